"""Days, how exactly they are known, and what narrows them down."""

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from newsdossier.model.evidence import Certainty, Evidence


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, order=True)
class DateSpan:
    """A day, a month or a year (EDTF level 0): we never pretend to know the day."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def of_day(cls, day: date) -> "DateSpan":
        return cls(day.year, day.month, day.day)

    @property
    def precision(self) -> Precision:
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    @property
    def first(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def contains(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        if self.month is None:
            return f"{self.year:04}"
        if self.day is None:
            return f"{self.year:04}-{self.month:02}"
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


def smallest_span(days: tuple[date, ...]) -> DateSpan | None:
    """Return the day, else the month, else the year that holds all of the days; None where no year does."""
    if not days:
        return None
    first, last = min(days), max(days)
    if first == last:
        return DateSpan.of_day(first)
    if (first.year, first.month) == (last.year, last.month):
        return DateSpan(first.year, first.month)
    return DateSpan(first.year) if first.year == last.year else None


class Subject(StrEnum):
    """What a day is the day of."""

    PUBLISHED = "published"
    EVENT = "event"
    REPORTED = "reported"  # a source spoke: "the agency said on Friday"; out that day or soon after
    UPDATED = "updated"


class Voice(StrEnum):
    """Who says so; the order is that of trust, strongest first."""

    CURATOR = "curator"
    HEAD = "head"  # JSON-LD, meta tags, <time> of a saved page
    ADDRESS = "address"  # /2023/09/22/ in the URL
    STAMP = "stamp"  # "Published 22 September 2023" on the page
    DATELINE = "dateline"
    CAPTION = "caption"
    TEXT = "text"  # weekdays, partial dates, anniversaries in the sentences
    SIBLING = "sibling"  # other articles of the dossier
    SCOPE = "scope"  # the dossier's span


@dataclass(frozen=True, slots=True, kw_only=True)
class DayConstraint:
    """One statement that narrows down a day. A field that is None does not narrow."""

    subject: Subject
    voice: Voice
    evidence: Evidence
    earliest: date | None = None
    latest: date | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """ISO: 1 is Monday."""

    def allows(self, day: date) -> bool:
        return (
            (self.earliest is None or self.earliest <= day)
            and (self.latest is None or day <= self.latest)
            and (self.year is None or self.year == day.year)
            and (self.month is None or self.month == day.month)
            and (self.day is None or self.day == day.day)
            and (self.weekday is None or self.weekday == day.isoweekday())
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two statements about one day that cannot both hold. Neither wins silently."""

    subject: Subject
    said: Evidence
    against: Evidence
    explanation: str
    """In words: "the stamp is a Tuesday 53 days after the Friday of which the text says \"on Friday\""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledDay:
    """A day as far as it can be known."""

    span: DateSpan
    certainty: Certainty
    stated: bool
    """Whether the curator or the file gives it; False: worked out."""
    evidence: tuple[Evidence, ...]
    """In the order of the reasoning."""
    reasoning: tuple[str, ...] = ()
    """The steps in words, for `dossier explain` and the "why?"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """When an article came out and when what it reports happened; None where nothing speaks."""

    published: SettledDay | None
    event: SettledDay | None
    updated: SettledDay | None
    constraints: tuple[DayConstraint, ...]
    """Everything that was considered, the article's own and its siblings'."""
    conflicts: tuple[Conflict, ...]
    unknown: tuple[str, ...] = ()
    """What could not be settled and why, in words: "the year of 22 September is not said"."""
