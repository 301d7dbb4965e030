"""The page of a topic, person, place, organisation, work or outlet."""

from dataclasses import dataclass

from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import BarList, Card, Chip, Link
from newsdossier.model.page.people import Roles, Saying
from newsdossier.model.page.time_parts import Strip, TimelineEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectPage:
    """A topic, person, place, organisation, work or outlet."""

    head: PageHead
    kind: str
    """topic, person, place, organisation, work or outlet"""
    standfirst: str
    summary: str
    """"4 articles in 2 events, 16 September 2023 – 14 September 2024"."""
    also: tuple[str, ...]
    """Aliases that texts use."""
    wider: tuple[Link, ...]
    narrower: tuple[Chip, ...]
    outside: tuple[Link, ...]
    """Wikidata, home page."""
    strip: Strip | None
    roles: Roles | None
    """What texts call a person; None where they say nothing."""
    sayings: tuple[Saying, ...]
    """What it is quoted as saying, the newest first."""
    more_sayings: tuple[Saying, ...]
    """Those that open on demand."""
    parts: tuple[Chip, ...]
    """Pages of the years or months of a long timeline; () where this page has all of it."""
    timeline: tuple[TimelineEntry, ...]
    """Of a long one, the latest."""
    undated: tuple[Card, ...]
    """Articles that stand nowhere on the timeline: no day is known, and no event."""
    neighbours: tuple[BarList, ...]
    how: tuple[str, ...]
    """How articles come to be here."""
