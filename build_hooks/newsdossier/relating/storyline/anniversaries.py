"""Anniversaries that a text speaks of: each tells of the day that it comes back to."""

import re
from collections.abc import Iterator
from datetime import date

from newsdossier.model.article import Article
from newsdossier.model.days import DateSpan
from newsdossier.relating.storyline.told_days import ToldDay

ANNIVERSARY = re.compile(r"\b(first|one-year|second|third|fifth|10th|tenth) anniversary of ")
YEARS = {"first": 1, "one-year": 1, "second": 2, "third": 3, "fifth": 5, "10th": 10, "tenth": 10}
SAME_DAY = re.compile(r"\b(?:coincid\w+ with|on|falls? on|fell on) (?:the |its |their )?$")


def find_anniversaries(text: str, article: Article) -> Iterator[ToldDay]:
    event = article.dating.event
    if "anniversary of" not in text or event is None:
        return
    for match in ANNIVERSARY.finditer(text):
        then = years_before(event.span, YEARS[match[1]])
        if not SAME_DAY.search(text, max(0, match.start() - 30), match.start()) or then is None:
            then = DateSpan(event.span.year - YEARS[match[1]], event.span.month)
        if then.month is not None:
            yield ToldDay(start=match.start(), end=match.end(), span=then, prepositional=False, may_come=False)


def years_before(span: DateSpan, years: int) -> DateSpan | None:
    try:
        return DateSpan.of_day(date(span.year - years, span.month or 1, span.day)) if span.day else None
    except ValueError:
        return None
