"""Parts of pages that show articles and events in time."""

from dataclasses import dataclass

from newsdossier.model.page.event_parts import EventNumber
from newsdossier.model.page.parts import Card, Day, Link
from newsdossier.model.page.passages import PassageLink


@dataclass(frozen=True, slots=True, kw_only=True)
class StripColumn:
    """One month, quarter or year of the activity strip."""

    letter: str
    """"S"."""
    name: str
    """For screen readers: "September 2023: 4 articles"."""
    url: str
    """Page of that month; "" for an empty one."""
    squares: tuple[bool, ...]
    """One an article: True is hollow (day worked out, or month only). () when bars are drawn."""
    count: int
    bar: int
    """Percent of the highest column, when bars are drawn; else 0."""
    events: tuple[EventNumber, ...]
    more: Link | None
    """How many events are left out, and where they are listed; None where there are not too many."""
    year: str
    """Printed under the first column of a year; else ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """Articles over time."""

    caption: str
    unit: str
    """month, quarter or year"""
    drawn: str
    """squares, or bars (above 12 a column)"""
    columns: tuple[StripColumn, ...]
    undated: Link | None
    """How many articles could not be placed, and where they are listed; None if all could."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """A year (landmark), an event with its reports, an article of no event, or what is mentioned and not covered."""

    kind: str
    """year, event, article or gap"""
    anchor: str
    """"y2023", "t1"."""
    title: str
    url: str
    number: int
    """0 where it has none."""
    day: Day | None
    day_lines: tuple[str, ...]
    """The day on the rail's left: ("Friday", "22 September")."""
    inferred: bool
    """Whether its dot is hollow."""
    description: str
    cards: tuple[Card, ...]
    topics: tuple[str, ...]
    """Ids, for filters."""
    people: tuple[str, ...]
    mentions: tuple[PassageLink, ...] = ()
    """Of a gap: the passages that name it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    day: int
    """0 for a blank cell."""
    count: int
    url: str
    name: str
    hollow: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarMonth:
    anchor: str
    """"m2023-09"."""
    name: str
    year: int
    articles: str
    """"1,805 articles"; "" for none."""
    url: str
    weeks: tuple[tuple[CalendarDay, ...], ...]
    """Monday first; seven cells a week."""
    undated: tuple[Card, ...]
    """Articles of which only the month is known."""
