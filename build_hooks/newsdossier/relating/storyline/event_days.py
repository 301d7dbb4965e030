"""The days on which an event happened or was reported, as other articles may name them."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from newsdossier.model.article import Article
from newsdossier.model.days import DateSpan, SettledDay

NEXT_DAYS = (-1, 0, 1)  # what happened late is told of the day after, or in another time zone


def read_days(day: SettledDay | None, reports: tuple[Article, ...]) -> frozenset[str]:
    """Return the days on which an event happened or was reported, with those beside them, and the months; in EDTF."""
    return frozenset(name for span in spans_of(day, reports) for name in days_of(span))


def spans_of(day: SettledDay | None, reports: tuple[Article, ...]) -> Iterator[DateSpan]:
    if day is not None:
        yield day.span
    for report in reports:
        yield from (day.span for day in (report.dating.event, report.dating.published) if day is not None)


@lru_cache(maxsize=4096)  # on a day of news many events happen, and each of their reports has it
def days_of(span: DateSpan) -> tuple[str, ...]:
    if span.month is None:
        return ()
    month = f"{span.year:04}-{span.month:02}"
    if span.day is None or not date.min.year < span.year < date.max.year:
        return (month,)
    return (month, *[(span.first + timedelta(days=days)).isoformat() for days in NEXT_DAYS])
