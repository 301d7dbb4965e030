"""`dossier add`: a file becomes an article of the dossier."""

import sys
from pathlib import Path

import click

from newsdossier.adapters.adding.adding import add_clipping
from newsdossier.adapters.adding.request import STANDARD_INPUT, Request
from newsdossier.adapters.commands.asked import FOLDER, refuse_missing, require_dossier
from newsdossier.adapters.commands.clock import current_day
from newsdossier.adapters.files import load_sources


@click.command()
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
