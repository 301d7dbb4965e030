"""What each report of an event rests on: as a drawing, and the same in words."""

from dataclasses import dataclass

from newsdossier.model.page.passages import PassageLink


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnText:
    """A line of writing in a drawing."""

    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnBox:
    """A source or a report."""

    x: int
    y: int
    width: int
    height: int
    named: bool
    """False: drawn dotted."""
    hub: bool
    """Whether several reports rest on it."""
    title: str
    """Its whole name, however short the lines are cut."""
    lines: tuple[DrawnText, ...]
    notes: tuple[DrawnText, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnLine:
    path: str
    """As SVG has it: "M260 52C350 52 350 68 420 68"."""
    stated: bool
    """False: worked out, drawn dashed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A diagram in numbers and words. Distances are CSS pixels at full width."""

    width: int
    height: int
    title: str
    heads: tuple[DrawnText, ...]
    lines: tuple[DrawnLine, ...]
    boxes: tuple[DrawnBox, ...]
    left_out: int
    """How many sources are told in words alone, because their lines could not be followed by eye."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceName:
    """Somebody whose words a source passes on."""

    text: str
    named: bool
    passages: tuple[PassageLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """One that rests on a source."""

    name: str
    url: str
    """Of its column; "" for a news service."""
    reason: str
    stated: bool
    """False: worked out."""
    passages: tuple[PassageLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginEntry:
    """A source, whom it names, and who rests on it."""

    anchor: str
    """"s1"."""
    name: str
    url: str
    """Its page, or the column of a report; "" where it has neither."""
    named: bool
    is_origin: bool
    """Whether reports rest on it in the end."""
    names: tuple[SourceName, ...]
    """Whose words it passes on."""
    carried_by: tuple[Carried, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginList:
    drawing: Drawing | None
    """None where there is a single report, or more than can be taken in."""
    entries: tuple[OriginEntry, ...]
    """What reports rest on in the end first."""
    more_entries: tuple[OriginEntry, ...]
    """The rest, which opens where it stands."""
    alone: tuple[str, ...]
    """Names of the reports that rest on nothing that is known."""
