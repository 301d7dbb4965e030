"""The page of an event."""

from dataclasses import dataclass

from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Card, Day, Link, NamedGroup, NeighbourEvent, Why
from newsdossier.model.page.same_event import SameEventRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One article on the page of its event."""

    anchor: str
    card: Card
    words: int
    rests_on: str
    """Agency or "not said"."""
    relation: str
    opening: tuple[str, ...]
    """First paragraphs, as rights allow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedWords:
    words: str
    between: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    head: PageHead
    number: int
    total: int
    curated: bool
    summary: str
    """What happened, in the curator's words; "" where there are none."""
    day: Day
    day_why: Why | None
    group_why: Why | None
    reports: tuple[Report, ...]
    shared: tuple[SharedWords, ...]
    rewrites: tuple[SameEventRow, ...]
    neighbours: tuple[NeighbourEvent, ...]
    named: tuple[NamedGroup, ...]
