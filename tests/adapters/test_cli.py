"""The command `dossier`, as a curator meets it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsdossier import __version__
from newsdossier.adapters.cli import command

STRIKE = (
    "Dockers enter third week of strike\n\n"
    "CALDERHAVEN, March 15, 2024 - The dockers of Calderhaven stayed at the gates on Friday, Ada Brennick said.\n"
)
BALLOT = (
    "Dockers vote to strike\n\n"
    "CALDERHAVEN, March 1, 2024 - The dockers of Calderhaven voted on Friday to stop work, Ada Brennick said.\n"
)
UNKNOWN_TOPIC = f"---\ntopics: [labor]\n---\n{STRIKE}"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a dossier of two articles in it; the current one."""
    articles = tmp_path / "dossier" / "articles"
    articles.mkdir(parents=True)
    (articles / "strike.txt").write_text(STRIKE, encoding="utf-8")
    (articles / "ballot.txt").write_text(BALLOT, encoding="utf-8")
    (tmp_path / "dossier" / "dossier.yml").write_text("title: The Harbour Strike\n", encoding="utf-8")
    (tmp_path / "dossier" / "topics.yml").write_text("labour:\n  name: Labour\n  terms: [strike]\n", encoding="utf-8")
    (tmp_path / "dossier" / "entities.yml").write_text(
        "ada-brennick:\n  name: Ada Brennick\n  kind: person\n", encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def dossier(*words: str) -> Result:
    result = CliRunner().invoke(command, words)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def spoil(folder: Path, text: str = UNKNOWN_TOPIC) -> None:
    (folder / "dossier/articles/strike.txt").write_text(text, encoding="utf-8")


def test_the_version_is_that_of_the_package() -> None:
    assert dossier("--version").output == f"dossier {__version__}\n"


def test_a_dossier_without_faults_passes(folder: Path) -> None:
    result = dossier("check")
    assert result.exit_code == 0
    assert result.output == "2 articles: nothing to mend\n"


def test_check_works_from_any_folder_of_the_dossier(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder / "dossier" / "articles")
    assert dossier("check").exit_code == 0


def test_a_fault_names_file_line_code_and_what_to_do(folder: Path) -> None:
    spoil(folder)
    result = dossier("check")
    assert result.exit_code == 1
    first, hint, summary = result.output.splitlines()
    assert first.startswith("dossier/articles/strike.txt:2: unknown-topic: ")
    assert '"labor"' in first
    assert "labour" in hint
    assert summary == "2 articles: 1 fault"


def test_a_note_is_printed_and_passes(folder: Path) -> None:
    spoil(folder, f"---\npublished: 2999-01-01\n---\n{STRIKE}")
    result = dossier("check")
    assert result.exit_code == 0
    assert "strike.txt:2: note: " in result.output


def test_paths_narrow_what_is_printed_and_what_fails(folder: Path) -> None:
    spoil(folder)
    narrowed = dossier("check", "dossier/articles/ballot.txt")
    assert narrowed.exit_code == 0
    assert narrowed.output == "1 article: nothing to mend\n"
    assert dossier("check", "dossier/articles").exit_code == 1
    assert dossier("check", "dossier/articles/../articles/ballot.txt").output == narrowed.output


def test_faults_mark_the_lines_of_a_pull_request(folder: Path) -> None:
    spoil(folder)
    result = dossier("check", "--format", "github")
    assert result.exit_code == 1
    assert result.output.startswith("::error file=dossier/articles/strike.txt,line=2,title=unknown-topic::")


def test_outside_a_dossier_check_says_what_a_dossier_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = dossier("check")
    assert result.exit_code == 1
    assert "dossier.yml" in result.output


@pytest.mark.parametrize("subcommand", ["check", "explain"])
def test_a_path_that_does_not_exist_is_named(folder: Path, subcommand: str) -> None:
    result = dossier(subcommand, "dossier/articles/gone.txt")
    assert result.exit_code == 1
    assert 'there is no file or folder "dossier/articles/gone.txt"' in result.output


def test_explain_says_what_was_found_and_in_which_words(folder: Path) -> None:
    result = dossier("explain", "dossier/articles/strike.txt")
    assert result.exit_code == 0
    assert "headline: Dockers enter third week of strike" in result.output
    assert "published: 2024-03-15" in result.output
    assert "person: Ada Brennick" in result.output


def test_explain_reads_files_outside_any_dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "found.txt").write_text(STRIKE, encoding="utf-8")
    result = dossier("explain", "found.txt")
    assert result.exit_code == 0
    assert "headline: Dockers enter third week of strike" in result.output
    assert "person:" not in result.output


