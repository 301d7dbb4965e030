"""Pages that list all subjects of a kind, or all events."""

from dataclasses import dataclass

from newsdossier.model.page.event_parts import EventCard
from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import BarList, Chip


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """All topics, people, places, organisations, works, outlets or events."""

    head: PageHead
    kind: str
    standfirst: str
    groups: tuple[BarList, ...]
    parts: tuple[Chip, ...]
    """Of too many events: the pages of the timeline that have them all; else ()."""
    events: tuple[EventCard, ...]
    """Only on the page of all events; of too many, the latest."""
