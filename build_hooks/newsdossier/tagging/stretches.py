"""A text and its head cut into pieces, stretch by stretch."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.clean_text import CleanText, Fate
from newsdossier.model.metadata import Metadata
from newsdossier.model.span import HEADLINE, STANDFIRST
from newsdossier.tagging.pieces import Piece, split_pieces

MIN_SHOUTED_WORDS = 2  # one word in capitals is an acronym, not a headline set in capitals


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One passage, cut into pieces."""

    passage: int
    text: str
    pieces: tuple[Piece, ...]
    running: bool
    """Whether its words are capitalised as in a sentence: not so in headlines and headings."""
    shouted: bool
    """Whether it is all set in capitals."""


def cut(text: CleanText, *, metadata: Metadata) -> Iterator[Stretch]:
    """Yield the headline, the standfirst and each passage."""
    if metadata.headline:
        yield make_stretch(HEADLINE, metadata.headline.value, running=False)
    if metadata.standfirst:
        yield make_stretch(STANDFIRST, metadata.standfirst.value, running=True)
    for index, passage in enumerate(text.passages):
        yield make_stretch(index, passage.text, running=passage.fate is not Fate.HEADING)


def make_stretch(passage: int, text: str, *, running: bool) -> Stretch:
    pieces = split_pieces(text)
    shouted = text.isupper() and len(pieces) >= MIN_SHOUTED_WORDS
    return Stretch(passage=passage, text=text, pieces=pieces, running=running and not shouted, shouted=shouted)
