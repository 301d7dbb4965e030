"""Parts of pages that show an event among others."""

from dataclasses import dataclass

from newsdossier.model.page.parts import Card, Day
from newsdossier.model.page.passages import PassageLink


@dataclass(frozen=True, slots=True, kw_only=True)
class EventNumber:
    """The number that stands for one event on every page."""

    number: int
    url: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """The first words of a report that say what happened."""

    quote: str
    source: str
    """"Merrin Post, paragraph 1"."""
    url: str
    """Where the page shows the paragraph, else the article's page."""
    lang: str
    dir: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCard:
    number: int
    anchor: str
    """Id on the page: "e3"."""
    url: str
    title: str
    description: str
    day: Day
    reports: str
    """"3 reports", "1 report"."""
    cards: tuple[Card, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourEvent:
    """The event before or after; `event` is None at either end of the story."""

    label: str
    """Before, After"""
    event: EventCard | None
    passages: tuple[PassageLink, ...] = ()
    """Where reports of both say what links them."""
