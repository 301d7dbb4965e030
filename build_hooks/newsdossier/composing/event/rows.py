"""How the reports of an event stand beside each other, and which of them open on demand."""

from typing import Final

from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.wording import count_of, join_words

MAX_BESIDE: Final = 3  # columns of about 40 letters; narrower ones are hard to read
BESIDE: Final = {1: 1, 2: 2, 4: 2}
"""Columns for a number of reports: four in rows of three would leave one alone."""
MAX_OPEN: Final = 4  # more were 25 screens of a phone, before anybody came to who is quoted
NAMED: Final = 6  # names in the line of a fold; the table has all


def count_columns(reports: int) -> int:
    """Return how many reports stand beside each other on a wide screen."""
    return BESIDE.get(reports, MAX_BESIDE)


def count_opened(reports: int) -> int:
    """Return how many reports stand open: all of a few, else one row."""
    return reports if reports <= MAX_OPEN else MAX_BESIDE


def describe_folded(side: SideBySide) -> str:
    """Return "4 more reports: Merrin Post, Calder Courier, …"; "" where all stand open."""
    names = list(side.names.values())[count_opened(len(side.names)) :]
    if not names:
        return ""
    beyond = len(names) - NAMED
    told = names if beyond <= 1 else [*names[:NAMED], f"{beyond} others"]
    return f"{count_of(len(names), 'more report')}: {join_words(told)}"
