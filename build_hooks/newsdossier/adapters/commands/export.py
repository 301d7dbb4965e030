"""`dossier export`: the source of the site as files."""

import sys
from pathlib import Path

import click

from newsdossier.adapters.commands.asked import FOLDER, require_dossier
from newsdossier.adapters.export import export_site, find_objection
from newsdossier.adapters.files import load_sources
from newsdossier.adapters.report import exit_code, render_report
from newsdossier.model.problem import Level
from newsdossier.pipeline import build_dossier


@click.command()
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