def test_explain_goes_by_the_lists_of_the_folder_that_it_is_given(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "found.txt").write_text(STRIKE, encoding="utf-8")
    monkeypatch.chdir(elsewhere)
    assert "person: Ada Brennick" in dossier("explain", "found.txt", "--dossier", str(folder / "dossier")).output


def test_files_given_together_are_one_dossier_and_no_other_file_is(folder: Path) -> None:
    both = dossier("explain", "--format", "json", "dossier/articles/strike.txt", "dossier/articles/ballot.txt")
    alone = dossier("explain", "--format", "json", "dossier/articles/strike.txt")
    assert [article["slug"] for article in json.loads(both.stdout)["articles"]] == ["ballot", "strike"]
    assert [article["slug"] for article in json.loads(alone.stdout)["articles"]] == ["strike"]
    assert not json.loads(alone.stdout)["articles"][0]["links"]


def test_with_whole_a_file_is_explained_among_all_others_and_alone_printed(folder: Path) -> None:
    result = dossier("explain", "--whole", "--format", "json", "dossier/articles/strike.txt")
    (article,) = json.loads(result.stdout)["articles"]
    assert article["slug"] == "strike"
    assert {link["slug"] for link in article["links"]} == {"ballot"}


def test_a_file_outside_the_dossier_is_not_among_its_articles(folder: Path) -> None:
    (folder / "found.txt").write_text(STRIKE, encoding="utf-8")
    result = dossier("explain", "--whole", "found.txt")
    assert result.exit_code == 1
    assert 'the dossier has no article "found.txt"' in result.output


def test_json_is_the_same_each_time_and_in_any_order_of_the_files(folder: Path) -> None:
    paths = ("dossier/articles/strike.txt", "dossier/articles/ballot.txt")
    printed = {dossier("explain", "--format", "json", *order).stdout for order in (paths, paths, paths[::-1])}
    assert len(printed) == 1


def test_export_writes_pages_with_their_views_as_markdown(folder: Path) -> None:
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Home\n\n<!-- dossier:timeline -->\n", encoding="utf-8")
    result = dossier("export", "out")
    assert result.exit_code == 0
    home = (folder / "out" / "index.md").read_text(encoding="utf-8")
    assert "<!-- dossier:" not in home
    assert "Dockers vote to strike" in home
    assert (folder / "out" / "articles" / "strike.md").read_text(encoding="utf-8").startswith("---\n")


def test_export_leaves_a_folder_alone_that_it_did_not_make(folder: Path) -> None:
    (folder / "letters").mkdir()
    (folder / "letters" / "letter.txt").write_text("Dear Ada", encoding="utf-8")
    result = dossier("export", "letters")
    assert result.exit_code == 1
    assert "--force" in result.output
    assert [path.name for path in (folder / "letters").iterdir()] == ["letter.txt"]


def test_content_shows_no_stack_trace(folder: Path) -> None:
    spoil(folder, "---\nheadline: [\x1b[31m\n---\n\x00\x1b[31m")
    result = dossier("check")
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert "\x1b" not in result.output


def test_a_reader_that_stops_reading_sees_no_stack_trace(folder: Path) -> None:
    # 40 copies print more than a pipe holds, so that the command is still writing when `head` has gone
    for number in range(40):
        (folder / f"dossier/articles/copy-{number}.txt").write_text(STRIKE * 20, encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    ran = subprocess.run(
        [sys.executable, "-m", "newsdossier", "explain", "dossier/articles"],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writer)
    assert "Traceback" not in ran.stderr
    assert "BrokenPipe" not in ran.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_output_is_utf_8_whatever_the_terminal_is_set_to(folder: Path, encoding: str) -> None:
    spoil(folder, "Докеры бастуют\n\nДокеры остались у ворот в пятницу.\n")
    ran = subprocess.run(
        [sys.executable, "-m", "newsdossier", "explain", "--format", "json", "dossier/articles/strike.txt"],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=True,
    )
    assert "Докеры бастуют" in ran.stdout.decode("utf-8")
