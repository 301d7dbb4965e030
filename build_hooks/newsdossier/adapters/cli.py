"""The command `dossier`: checks, explains and exports. It carries between the terminal and the pipeline."""

import os
import sys
from collections.abc import Iterable
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path

import click

from newsdossier import __version__
from newsdossier.adapters.adding.adding import add_clipping
from newsdossier.adapters.adding.request import STANDARD_INPUT, Request
from newsdossier.adapters.explanation import render_json, render_text
from newsdossier.adapters.export import export_site, find_objection
from newsdossier.adapters.files import find_dossier, load_files, load_sources
from newsdossier.adapters.garbage import keep_values
from newsdossier.adapters.report import render_github_report, render_report
from newsdossier.adapters.suggestions.suggestions import SUBJECTS, render_suggestions
from newsdossier.model.address import SourcePath
from newsdossier.model.problem import Level, Problem
from newsdossier.pipeline import build_dossier, explain

NAME = "dossier"
CHECK_REPORTS = {"text": render_report, "github": render_github_report}
EXPLANATIONS = {"text": render_text, "json": render_json}
FOLDER = click.Path(file_okay=False, path_type=Path)
ANY_PATH = click.Path(path_type=Path)


def main() -> None:
    """Run the command. Whatever the terminal is set to, it prints UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    with keep_values():
        command(prog_name=NAME)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name=NAME, message="%(prog)s %(version)s")
def command() -> None:
    """Turns a folder of saved news articles into a searchable site about one story."""


@command.command()
@click.argument("paths", nargs=-1, type=ANY_PATH, metavar="[PATH]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(tuple(CHECK_REPORTS)),
    default="text",
    help="github prints workflow commands, which mark the lines of a pull request.",
)
def check(paths: tuple[Path, ...], form: str) -> None:
    """Say all that a curator should mend, and how.

    The dossier around the current folder is checked as a whole. With PATHs, only what concerns those files and folders
    is printed. Faults make the exit code 1; notes never do.
    """
    refuse_missing(paths)
    folder = require_dossier(paths)
    sources = load_sources(folder, base=Path.cwd())
    dossier = build_dossier(sources, today=current_day())
    problems = tuple(problem for problem in dossier.problems if concerns(problem.path, paths))
    articles = sum(concerns(source.path, paths) for source in sources.clippings)
    click.echo(CHECK_REPORTS[form](problems, articles=articles))
    sys.exit(exit_code(problems))


@command.command(name="explain")
@click.argument("paths", nargs=-1, required=True, type=ANY_PATH, metavar="PATH...")
@click.option(
    "--format",
    "form",
    type=click.Choice(tuple(EXPLANATIONS)),
    default="text",
    help="json is for programs: docs/contribute/explain.md describes it.",
)
@click.option(
    "--dossier",
    "folder",
    type=FOLDER,
    help="Folder whose lists (topics.yml, outlets.yml …) to go by, if not the dossier around the current folder.",
)
@click.option("--whole", is_flag=True, help="Take PATHs among all articles of the dossier, as the site does.")
def explain_files(paths: tuple[Path, ...], form: str, folder: Path | None, whole: bool) -> None:
    """Say what was found in saved files, by which rule and in which words, and what was left out.

    The files may stand anywhere. All that are given, and no others, are taken as one dossier: a day may be worked out
    from the article beside it. With --whole they are taken among all others of the dossier, and what links them to
    these is said as well: dossier explain --whole dossier/articles/strike.txt
    """
    refuse_missing((*paths, *((folder,) if folder else ())))
    if whole:
        sources = load_sources(folder or require_dossier(paths), base=Path.cwd())
    else:
        sources = load_files(paths, dossier=folder or find_dossier(Path.cwd()))
    loaded = (*(source.path for source in sources.clippings), *(problem.path for problem in sources.problems))
    concerned = tuple(path for path in loaded if not whole or concerns(path, paths))
    if whole and not concerned:
        raise click.ClickException(f'the dossier has no article "{paths[0]}"')
    report = explain(build_dossier(sources), paths=concerned)
    click.echo(EXPLANATIONS[form](report))
    sys.exit(exit_code(report.problems))


@command.command()
@click.argument("target", type=FOLDER, metavar="DIR")
@click.option("--docs", type=FOLDER, help="Folder of handwritten pages, if not docs/ beside the dossier.")
@click.option("--site-url", default="", help="Address at which the site will stand, for its feeds.")
@click.option("--force", is_flag=True, help="Write into DIR although it holds other files; they stay.")
def export(target: Path, docs: Path | None, site_url: str, force: bool) -> None:
    """Write the site's source, Markdown with front matter, to the folder DIR.

    Generated and handwritten pages lie there together, ready for any site generator. Files that are as they were are
    not written again, and pages that are gone since the last export are removed.
    """
    folder = require_dossier(())
    pages = docs or folder.parent / "docs"
    objection = find_objection(target, docs=pages, content=folder, force=force)
    if objection:
        raise click.ClickException(objection)
    dossier = build_dossier(load_sources(folder, base=Path.cwd()))
    written = export_site(dossier, target=target, docs=pages, site_url=site_url)
    faults = tuple(problem for problem in (*dossier.problems, *written.problems) if problem.level is Level.FAULT)
    click.echo(render_report(faults, articles=len(dossier.articles)), err=True)
    click.echo(f"{written.total} files in {target}, {written.changed} of them written now")
    sys.exit(exit_code(faults))


@command.command()
@click.argument("file", metavar="FILE")
@click.option("--url", help="Address at which the article stood.")
@click.option("--outlet", help="Who published it: an id in outlets.yml.")
@click.option("--published", help="When it came out: 2024-03-15, 2024-03 or 2024.")
@click.option("--retrieved", help="Day on which you saved it.")
@click.option("--name", default="", help="For the file in the dossier, if not one made of the headline.")
@click.option("--dossier", "folder", type=FOLDER, help="The dossier, if not the one around the current folder.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
def add(file: str, name: str, folder: Path | None, dry_run: bool, **fields: str | None) -> None:
    """Save FILE as an article of the dossier, and say what was understood of it.

    FILE is a saved page, a text or Markdown; "-" reads standard input. Its bytes stay as they are. What you state is
    put on top of it; nothing is guessed, and no file is overwritten.
    """
    refuse_missing((Path(file), *((folder,) if folder else ())) if file != STANDARD_INPUT else ())
    chosen = folder or require_dossier(())
    stated = {name: value for name, value in fields.items() if value is not None}
    request = Request(file=file, stated=stated, name=name, folder=chosen, today=current_day(), dry_run=dry_run)
    sys.exit(add_clipping(request, sources=load_sources(chosen, base=Path.cwd())))


@command.command()
@click.argument("subject", type=click.Choice(tuple(SUBJECTS)), metavar=f"[{'|'.join(SUBJECTS)}]")
@click.option("--most", type=click.IntRange(min=1), default=50, show_default=True, help="Print so many at most.")
def suggest(subject: str, most: int) -> None:
    """Propose entries for the lists of the dossier, from its own articles.

    What is printed is YAML, ready to paste, with counts and examples as comments. Topics are learned from the articles
    that have them in their front matter; that needs scikit-learn.
    """
    dossier = build_dossier(load_sources(require_dossier(()), base=Path.cwd()))
    click.echo(render_suggestions(subject, dossier, most=most))


def refuse_missing(paths: Iterable[Path]) -> None:
    """Say which of the paths do not exist, and stop if any."""
    missing = [path for path in paths if not os.path.lexists(path)]
    if missing:
        raise click.ClickException("\n".join(f'there is no file or folder "{path}"' for path in missing))


def require_dossier(paths: tuple[Path, ...]) -> Path:
    """Return the folder of the dossier around the paths, or around the current folder; stop where there is none."""
    found = find_dossier(paths[0].absolute() if paths else Path.cwd())
    if found is None:
        where = f'"{paths[0]}" lies in no dossier' if paths else "there is no dossier here"
        raise click.ClickException(f"{where}: a dossier is a folder with dossier.yml and articles/ in it")
    return found


def concerns(path: SourcePath, paths: tuple[Path, ...]) -> bool:
    """Whether the file is one of the paths, or lies below one of them. No paths mean all files."""
    place = Path(os.path.abspath(path))
    return not paths or any(place.is_relative_to(os.path.abspath(given)) for given in paths)


def exit_code(problems: Iterable[Problem]) -> int:
    return int(any(problem.level is Level.FAULT for problem in problems))


def current_day() -> date:
    return datetime.now().astimezone().date()
