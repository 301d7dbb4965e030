"""What is the article, what is not, and which rule says so."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsdossier.model.clipping import Block, Mark


class Fate(StrEnum):
    """What became of a block of the saved file."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CAPTION = "caption"
    QUESTION = "question"
    ANSWER = "answer"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SECTION = "section"
    BYLINE = "byline"
    AGENCY = "agency"
    OUTLET = "outlet"
    STAMP = "stamp"
    DROPPED = "dropped"


HEAD_FATES = frozenset(
    {Fate.HEADLINE, Fate.STANDFIRST, Fate.SECTION, Fate.BYLINE, Fate.AGENCY, Fate.OUTLET, Fate.STAMP}
)
"""Kept, but shown at the head of the article and not in its text."""
TELLING_FATES = frozenset({Fate.PARAGRAPH, Fate.LIST_ITEM, Fate.QUOTE, Fate.ANSWER})
"""What an article tells, it tells there: captions are shared among all who buy a picture, headings tell what stands
below them, and a question tells nothing yet."""


class Boilerplate(NamedTuple):
    """A block taken for something that is not the article, and the rule that says so. A tuple: pages have hundreds."""

    block: Block
    rule: str
    """Kebab-case: "share-bar"."""
    reason: str
    """In words, for the margin of the saved file: "words of a share bar"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FusedStamp:
    """A date stamp that stands in one line with the first sentence: " date 2023-11-14 In a recent …"."""

    block: Block
    end: int
    """Character of the block's text at which the sentence begins; the stamp stands before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """First look at a clipping: what is surely not the article, and all the rest, in file order."""

    kept: tuple[Block, ...]
    dropped: tuple[Boilerplate, ...]
    body: int = 0
    """Index in `kept` of the first block of the run of paragraphs; what stands before it is the head, or near it.
    A standfirst or a caption that reads like a sentence may open the run."""
    captions: tuple[Block, ...] = ()
    """Those of `kept` that tell what a picture shows, or whose it is."""
    stamps: tuple[FusedStamp, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A small mend of how a passage reads; the saved file keeps its own wording."""

    rule: str
    """"drop-cap-doubled", "stamp-split-off", "button-cut-off"."""
    saved: str
    """The characters as saved."""
    reads: str
    """What they are read as; "" where they are not part of the text."""


class Passage(NamedTuple):
    """One paragraph, heading, caption, question or answer of the article. A tuple: a dossier has a million."""

    fate: Fate
    text: str
    block: Block
    """Where it stands in the file."""
    level: int = 0
    """1 to 6 for a heading."""
    marks: tuple[Mark, ...] = ()
    repairs: tuple[Repair, ...] = ()


class LineFate(NamedTuple):
    """What became of one line of the saved file; every line has one, blank ones too. A tuple: pages have thousands."""

    line: int
    text: str
    """As saved (control characters U+FFFD)."""
    fate: Fate | None
    """None for a blank line."""
    rule: str = ""
    """The rule that dropped it or took it for what it is."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanText:
    """The article without what is not it."""

    passages: tuple[Passage, ...]
    dropped: tuple[Boilerplate, ...]
    lines: Collection[LineFate]

    @property
    def words(self) -> int:
        return sum(len(passage.text.split()) for passage in self.passages)
