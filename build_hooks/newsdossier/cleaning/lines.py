"""What many rules ask of each line, asked once."""

from collections.abc import Iterable
from typing import NamedTuple

from newsdossier.model.line_shape import count_words


class Lines(NamedTuple):
    """The lines of a file, in its order."""

    texts: tuple[str, ...]
    lowered: tuple[str, ...]
    """In lower case."""
    words: tuple[int, ...]
    """How many each has."""


def look_at_lines(texts: Iterable[str]) -> Lines:
    """Return the lines with what is asked of them."""
    known = tuple(texts)
    return Lines(known, tuple([text.lower() for text in known]), tuple(map(count_words, known)))
