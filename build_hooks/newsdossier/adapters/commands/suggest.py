"""`dossier suggest`: entries for the lists."""

from pathlib import Path

import click

from newsdossier.adapters.commands.asked import require_dossier
from newsdossier.adapters.files import load_sources
from newsdossier.adapters.suggestions.suggestions import SUBJECTS, render_suggestions
from newsdossier.pipeline import build_dossier


@click.command()
@click.argument("subject", type=click.Choice(tuple(SUBJECTS)), metavar=f"[{'|'.join(SUBJECTS)}]")
@click.option("--most", type=click.IntRange(min=1), default=50, show_default=True, help="Print so many at most.")
def suggest(subject: str, most: int) -> None:
    """Propose entries for the lists of the dossier, from its own articles.

    What is printed is YAML, ready to paste, with counts and examples as comments. Topics are learned from the articles
    that have them in their front matter; that needs scikit-learn.
    """
    dossier = build_dossier(load_sources(require_dossier(()), base=Path.cwd()))
    click.echo(render_suggestions(subject, dossier, most=most))
