"""Components that several pages share; `theme/partials/` has one template for each."""

from dataclasses import dataclass


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
    count: str
    """"1,805"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedGroup:
    """Topics, people, places … of an article."""

    label: str
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    text: str
    url: str
    count: str
    """"1,805"."""
    share: int
    """Percent of the longest bar in the list, 1 to 100."""
    found_url: str = ""
    """The search that finds the articles it counts; "" where its own page lists them, or no search does."""


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
class Figure:
    """One number of the dossier with its label."""

    label: str
    value: str
    url: str = ""
    wide: bool = False
