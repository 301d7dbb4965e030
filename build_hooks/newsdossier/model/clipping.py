"""An article as the curator saved it, read but not touched."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsdossier.model.address import Slug, SourcePath
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.lines import split_lines


class Media(StrEnum):
    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFile:
    """The file below its YAML block, for the saved-file page and for citation."""

    name: str
    text: str
    """Decoded; damaged bytes are U+FFFD. Offsets of evidence count in this."""
    first_line: int
    """Line of the file at which `text` begins: 1 without a YAML block."""
    sha256: str
    """Of the bytes below the block, hexadecimal."""
    size: int
    """Bytes below the block."""
    encoding: str
    """"utf-8", "utf-16-le", "windows-1252" …"""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of `text` without their ends, as `Block.line` counts them; the first is number `first_line`."""
        return split_lines(self.text)


class BlockTag(StrEnum):
    """What the markup says a block is; PLAIN where it says nothing (all of pasted text)."""

    PLAIN = "plain"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    CAPTION = "caption"
    QUOTE = "quote"
    TABLE_ROW = "table-row"


class MarkKind(StrEnum):
    EMPHASIS = "emphasis"
    STRONG = "strong"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Formatting inside a block: only of `.md` clippings, and only these kinds."""

    kind: MarkKind
    start: int
    """Character of the block's text."""
    end: int
    href: str | None = None
    """http, https or mailto; only for a link."""


class Block(NamedTuple):
    """A stretch of the saved file that stands by itself: a line of pasted text, an element of a page.

    A tuple: pages have hundreds, and a dataclass of so many fields takes five times as long to make.
    """

    text: str
    """White space collapsed, control characters U+FFFD; never empty."""
    line: int
    """Line of the file on which it begins, from 1, YAML block included."""
    end_line: int
    start: int
    """First character in `SavedFile.text`."""
    end: int
    after_blank: bool = False
    """Whether an empty line (or the margin of an element) parts it from the block before."""
    tag: BlockTag = BlockTag.PLAIN
    level: int = 0
    """1 to 6 for a heading."""
    container: tuple[str, ...] = ()
    """Elements around it, outermost first, its own last: ("body", "nav site-menu main", "li"). Each is its tag and,
    parted by spaces, its class, id and role words, "hidden" if it is not shown. () where there is no markup."""
    link_share: float = 0.0
    """Share of its characters that stand inside links, 0 to 1."""
    voted_out: bool | None = None
    """What trafilatura made of it: True, it left the block out; None where it was not asked (not HTML)."""
    marks: tuple[Mark, ...] = ()

    def __hash__(self) -> int:
        """Return the number of its first character: blocks are looked up far more often than two begin there."""
        return self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadField:
    """One value that the page declares about itself."""

    value: str
    source: str
    """Where it stood: "json-ld:datePublished", "meta:og:title", "link:canonical", "time:pubdate", "html:lang"."""
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a saved page declares in JSON-LD, meta tags and the like, lifted before markup is dropped. In file order."""

    titles: tuple[HeadField, ...] = ()
    descriptions: tuple[HeadField, ...] = ()
    site_names: tuple[HeadField, ...] = ()
    published: tuple[HeadField, ...] = ()
    updated: tuple[HeadField, ...] = ()
    authors: tuple[HeadField, ...] = ()
    sections: tuple[HeadField, ...] = ()
    canonical_urls: tuple[HeadField, ...] = ()
    languages: tuple[HeadField, ...] = ()
    pictures: tuple[HeadField, ...] = ()
    """Addresses of the picture that stands for the page; they often carry the day on which it was put up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """One article as the curator saved it."""

    path: SourcePath
    slug: Slug
    media: Media
    saved: SavedFile
    front_matter: FrontMatter
    field_lines: tuple[tuple[str, int], ...]
    """Line on which each field of the front matter stands, and of which file it is: the sidecar's if there is one."""
    field_path: SourcePath
    """File in which the front matter stands: `path`, or the sidecar's."""
    head: Head
    blocks: tuple[Block, ...]
