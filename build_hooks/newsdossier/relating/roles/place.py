"""A name in a text, and the words beside it."""

import re
from dataclasses import dataclass

REACH = 160  # characters on each side of a name: longer than any title in use
WORD = re.compile(r"[^\W_](?:[\w.’'&-]{0,40}[\w.])?|[^\W_]")
TITLES = ("Mr", "Mrs", "Ms", "Dr", "St", "Mt", "Ft", "Rep", "Sen", "Gov", "Gen", "Lt", "Col", "Sgt", "Jr", "Sr")
ABBREVIATED = "".join(rf"(?<!\b{title})" for title in TITLES)
BOUND = re.compile(rf"[,;:!?()\[\]\"“”«»—–―/\n]|(?<![A-Z]){ABBREVIATED}\.(?=\s|$)|\.(?=[A-Z][a-z])| --? |--")
"""What ends a noun phrase; the full stop of an initial ("U.S.") or of "St." does not."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name in a text."""

    text: str
    start: int
    end: int


def last_bound(text: str) -> int:
    """Return where the last sign that ends a noun phrase is passed; 0 where the text has none."""
    return max((match.end() for match in BOUND.finditer(text)), default=0)


def plain(word: re.Match[str]) -> str:
    """Return a word without case and without the full stop of an abbreviation."""
    return word.group().casefold().rstrip(".")
