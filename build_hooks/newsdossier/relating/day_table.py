"""The days of all articles in flat arrays, to tell of many pairs at a time how near they are in time."""

from dataclasses import dataclass

import numpy as np

from newsdossier.model.days import Dating, Precision, SettledDay
from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.nearness import (
    BEFORE_IT_HAPPENED,
    FAR,
    NOT_KNOWN,
    OTHER_HAPPENING,
    OTHER_NEWS,
    OTHER_NEWS_OF_OTHER_HAPPENING,
    SAME_DAYS,
    SAME_HAPPENING,
    SAME_NEWS,
    Steps,
    is_given,
    trust,
)

HUNDRED = 100  # factors are whole hundredths
UNKNOWN = -1
Row = tuple[int, int, bool, bool, bool]
NO_DAY: Row = (0, 0, False, False, False)
NUMBERS = 2 * len(NO_DAY)  # of an article


@dataclass(frozen=True, slots=True, eq=False)
class DayColumn:
    """One kind of day, of all articles."""

    first: Numbers
    last: Numbers
    known: Flags
    """Whether there is one, and it is not in doubt."""
    exact: Flags
    """Whether it is a day, no month or year."""
    given: Flags

    def apart(self, one: Numbers, other: Numbers) -> Numbers:
        """Return for each pair how many days lie between, or UNKNOWN."""
        between = np.maximum(self.first[one], self.first[other]) - np.minimum(self.last[one], self.last[other])
        surely_same = np.where(self.exact[one] & self.exact[other], 0, UNKNOWN)
        days = np.where(between > 0, between, surely_same)
        return np.where(self.known[one] & self.known[other], days, UNKNOWN)


@dataclass(frozen=True, slots=True, eq=False)
class DayTable:
    """When articles came out, and when what they report happened."""

    published: DayColumn
    event: DayColumn


def make_day_table(days: Numbers) -> DayTable:
    """Return the days of all articles, a row for each as `number_days` has it."""
    published, event = np.hsplit(days, 2)
    return DayTable(published=make_column(published), event=make_column(event))


def make_column(table: Numbers) -> DayColumn:
    first, last, *flags = table.T
    known, exact, given = (column.astype(np.bool_) for column in flags)
    return DayColumn(first=first.copy(), last=last.copy(), known=known, exact=exact, given=given)


def number_days(dating: Dating) -> tuple[int, ...]:
    """Return an article's days as so many NUMBERS."""
    return (*read_row(trust(dating.published)), *read_row(trust(dating.event)))


def read_row(day: SettledDay | None) -> Row:
    """Return the numbers of a day: first and last, and whether it is known, exact and given."""
    if day is None:
        return NO_DAY
    exact = day.span.precision is Precision.DAY
    first = day.span.first.toordinal()
    return (first, first if exact else day.span.last.toordinal(), True, exact, is_given(day))


@dataclass(frozen=True, slots=True, eq=False)
class Gaps:
    """The days between two articles, for pairs of them; UNKNOWN where they cannot be told."""

    first: Numbers
    second: Numbers
    happening: Numbers
    news: Numbers


def find_gaps(days: DayTable, first: Numbers, second: Numbers) -> Gaps:
    return Gaps(first, second, days.event.apart(first, second), days.published.apart(first, second))


def find_nearness(days: DayTable, gaps: Gaps) -> Numbers:
    """Return for each pair what `nearness` does, in hundredths."""
    first, second, happening, news = gaps.first, gaps.second, gaps.happening, gaps.news
    of_news = np.where(news == UNKNOWN, as_hundredths(NOT_KNOWN), read_steps(news, SAME_NEWS, beyond=OTHER_NEWS))
    of_happening = read_steps(happening, SAME_HAPPENING, beyond=OTHER_HAPPENING)
    given = days.event.given[first] & days.event.given[second]
    return np.select(
        [
            foresee(days, first, second) | foresee(days, second, first),
            happening == UNKNOWN,
            (news == UNKNOWN) | given,
            np.minimum(happening, news) > FAR,
            happening == 0,
        ],
        [
            np.full(len(first), as_hundredths(BEFORE_IT_HAPPENED)),
            of_news,
            of_happening,
            np.full(len(first), as_hundredths(OTHER_NEWS_OF_OTHER_HAPPENING)),
            np.maximum(of_news, of_happening),
        ],
        of_news,
    )


def find_distance(gaps: Gaps) -> Numbers:
    """Return the days between both articles or between what they report, whichever are fewer; 0 if neither is known."""
    nearer = np.minimum(gaps.happening, gaps.news)
    return np.where(nearer == UNKNOWN, np.maximum(np.maximum(gaps.happening, gaps.news), 0), nearer)


def find_other_days(gaps: Gaps) -> Flags:
    """Return whether what both report, and they themselves, are more than some days apart, as far as known."""
    of_other_days: Flags = (gaps.happening > SAME_DAYS) & ((gaps.news == UNKNOWN) | (gaps.news > SAME_DAYS))
    return of_other_days


def foresee(days: DayTable, earlier: Numbers, later: Numbers) -> Flags:
    before = days.published.last[earlier] < days.event.first[later]
    foreseen: Flags = before & days.published.known[earlier] & days.event.known[later] & days.event.given[later]
    return foreseen


def read_steps(days: Numbers, steps: Steps, *, beyond: float) -> Numbers:
    most = np.array([limit for limit, _ in steps])
    factors = np.array([*(as_hundredths(factor) for _, factor in steps), as_hundredths(beyond)])
    return factors[np.searchsorted(most, days)]


def as_hundredths(factor: float) -> int:
    return round(factor * HUNDRED)
