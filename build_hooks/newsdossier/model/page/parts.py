"""Components that several pages share; `theme/partials/` has one template for each."""

from dataclasses import dataclass

from newsdossier.model.page.passages import PassageLink


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    text: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWords:
    """Words that a rule read."""

    quote: str
    """"" where rights withhold the words."""
    line: int
    """Line of the saved file; 0 where none can be named."""
    rule: str
    conclusion: str
    url: str
    """Where they can be seen: a line of a saved-file page, or a paragraph; "" where nowhere."""
    source: str
    """Whose file, in words, if it is not this article's: "Another report: …"; "" for its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """Evidence behind a worked-out value; opens in place."""

    certainty: str
    """certain, likely, doubtful, or "" where the value is not known."""
    dots: int
    """3, 2, 1; 0 where the value is not known."""
    read: tuple[ReadWords, ...]
    concluded: tuple[str, ...]
    against: tuple[str, ...]
    """What speaks against it; () if nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day as readers see it."""

    iso: str
    """EDTF: 2023-09-22, 2023-09, 2023; "" where not known."""
    words: str
    """"22 September 2023", "September 2023", "day not known"."""
    long: str
    """With the weekday: "Friday 22 September 2023"."""
    stated: bool
    """False: worked out, drawn dashed or hollow."""
    certainty: str
    """certain, likely or doubtful; "" where the day is stated and certain, or not known at all."""
    dots: int
    """3, 2, 1; 0 where `certainty` is ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One label and value of a list of facts."""

    label: str
    value: str
    url: str = ""
    why: Why | None = None
    detail: str = ""
    """Small print below the value: a hash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A name with the number of its articles."""

    text: str
    url: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedGroup:
    """Topics, people, places … of an article."""

    label: str
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    text: str
    url: str
    count: int
    share: int
    """Percent of the longest bar in the list, 1 to 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarList:
    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An article in a list."""

    url: str
    headline: str
    """Or its opening words."""
    has_headline: bool
    outlet: str
    """"" where not known."""
    agency: str
    day: Day
    lang: str
    dir: str
    """ltr or rtl."""
    reason: str = ""
    """Why it stands here, in words."""
    anchor: str = ""
    """Id to print on it: "d2023-09-22" on the first article of a day, on the page of a month; "" elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventNumber:
    """The number that stands for one event on every page."""

    number: int
    url: str
    title: str


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
    undated: int
    """Articles that could not be placed."""


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
class MatrixCell:
    squares: tuple[bool, ...]
    """True is hollow."""
    name: str
    """For screen readers: "2 articles"; "" when empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    text: str
    url: str
    """"" for an outlet that is only a name in a file, or not stated."""
    cells: tuple[MatrixCell, ...]
    """One an event that is shown, then all other articles of this outlet."""
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Outlets by events."""

    events: tuple[EventNumber, ...]
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number of the dossier with its label."""

    label: str
    value: str
    url: str = ""
    wide: bool = False


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
    count: int
    url: str
    weeks: tuple[tuple[CalendarDay, ...], ...]
    """Monday first; seven cells a week."""
    undated: tuple[Card, ...]
    """Articles of which only the month is known."""
