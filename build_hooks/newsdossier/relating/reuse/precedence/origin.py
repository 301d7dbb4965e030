"""Which of two articles that tell the same was there first, as far as days and text show it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from newsdossier.model.evidence import Certainty
from newsdossier.relating.arrays import Flags
from newsdossier.relating.reuse.words.drafts import Draft, Marks

MIN_FEWER_QUOTATIONS = 2  # one quotation more or less is chance
SURE_SIGNS = 2  # so many more for one side than for the other make its being the rewrite likely

Sign = Callable[[Draft, Draft], str]
"""What marks the first article as the rewrite of the second, in words; "" where nothing does."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign that is seen on numbers: of two articles, or of many pairs of them at once."""

    words: str
    shows: Callable[[Marks, Marks], bool | Flags]

    def __call__(self, draft: Draft, other: Draft) -> str:
        return self.words if self.shows(draft.marks, other.marks) else ""


@dataclass(frozen=True, slots=True)
class Direction:
    """Which article is the rewrite, and what shows it."""

    rewrite: Draft
    original: Draft
    certainty: Certainty
    signs: tuple[str, ...]


def find_direction(first: Draft, second: Draft, *, signs: tuple[Sign, ...] | None = None) -> Direction | None:
    """Return which is the rewrite, or None where nothing shows it. Likely at most: only a curator knows."""
    for_first = signs_of(first, second, signs=signs or SIGNS)
    for_second = signs_of(second, first, signs=signs or SIGNS)
    lead = len(for_first) - len(for_second)
    if lead == 0:
        return None
    certainty = Certainty.LIKELY if abs(lead) >= SURE_SIGNS else Certainty.DOUBTFUL
    if lead > 0:
        return Direction(first, second, certainty, for_first)
    return Direction(second, first, certainty, for_second)


def signs_of(draft: Draft, other: Draft, *, signs: tuple[Sign, ...]) -> tuple[str, ...]:
    return tuple([words for sign in signs if (words := sign(draft, other))])


def show_first(ones: Marks, others: Marks) -> Flags:
    """Return of which pairs, lined up, `find_direction` tells which is the rewrite."""
    lead = sum(np.subtract(mark.shows(ones, others), mark.shows(others, ones), dtype=np.int8) for mark in SIGNS)
    return np.not_equal(lead, 0)


def came_out_later(own: Marks, other: Marks) -> bool | Flags:
    return own.first_day > other.last_day


def names_no_source(own: Marks, other: Marks) -> bool | Flags:
    """An agency's text, or a report with a dateline, was not made from a page without."""
    return own.has_source < other.has_source


def quotes_less(own: Marks, other: Marks) -> bool | Flags:
    return own.quotations + MIN_FEWER_QUOTATIONS <= other.quotations


def has_no_headline(own: Marks, other: Marks) -> bool | Flags:
    return own.has_headline < other.has_headline


def has_no_pictures(own: Marks, other: Marks) -> bool | Flags:
    return own.has_caption < other.has_caption


CAME_LATER = Mark("came out later", came_out_later)
LACKS_SOURCE = Mark("names no agency", names_no_source)
SIGNS: tuple[Mark, ...] = (
    CAME_LATER,
    LACKS_SOURCE,
    Mark("has fewer quotations", quotes_less),
    Mark("has no headline", has_no_headline),
    Mark("has no picture", has_no_pictures),
)
