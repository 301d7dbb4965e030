"""The command `dossier`."""

import sys
from io import TextIOWrapper

import click

from newsdossier import __version__
from newsdossier.adapters.commands.add import add
from newsdossier.adapters.commands.check import check
from newsdossier.adapters.commands.explain import explain_files
from newsdossier.adapters.commands.export import export
from newsdossier.adapters.commands.suggest import suggest
from newsdossier.adapters.garbage import keep_values

NAME = "dossier"


def main() -> None:
    """Run the command. Whatever the terminal is set to, it prints UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    with keep_values():
        command(prog_name=NAME)


@click.group(
    commands=(check, explain_files, export, add, suggest),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name=NAME, message="%(prog)s %(version)s")
def command() -> None:
    """Turns a folder of saved news articles into a searchable site about one story."""
