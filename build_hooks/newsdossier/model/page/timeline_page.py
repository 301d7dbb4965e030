"""The page of the timeline."""

from dataclasses import dataclass

from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Card, Chip, Link
from newsdossier.model.page.time_parts import TimelineEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage:
    """The whole story in order, or a year, month or day of a timeline that is too long for one page."""

    head: PageHead
    standfirst: str
    parts: tuple[Chip, ...]
    """Pages of the years, months or days of which this has the latest entries or none; () where it has all."""
    entries: tuple[TimelineEntry, ...]
    topics: tuple[Chip, ...]
    people: tuple[Chip, ...]
    undated: tuple[Card, ...]
    around: tuple[Link, ...] = ()
    """The parts before and after this one."""
