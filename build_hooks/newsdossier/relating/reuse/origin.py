"""Which of two articles that tell the same was there first, as far as days and text show it."""

from collections.abc import Callable
from dataclasses import dataclass

from newsdossier.model.evidence import Certainty
from newsdossier.relating.reuse.drafts import Draft

MIN_FEWER_QUOTATIONS = 2  # one quotation more or less is chance
SURE_SIGNS = 2  # so many more for one side than for the other make its being the rewrite likely

Sign = Callable[[Draft, Draft], str]
"""What marks the first article as the rewrite of the second, in words; "" where nothing does."""


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


def came_later(draft: Draft, other: Draft) -> str:
    return "came out later" if draft.days and other.days and draft.days[0] > other.days[1] else ""


def lacks_source(draft: Draft, other: Draft) -> str:
    """An agency's text, or a report with a dateline, was not made from a page without."""
    return "names no agency" if other.has_source and not draft.has_source else ""


def quotes_less(draft: Draft, other: Draft) -> str:
    return "has fewer quotations" if draft.quotations + MIN_FEWER_QUOTATIONS <= other.quotations else ""


def lacks_headline(draft: Draft, other: Draft) -> str:
    return "has no headline" if other.has_headline and not draft.has_headline else ""


def lacks_pictures(draft: Draft, other: Draft) -> str:
    return "has no picture" if other.has_caption and not draft.has_caption else ""


SIGNS: tuple[Sign, ...] = (came_later, lacks_source, quotes_less, lacks_headline, lacks_pictures)
