"""`dossier explain`: what was found in saved files, and by which rule."""

import sys
from pathlib import Path

import click

from newsdossier.adapters.commands.asked import ANY_PATH, FOLDER, concerns, list_places, refuse_missing, require_dossier
from newsdossier.adapters.explanation import render_json, render_text
from newsdossier.adapters.files import find_dossier, load_files, load_sources
from newsdossier.adapters.report import exit_code
from newsdossier.pipeline import build_dossier, explain

EXPLANATIONS = {"text": render_text, "json": render_json}


@click.command(name="explain")
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
    places = list_places(paths)
    concerned = tuple(path for path in loaded if not whole or concerns(path, places))
    if whole and not concerned:
        raise click.ClickException(f'the dossier has no article "{paths[0]}"')
    report = explain(build_dossier(sources), paths=concerned)
    click.echo(EXPLANATIONS[form](report))
    sys.exit(exit_code(report.problems))
