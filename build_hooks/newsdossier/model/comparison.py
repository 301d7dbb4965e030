"""The reports of one event, side by side: what they share, what only one says, where they differ."""

from dataclasses import dataclass
from enum import StrEnum

from newsdossier.model.address import Slug
from newsdossier.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPoint:
    """A passage that several reports have, in the same words or in their own."""

    key: str
    """The mark that stands for it on all pages: a, b … z, aa …, in the order of the first report that has it."""
    spans: tuple[Span, ...]
    """One or more a report, sentence by sentence; by order of the reports, then place."""
    verbatim: bool
    """Whether a run of words is the same in all; False: told in their own words."""


class DifferenceKind(StrEnum):
    NUMBER = "number"
    SUM = "sum"
    SHARE = "share"
    DISTANCE = "distance"
    MAGNITUDE = "magnitude"
    AGE = "age"
    DURATION = "duration"
    DAY = "day"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one report says on a point on which reports differ."""

    value: Span
    """The words that differ: "nine-month"."""
    sentence: Span
    """The sentence around them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A point on which reports do not say the same. Which of them is right is not ours to say."""

    kind: DifferenceKind
    about: str
    """What it is about, in words that stand in the reports: "strike", "jobs"."""
    sides: tuple[Side, ...]
    """At least two, of at least two reports with different values; reports that agree with one side are listed too. In
    the order of the reports."""
    rule: str
    """Kebab-case name of what paired them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """An event's reports, side by side."""

    event: str
    """Id of the event; only events with two reports or more are compared."""
    points: tuple[SharedPoint, ...]
    sole: tuple[Span, ...]
    """Sentences of one report that no other report of the event supports; by order of the reports, then place."""
    differences: tuple[Difference, ...]
    shared: dict[Slug, float]
    """Share of each report's words that stand in a shared point, 0 to 1, rounded to 4 digits."""


class OriginKind(StrEnum):
    """The column of a node in the diagram, from left to right."""

    SPEAKER = "speaker"
    """Who said it: a person, an institution, a document, people without a name."""
    STATE_MEDIA = "state media"
    AGENCY = "agency"
    REPORT = "report"
    """An article of the dossier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginNode:
    id: str
    """Unique in the event: "northwire", "transport-ministry", the slug of an article."""
    kind: OriginKind
    name: str
    named: bool
    """False for "experts", "port sources"."""
    entity: str | None = None
    outlet: str | None = None
    article: Slug | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginEdge:
    """One rests on the other."""

    source: str
    """Id of the node that it came from."""
    target: str
    """Id of the node that passes it on."""
    stated: bool
    """Whether the report says so; False: worked out from shared words, drawn dashed."""
    reason: str
    """In words: "says so in 3 places", "55 % of its words, a day later, no source named"."""
    passages: tuple[Span, ...]
    """Where the report says so, or what it shares; at most 8, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventOrigins:
    """What the reports of one event rest on."""

    event: str
    nodes: tuple[OriginNode, ...]
    """By column, then in an order in which few edges cross."""
    edges: tuple[OriginEdge, ...]
    origins: tuple[str, ...]
    """Ids of the nodes that the reports rest on in the end, without speakers who spoke through one of them.

    "3 reports, 1 origin" counts these. A report that names no source and shares nothing is an origin itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that articles mention and none reports."""

    id: str
    """Unique, from its title."""
    title: str
    """Words of the fullest passage that names it: "A safety inspection finds two cranes unsafe"."""
    day: str
    """EDTF, as far as the texts say: 2025-01; "" where they don't."""
    mentions: tuple[Span, ...]
    """The words that name it; by day of the article, slug and place."""
    after: str | None
    """Id of the last event before it; None where it comes before all, or no day is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLink:
    """Two events of one story, and what links them."""

    earlier: str
    later: str
    reason: str
    """"both: Pell Terminal; the later one names the walkout"."""
    passages: tuple[Span, ...]
    """Where each says so: of the earlier, then of the later; at most 4."""
