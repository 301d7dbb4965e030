"""A day, or a part of one, that a text writes."""

from calendar import monthrange
from datetime import date
from typing import NamedTuple

FIRST_YEAR, LAST_YEAR = 1600, 2200  # newspapers begin about 1605; a number above 2200 is no year of news
SHORTEST_MONTH = 28  # days: what no month lacks need not be looked up
LEAP_YEAR = 2000  # has every day that a month without a year can have


class WrittenDay(NamedTuple):
    """A day, or a part of one, as it stands in a text. At least one of month, year and weekday is known."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    @property
    def full(self) -> date | None:
        """The day itself, if year, month and day are all there."""
        return date(self.year, self.month, self.day) if self.year and self.month and self.day else None

    @property
    def is_weekday_alone(self) -> bool:
        return self.month is None and self.year is None


def exists(written: WrittenDay) -> bool:
    """Return whether a calendar has such a day."""
    if written.year is not None and not FIRST_YEAR <= written.year <= LAST_YEAR:
        return False
    if written.month is not None and not 1 <= written.month <= 12:
        return False
    if written.day is None or written.month is None:
        return True
    if written.day <= SHORTEST_MONTH:
        return written.day >= 1
    return written.day <= monthrange(written.year or LEAP_YEAR, written.month)[1]
