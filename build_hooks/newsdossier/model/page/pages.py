"""The page types. Each is one Markdown file with these fields as its front matter."""

from dataclasses import dataclass

from newsdossier.model.clean_text import Passage
from newsdossier.model.page.parts import (
    BarList,
    CalendarMonth,
    Card,
    Chip,
    Day,
    EventCard,
    EventNumber,
    Fact,
    Link,
    Strip,
    TimelineEntry,
    Why,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHead:
    """What every page has."""

    path: str
    """Markdown file below the docs folder: "articles/harbour-strike.md"."""
    url: str
    """Below the site's root: "articles/harbour-strike/"."""
    title: str
    description: str
    template: str
    """File of the theme: "dossier/article.html"."""
    crumbs: tuple[Link, ...]
    nav: str
    """The link of the masthead that is current: timeline, topics, people, dates, add or ""."""
    feed: str = ""
    """Address of its own feed; "" where it has none."""


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
class NamedGroup:
    """Topics, people, places … of an article."""

    label: str
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    style: str
    """APA, BibTeX, RIS, CSL-JSON"""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldWords:
    """Words of an article in which it tells a point."""

    source: str
    """Whose words: "A report: …"."""
    quote: str
    """"" where rights withhold the words."""
    line: int
    url: str
    """The line of the saved file; "" where rights withhold it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedPoint:
    """A point that one article tells after the other."""

    in_rewrite: ToldWords
    in_original: ToldWords


@dataclass(frozen=True, slots=True, kw_only=True)
class SameEventRow:
    """Another report of the same event."""

    card: Card
    shared: str
    """In words: "4 passages word for word", "the same points in the same order"."""
    passages: tuple[str, ...]
    """The shared words, longest first."""
    points: tuple[FollowedPoint, ...]
    """The points that the one follows of the other, in order."""
    certainty: str
    dots: int
    relation: str
    """"a likely rewrite of this article", "this article likely rewrites it", ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourEvent:
    """The event before or after; `event` is None at either end of the story."""

    label: str
    """Before, After"""
    event: EventCard | None


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
    neighbours: tuple[NeighbourEvent, ...]
    related: tuple[Card, ...]
    saved_url: str
    edit_url: str
    report_url: str
    filters: Filters
    json_ld: str
    """A JSON object as text; only what is known."""
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedLine:
    number: int
    text: str
    fate: str
    """"dropped", "blank", or what it was kept as"""
    note: str
    """"dropped: words of a share bar", "kept as headline", "" for a paragraph."""
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """The saved file, line by line."""

    head: PageHead
    article: Link
    lang: str
    dir: str
    facts: tuple[Fact, ...]
    lines: tuple[SavedLine, ...]
    withheld: bool
    """Whether rights keep the text from being shown; `lines` is then ()."""


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
    timeline: tuple[TimelineEntry, ...]
    undated: tuple[Card, ...]
    """Articles that stand nowhere on the timeline: no day is known, and no event."""
    neighbours: tuple[BarList, ...]
    how: tuple[str, ...]
    """How articles come to be here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """All topics, people, places, organisations, works, outlets or events."""

    head: PageHead
    kind: str
    standfirst: str
    groups: tuple[BarList, ...]
    events: tuple[EventCard, ...]
    """Only on the page of all events."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesPage:
    """All dates, a year, or a month."""

    head: PageHead
    standfirst: str
    strip: Strip | None
    years: tuple[Chip, ...]
    calendars: tuple[CalendarMonth, ...]
    cards: tuple[Card, ...]
    """By day; on the page of a year or month."""
    undated: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage:
    head: PageHead
    standfirst: str
    entries: tuple[TimelineEntry, ...]
    topics: tuple[Chip, ...]
    people: tuple[Chip, ...]
    undated: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    head: PageHead
    years: tuple[str, ...]


Page = ArticlePage | SavedPage | EventPage | SubjectPage | IndexPage | DatesPage | TimelinePage | SearchPage
