"""The page of an article."""

from dataclasses import dataclass

from newsdossier.model.clean_text import Passage
from newsdossier.model.page.event_parts import EventNumber, NeighbourEvent
from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Card, Day, Fact, Link, NamedGroup, Why
from newsdossier.model.page.passages import PassageLink, SharedLetter
from newsdossier.model.page.same_event import SameEventRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What search narrows by; names as readers see them."""

    topic: tuple[str, ...]
    person: tuple[str, ...]
    place: tuple[str, ...]
    organisation: tuple[str, ...]
    outlet: tuple[str, ...]
    year: tuple[str, ...]
    sort_day: str
    """ISO day that sorts; "" where not even the year is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    style: str
    """APA, BibTeX, RIS, CSL-JSON"""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadNext:
    """An article to read next; its card has the reason."""

    card: Card
    passages: tuple[PassageLink, ...]
    """Of this article, then of that one: where they have most in common."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    head: PageHead
    has_headline: bool
    lang: str
    dir: str
    event: EventNumber | None
    place_in_event: str
    """"Report 2 of 3 on"."""
    standfirst: str
    outlet: Link | None
    outlet_why: Why | None
    agency: str
    """News agency whose text it is; "" where none is named."""
    byline: str
    words: int
    published: Day
    published_why: Why | None
    event_day: Day
    event_day_why: Why | None
    differs: tuple[str, ...]
    """Conflicts, in words, shown beside the day."""
    rights: str
    """full, excerpt or link"""
    original_url: str
    text: tuple[Passage, ...]
    """Not in the front matter: it is the body of the Markdown file. Already cut to what rights allow."""
    facts: tuple[Fact, ...]
    named: tuple[NamedGroup, ...]
    citations: tuple[Citation, ...]
    same_event: tuple[SameEventRow, ...]
    same_event_summary: str
    letters: tuple[SharedLetter, ...]
    """Of the passages that other reports of the event have too."""
    neighbours: tuple[NeighbourEvent, ...]
    related: tuple[ReadNext, ...]
    saved_url: str
    edit_url: str
    report_url: str
    filters: Filters
    note: str
