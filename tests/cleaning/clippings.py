"""Invented clippings for the tests of cleaning and extracting, made as reading makes them from pasted text."""

import re
from collections.abc import Iterator

from newsdossier.model.address import Slug, make_source_path
from newsdossier.model.clipping import Block, Clipping, Head, Media, SavedFile
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.metadata import BlockRole, Metadata

LINE = re.compile("[^\n]*\n?")


def make_clipping(
    text: str, *, front_matter: FrontMatter | None = None, head: Head | None = None, name: str = "harbour"
) -> Clipping:
    """Return a clipping of pasted text whose YAML block, if it has one, took up the lines above line 1."""
    given = front_matter or FrontMatter()
    path = make_source_path(f"dossier/articles/{name}.txt")
    fields = [field for field in FrontMatter.model_fields if getattr(given, field) is not None]
    return Clipping(
        path=path,
        slug=Slug(name),
        media=Media.TEXT,
        saved=make_saved(text),
        front_matter=given,
        field_lines=tuple((field, line) for line, field in enumerate(fields, 2)),
        field_path=path,
        head=head or Head(),
        blocks=tuple(make_blocks(text)),
    )


def make_saved(text: str) -> SavedFile:
    size = len(text.encode())
    return SavedFile(name="harbour.txt", text=text, first_line=1, sha256="0" * 64, size=size, encoding="utf-8")


def make_blocks(text: str) -> Iterator[Block]:
    """Yield a block a line, blank lines left out, as `Block` describes them."""
    after_blank = False
    for number, match in enumerate(LINE.finditer(text), 1):
        bare = match.group().strip()
        if bare:
            start = match.start() + match.group().index(bare)
            yield Block(
                text=" ".join(bare.split()),
                line=number,
                end_line=number,
                start=start,
                end=start + len(bare),
                after_blank=after_blank,
            )
        after_blank = not bare


def make_metadata(*roles: BlockRole) -> Metadata:
    """Return metadata that know nothing but which blocks are parts of the head."""
    return Metadata(
        headline=None,
        standfirst=None,
        section=None,
        byline=None,
        authors=(),
        agency=None,
        outlet=None,
        outlet_id=None,
        agency_id=None,
        dateline=None,
        language=None,
        url=None,
        opening="",
        roles=roles,
    )
