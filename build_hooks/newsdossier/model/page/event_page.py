"""The page of an event: its reports side by side."""

from dataclasses import dataclass

from newsdossier.model.page.around import NameShares, StoryStep
from newsdossier.model.page.differences import DifferenceRow
from newsdossier.model.page.event_parts import Lead
from newsdossier.model.page.head import PageHead
from newsdossier.model.page.origins import OriginList
from newsdossier.model.page.parts import Card, Day, Figure, Link, Why
from newsdossier.model.page.passages import PassageKey, RowGroup, Stretch
from newsdossier.model.page.quotes import Quote
from newsdossier.model.page.same_event import SameEventRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportShares:
    """What a report has in common with the others, and what it alone says."""

    shared: int
    """Percent of its words that stand in a shared passage."""
    shared_url: str
    """Its first shared passage; "" where there is none."""
    sole: int
    """Sentences that only it has."""
    sole_url: str
    """The first of them; "" where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One article on the page of its event."""

    anchor: str
    """"r2"."""
    name: str
    """By which this page calls it: "Merrin Post", "Report 2"; no other report has it."""
    card: Card
    headline: tuple[Stretch, ...]
    headline_keys: tuple[PassageKey, ...]
    """Of the shared passages in the headline."""
    words: int
    shares: ReportShares | None
    """None where there is nothing to compare it with."""
    rests_on: tuple[Link, ...]
    """The sources that it names, or that were worked out; () where there are none."""
    relation: str
    """"a likely rewrite of “…”"; ""."""
    groups: tuple[RowGroup, ...]
    """Its text as rights allow; () for reports beyond those that are set side by side."""
    rest: str
    """"5 more passages in the article"; "" where the column has them all."""
    withheld: str
    """Why there is no text, or not all of it; ""."""
    keys_beyond: tuple[PassageKey, ...]
    """Shared passages of which the column shows nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend:
    """The marks that stand on this page."""

    verbatim: bool
    told: bool
    """Passages that reports have in their own words."""
    sole: bool
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    head: PageHead
    number: int
    total: int
    curated: bool
    summary: str
    """What happened, in the curator's words; "" where there are none."""
    lead: Lead | None
    """None where a curator says it, or no report may be quoted."""
    day: Day
    day_why: Why | None
    group_why: Why | None
    figures: tuple[Figure, ...]
    """Each leads to what it counts."""
    reports: tuple[Report, ...]
    columns: int
    """How many stand beside each other on a wide screen: 1, 2 or 3."""
    opened: int
    """How many stand open; the rest open where they stand."""
    folded: str
    """Which those are: "4 more reports: Merrin Post, …"; "" for none."""
    folded_columns: int
    """How many of them stand beside each other."""
    legend: Legend
    differences: tuple[DifferenceRow, ...]
    tabulated: bool
    """Whether the differences fit a table with a column for each report."""
    rewrites: tuple[SameEventRow, ...]
    quotes: tuple[Quote, ...]
    """Those that several reports carry first."""
    more_quotes: tuple[Quote, ...]
    """The rest, which opens where it stands."""
    origins: OriginList | None
    steps: tuple[StoryStep, ...]
    """Before, this event, after, with the gaps where they belong; () where the event stands alone."""
    names: tuple[NameShares, ...]
