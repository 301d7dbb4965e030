"""How articles hang together: alike, same event, rewrite, before and after, read next."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from newsdossier.model.address import Slug
from newsdossier.model.days import SettledDay
from newsdossier.model.evidence import Certainty, Evidence


class Alike(NamedTuple):
    """Two articles whose words are alike; judged without days. `first < second`."""

    first: Slug
    second: Slug
    score: float
    """0 to 1, rounded to 4 digits before anything is compared."""
    shared: tuple[str, ...]
    """The words that weigh most, heaviest first, at most 8, as printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPassage:
    """A stretch of words that stands in two articles."""

    words: str
    in_first: Evidence
    in_second: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignedPassages:
    """A point of one article, and where another tells it in its own words."""

    in_rewrite: Evidence
    in_original: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrite:
    """An article that retells another one, found by the order of what it tells."""

    rewrite: Slug
    original: Slug
    certainty: Certainty
    stated: bool
    reason: str
    shared: tuple[SharedPassage, ...]
    """What stands in both, word for word: `in_first` is the rewrite."""
    aligned: tuple[AlignedPassages, ...] = ()
    """The points that it follows, in order; () where it was found by the words that it shares."""


class CopyKind(StrEnum):
    """By what two articles have a text in common."""

    WIRE = "same wire text"
    """Both carry a news service's text, or one says that it does."""
    SYNDICATED = "syndicated"
    """One article that several outlets run: the same writers, or a line that names where it stood first."""
    NEAR_DUPLICATE = "near-duplicate"
    """One text but for edits; nothing says how it came into both."""
    REWRITE = "rewrite"
    """The same points in other words; see `Rewrite`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Two articles that are one text, or of which one retells the other. `first < second`."""

    kind: CopyKind
    first: Slug
    second: Slug
    share_of_first: float
    """Of its pairs of neighbouring words, those that stand in the same sentence of the other; 0 to 1, rounded."""
    share_of_second: float
    passages: tuple[SharedPassage, ...]
    """What stands in both, sentence by sentence, longest first; wordings may differ a little."""
    original: Slug | None
    """The one that was there first; None where neither days nor credit lines nor the text show it."""
    certainty: Certainty
    """That they are one text. Who was first is likely at most, unless the curator says it."""
    stated: bool
    reason: str
    """In words, with what shows the direction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening, and the articles that report it."""

    id: str
    """From events.yml, or the slug of its first member."""
    title: str
    description: str
    curated: bool
    day: SettledDay | None
    articles: tuple[Slug, ...]
    """By day of publication, then slug."""
    certainty: Certainty
    reasons: tuple[str, ...]
    """Why these are one event, in words; () for a single report."""


class Related(NamedTuple):
    """An article to read next, with the reason in words."""

    slug: Slug
    score: float
    reason: str
    """"both name Ada Brennick and Pell Terminal"."""
    stated: bool = False
    """Whether the curator asked for it."""
    shared: tuple[str, ...] = ()
    """The words that weigh most in both, for `find_common_passages`; () where the curator asked for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonPassages:
    """A passage of one article and one of another that have words in common on which a link rests."""

    in_first: Evidence
    in_second: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """The event before or after, and what links it."""

    event: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """All links of the dossier."""

    events: tuple[Event, ...]
    """In order of the day on which they happened; those without a day last, by id."""
    alike: tuple[Alike, ...]
    rewrites: tuple[Rewrite, ...]
    related: dict[Slug, tuple[Related, ...]]
    before: dict[str, Neighbour]
    """By event id."""
    after: dict[str, Neighbour]
    between: Mapping[tuple[str, str], tuple[Alike, ...]] = field(default_factory=dict)
    """Reports, one of an event and one of its neighbour, whose words are alike; by the ids of both, earlier first."""
    copies: tuple[Copy, ...] = ()
    """Every pair of articles that are one text, whatever event they report, and every rewrite; by slugs."""
