"""The table of what reports share."""

from dataclasses import dataclass

from newsdossier.model.page.event_parts import EventNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    squares: tuple[bool, ...]
    """True is hollow. () where there are none, or too many to be drawn."""
    name: str
    """For screen readers, and in place of squares that are not drawn: "2 articles"; "" when empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    text: str
    url: str
    """"" for an outlet that is only a name in a file, or not stated."""
    cells: tuple[MatrixCell, ...]
    """One an event that is shown, then all other articles of this outlet."""
    total: str
    """"1,805"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Outlets by events."""

    events: tuple[EventNumber, ...]
    rows: tuple[MatrixRow, ...]
