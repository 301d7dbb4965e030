"""The page of the timeline."""

from dataclasses import dataclass

from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Card, Chip
from newsdossier.model.page.time_parts import TimelineEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage:
    head: PageHead
    standfirst: str
    entries: tuple[TimelineEntry, ...]
    topics: tuple[Chip, ...]
    people: tuple[Chip, ...]
    undated: tuple[Card, ...]
