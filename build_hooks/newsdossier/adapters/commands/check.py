"""`dossier check`: what a curator should mend."""

import sys
from pathlib import Path

import click

from newsdossier.adapters.commands.asked import ANY_PATH, concerns, list_places, refuse_missing, require_dossier
from newsdossier.adapters.commands.clock import current_day
from newsdossier.adapters.files import load_sources
from newsdossier.adapters.report import exit_code, render_github_report, render_report
from newsdossier.pipeline import build_dossier

CHECK_REPORTS = {"text": render_report, "github": render_github_report}


@click.command()
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
    places = list_places(paths)
    problems = tuple(problem for problem in dossier.problems if concerns(problem.path, places))
    articles = sum(concerns(source.path, places) for source in sources.clippings)
    click.echo(CHECK_REPORTS[form](problems, articles=articles))
    sys.exit(exit_code(problems))
