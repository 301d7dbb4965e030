"""Which day or month a text means, seen from the day on which it came out."""

import calendar
import re
from datetime import date, timedelta

from newsdossier.model.days import DateSpan, Precision
from newsdossier.relating.storyline.calendar_names import MONTHS, WEEKDAYS

ALSO_TOMORROW = 6  # days back: no weekday is further, and tomorrow has the same, which elsewhere has begun


def reckon(match: re.Match[str], day: int | None, *, published: DateSpan) -> DateSpan | None:
    """Return the day or month meant; None where the day of publication is not known well enough to tell."""
    if match["weekday"]:
        return last_weekday(WEEKDAYS[match["weekday"]], published=published)
    if match["relative"]:
        return month_ago(0 if "this" in match["relative"] else 1, published=published)
    month = MONTHS[match["month"]]
    if match["year"]:
        return make_span(int(match["year"]), month, day)
    if match["last_year"]:
        return make_span(published.year - 1, month, day)
    if published.precision is not Precision.DAY:
        return None
    past = (month, day or 1) <= (published.first.month, published.first.day)
    return make_span(published.year if past else published.year - 1, month, day)


def is_weekday_of(own: frozenset[int], weekday: int, *, published: DateSpan) -> bool:
    day = last_weekday(weekday, published=published)
    return day is not None and day.first.toordinal() in own


def last_weekday(weekday: int, *, published: DateSpan) -> DateSpan | None:
    """Return the last day of that weekday; None where the day after publication may as well be meant.

    What a report that came out on Monday has happen "early on Tuesday" happened where Tuesday had begun.
    """
    if published.precision is not Precision.DAY:
        return None
    ago = (published.first.isoweekday() - weekday) % 7
    return None if ago == ALSO_TOMORROW else DateSpan.of_day(published.first - timedelta(days=ago))


def month_ago(months: int, *, published: DateSpan) -> DateSpan | None:
    if published.month is None:
        return None
    first = date(published.year, published.month, 1) - timedelta(days=months)
    return DateSpan(first.year, first.month)


def make_span(year: int, month: int, day: int | None) -> DateSpan | None:
    if day is not None and not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return DateSpan(year, month, day)
