"""Which of two articles that tell the same was there first, as far as days and text show it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.evidence import Certainty

QUOTATION = re.compile(r"[“„«「][^“”„«»「」]{3,400}[”“»」]|\"[^\"]{3,400}\"")
MIN_FEWER_QUOTATIONS = 2  # one quotation more or less is chance
SURE_SIGNS = 2  # so many more for one side than for the other make its being the rewrite likely

Sign = Callable[[Article, Article], str]
"""What marks the first article as the rewrite of the second, in words; "" where nothing does."""


@dataclass(frozen=True, slots=True)
class Direction:
    """Which article is the rewrite, and what shows it."""

    rewrite: Article
    original: Article
    certainty: Certainty
    signs: tuple[str, ...]


def find_direction(first: Article, second: Article, *, signs: tuple[Sign, ...] | None = None) -> Direction | None:
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


def signs_of(article: Article, other: Article, *, signs: tuple[Sign, ...]) -> tuple[str, ...]:
    return tuple(words for sign in signs if (words := sign(article, other)))


def came_later(article: Article, other: Article) -> str:
    later, earlier = article.dating.published, other.dating.published
    if later is None or earlier is None or Certainty.DOUBTFUL in (later.certainty, earlier.certainty):
        return ""
    return "came out later" if later.span.first > earlier.span.last else ""


def lacks_source(article: Article, other: Article) -> str:
    """An agency's text, or a report with a dateline, was not made from a page without."""
    theirs = other.metadata.agency or other.metadata.dateline
    return "names no agency" if theirs and not (article.metadata.agency or article.metadata.dateline) else ""


def quotes_less(article: Article, other: Article) -> str:
    fewer = count_quotations(article) + MIN_FEWER_QUOTATIONS <= count_quotations(other)
    return "has fewer quotations" if fewer else ""


def lacks_headline(article: Article, other: Article) -> str:
    return "has no headline" if other.metadata.headline and not article.metadata.headline else ""


def lacks_pictures(article: Article, other: Article) -> str:
    return "has no picture" if has_caption(other) and not has_caption(article) else ""


SIGNS: tuple[Sign, ...] = (came_later, lacks_source, quotes_less, lacks_headline, lacks_pictures)


def count_quotations(article: Article) -> int:
    return sum(len(QUOTATION.findall(passage.text)) for passage in article.text.passages)


def has_caption(article: Article) -> bool:
    return any(passage.fate is Fate.CAPTION for passage in article.text.passages)
