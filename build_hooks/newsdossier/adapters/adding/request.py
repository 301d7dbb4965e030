"""What a curator asks to have added."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

import click

from newsdossier.adapters.file_bytes import LARGEST_FILE, FileRefusedError, read_file
from newsdossier.adapters.file_names import ARTICLE_ENDINGS, is_article
from newsdossier.model.address import make_slug, make_source_path
from newsdossier.model.source import Source
from newsdossier.pipeline import tell_ending

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the curator asked for."""

    file: str
    """A path, or "-"."""
    stated: Mapping[str, str]
    """Front matter by field, as given in options."""
    name: str
    """For the file, with or without ending; "" where it is to be made of the headline."""
    folder: Path
    """Of the dossier."""
    today: date
    dry_run: bool


def refuse_oddities(request: Request) -> None:
    """Stop at a name that is none, at a folder, and at a file that is in the dossier already."""
    if request.name and (not make_slug(stem_of(request.name)) or PurePosixPath(request.name).name != request.name):
        raise click.ClickException(f'"{request.name}" is no name for an article: write lower-case words with hyphens')
    if request.file != STANDARD_INPUT and Path(request.file).is_dir():
        raise click.ClickException(f'"{request.file}" is a folder: name one file, and add its others one by one')
    if request.file != STANDARD_INPUT and Path(request.file).resolve().is_relative_to(request.folder.resolve()):
        raise click.ClickException(
            f'"{request.file}" lies in the dossier already: "dossier explain {request.file}" says what was understood'
        )


def load_new(request: Request) -> Source:
    """Return the file to add. Raises FileRefusedError where it cannot or must not be read."""
    if request.file == STANDARD_INPUT:
        content = sys.stdin.buffer.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise FileRefusedError("large-file")
    else:
        content = read_file(Path(request.file))
    return Source(path=make_source_path(f"{request.file}{missing_ending(request, content)}"), content=content)


def missing_ending(request: Request, content: bytes) -> str:
    """Return the ending that says how to read the file; "" where its own does. A name that was asked for goes first."""
    for name in (request.name, request.file):
        if is_article(name):
            ending = PurePosixPath(name).suffix.lower()
            return "" if request.file.lower().endswith(ending) else ending
    return tell_ending(content)


def stem_of(name: str) -> str:
    """Return the name of a file without the ending of an article; any other ending belongs to its name."""
    return PurePosixPath(name).stem if name.lower().endswith(ARTICLE_ENDINGS) else name
