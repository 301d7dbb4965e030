"""What the guide says is so: examples run, commands and settings exist, tables are the models'."""

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
import yaml

from newsdossier.adapters.cli import command
from newsdossier.adapters.files import load_sources
from newsdossier.adapters.mkdocs_plugin import DossierConfig
from newsdossier.model.problem import Level
from newsdossier.pipeline import build_dossier
from scripts.reference import fill
from tests.house.guide import PAGES, ROOT, find_commands, find_examples, page_id, write_files

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
SHOWN_FILES = {"text", "yaml", "markdown", "python"}
WITH_DOSSIER = [
    page for page in PAGES if any((example.file or "").startswith("dossier/") for example in find_examples(page))
]
WITH_COMMANDS = [page for page in PAGES if any(example.mark == "run" for example in find_examples(page))]
LINK = re.compile(r"(?<!\!)\[[^\]]*\]\((?!https?:|mailto:|#)([^)#\s]+)")
OPTION = re.compile(r"--[a-z-]+")
INSTALLING = ("python3 -m venv ", ".venv/bin/pip install ")


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_every_block_of_code_is_one_that_a_test_can_run(page: Path) -> None:
    for example in find_examples(page):
        runs = (
            (example.file and example.language in SHOWN_FILES)
            or (example.mark == "run" and example.language == "console")
            or example.language == "sh"
        )
        assert runs, f"nothing tests this block: {example.text}"


@pytest.mark.parametrize("page", WITH_DOSSIER, ids=page_id)
def test_the_example_files_of_a_page_are_a_dossier_without_faults(page: Path, tmp_path: Path) -> None:
    write_files(page, tmp_path)
    dossier = build_dossier(load_sources(tmp_path / "dossier", base=tmp_path))
    faults = [str(problem) for problem in dossier.problems if problem.level is Level.FAULT]
    expected = sum((example.file or "").startswith("dossier/articles/") for example in find_examples(page))
    if page.name != "problems.md":  # there the examples are wrong, and their report is shown
        assert not faults
        assert len(dossier.articles) == expected


@pytest.mark.parametrize("page", WITH_COMMANDS, ids=page_id)
def test_commands_print_what_the_page_says(page: Path, tmp_path: Path) -> None:
    write_files(page, tmp_path)
    for example in find_examples(page):
        if example.mark == "run":
            shown, _, expected = example.text.removeprefix("$ ").partition("\n")
            assert run(shown, folder=tmp_path) == expected


def run(shown: str, *, folder: Path) -> str:
    scripts = str(Path(sys.executable).parent)
    environment = {**os.environ, "PATH": os.pathsep.join((scripts, os.environ["PATH"]))}
    ran = subprocess.run(shown.split(), cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert not ran.stderr
    return ran.stdout


@pytest.mark.parametrize("shown", sorted(set(find_commands())))
def test_every_command_of_the_guide_exists(shown: str) -> None:
    program, *words = shown.split()
    if program == "make":
        assert f"\n{words[0]}:" in MAKEFILE
    elif program == "dossier":
        assert set(OPTION.findall(shown)) <= set(options_of(command.commands[words[0]]))
    else:
        assert program == "python" or shown.startswith(INSTALLING)


@pytest.mark.parametrize("name", sorted(command.commands))
def test_every_subcommand_is_in_the_guide(name: str) -> None:
    assert f"`dossier {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def options_of(subcommand: click.Command) -> list[str]:
    return [name for parameter in subcommand.params for name in parameter.opts]


def test_make_help_names_every_target() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    for target in phony[1].split():
        if target != "help":
            assert f"@echo 'make {target} " in MAKEFILE


def test_the_guide_names_every_setting_of_the_plugin() -> None:
    page = (ROOT / "docs/contribute/maintain.md").read_text(encoding="utf-8")
    for name, option in DossierConfig()._schema:
        assert f"| `{name}` | `{str(option.default).lower()}` |" in page


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_tables_are_what_the_models_say(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text == fill(text), "run: make docs"


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_links_between_files_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", ["docs/add.md", "CONTRIBUTING.md"])
def test_the_link_to_a_new_file_leads_to_the_repository_of_the_dossier(page: str) -> None:
    settings = yaml.safe_load((ROOT / "dossier/dossier.yml").read_text(encoding="utf-8"))
    new_file = f"{settings['repository']}/new/{settings.get('branch', 'main')}/dossier/articles"
    assert f"]({new_file})" in (ROOT / page).read_text(encoding="utf-8")
