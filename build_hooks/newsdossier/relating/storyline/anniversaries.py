"""Anniversaries that a text speaks of: each tells of the day that it comes back to."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from newsdossier.model.days import DateSpan
from newsdossier.relating.sentence_ends import split_sentences
from newsdossier.relating.storyline.calendar_names import YEAR
from newsdossier.relating.storyline.told_days import ToldDay

ANNIVERSARY = re.compile(r"\b(first|one-year|second|third|fifth|10th|tenth) anniversary of ")
YEARS = {"first": 1, "one-year": 1, "second": 2, "third": 3, "fifth": 5, "10th": 10, "tenth": 10}
SAME_DAY = re.compile(r"\b(?:coincid\w+ with|on|falls? on|fell on) (?:the |its |their )?$")


A_YEAR = re.compile(rf"\b{YEAR}\b")
SAME_TIME = timedelta(days=31)  # a month that is named begins no longer before a day in it


def find_anniversaries(text: str, *, told: Sequence[ToldDay], event: DateSpan | None) -> Iterator[ToldDay]:
    """Yield the days that anniversaries come back to, reckoned from the day of the event.

    Where the sentence speaks of another time than that and the one that it comes back to ("in December 2012, the month
    of the first anniversary of …"), nobody knows which day is meant, and none is given.
    """
    if "anniversary of" not in text or event is None:
        return
    for match in ANNIVERSARY.finditer(text):
        years = YEARS[match[1]]
        then = years_before(event, years)
        if not SAME_DAY.search(text, max(0, match.start() - 30), match.start()) or then is None:
            then = DateSpan(event.year - years, event.month)
        if then.month is not None and not speaks_of_other_times(text, match.start(), told=told, times=(event, then)):
            yield ToldDay(start=match.start(), end=match.end(), span=then, prepositional=False, may_come=False)


def speaks_of_other_times(text: str, place: int, *, told: Sequence[ToldDay], times: tuple[DateSpan, ...]) -> bool:
    """Return whether the sentence around a place names a year or a day that is near none of these times."""
    start, end = next((span for span in split_sentences(text) if place < span[1]), (0, len(text)))
    years = {int(year.group()) for year in A_YEAR.finditer(text, start, end)}
    days = (day.span for day in told if start <= day.start < end)
    return not years <= {time.year for time in times} or not all(is_near(day, times) for day in days)


def is_near(day: DateSpan, times: tuple[DateSpan, ...]) -> bool:
    return any(abs(day.first - time.first) <= SAME_TIME for time in times)


def years_before(span: DateSpan, years: int) -> DateSpan | None:
    try:
        return DateSpan.of_day(date(span.year - years, span.month or 1, span.day)) if span.day else None
    except ValueError:
        return None
