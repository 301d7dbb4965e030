"""The story around an event: what came before, what is missing, what came after."""

from dataclasses import dataclass

from newsdossier.model.page.event_parts import EventCard
from newsdossier.model.page.passages import PassageLink


@dataclass(frozen=True, slots=True, kw_only=True)
class GapEntry:
    """Something that articles mention and none reports."""

    anchor: str
    """Id on the page: "gap-a-safety-inspection"."""
    title: str
    day: str
    """"January 2025", "day not known"."""
    mentions: tuple[PassageLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryStep:
    """An event or a gap; one of the two is None."""

    label: str
    """Before, This event, After, "Mentioned, not covered"."""
    event: EventCard | None
    gap: GapEntry | None
    passages: tuple[PassageLink, ...]
    """Where reports of both say what links them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameShare:
    """A name or topic, and how many reports of an event have it."""

    text: str
    url: str
    share: str
    """"2 of 3"; "" where there is only one report."""
    passages: tuple[PassageLink, ...]
    """The first place in each report; () where there is only one, whose own page says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameShares:
    label: str
    """People, Places …"""
    shares: tuple[NameShare, ...]
