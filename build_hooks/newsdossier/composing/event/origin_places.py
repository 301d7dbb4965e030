"""Where boxes stand in a diagram: columns that fill its width, rows that spread over its height."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from newsdossier.composing.event.origin_layers import Layers

BOX_WIDTHS: Final = {1: 420, 2: 380, 3: 280, 4: 220}
"""By the number of columns."""
HEAD: Final = 34  # for the names of the columns
GAP: Final = 16
WAY: Final = 4  # room for a line that passes a column

Rows = dict[str, tuple[int, int]]
"""Top and height of each stop of a column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a box stands, or the way of a line through a column."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def middle(self) -> int:
        return self.y + self.height // 2


def place_stops(layers: Layers, *, heights: Mapping[str, int], lefts: Sequence[int]) -> dict[str, Place]:
    """Return the place of each box, and of each way through a column; `heights` are of the boxes."""
    width = BOX_WIDTHS[len(lefts)]
    return {
        stop: Place(x=left, y=top, width=width, height=height)
        for left, rows in zip(lefts, place_rows(layers, heights=heights), strict=True)
        for stop, (top, height) in rows.items()
    }


def place_columns(number: int, *, room: int) -> tuple[int, ...]:
    """Return the left edge of each column; they fill the room."""
    step = (room - BOX_WIDTHS[number] - 2) // max(number - 1, 1)
    return tuple(1 + step * index for index in range(number))


def place_rows(layers: Layers, *, heights: Mapping[str, int]) -> tuple[Rows, ...]:
    """Return the rows of each column, spread over the height of the tallest."""
    columns = [[heights.get(stop, WAY) for stop in column] for column in layers.columns]
    tallest = max(sum(column) + GAP * len(column) for column in columns)
    return tuple(spread(stops, column, over=tallest) for stops, column in zip(layers.columns, columns, strict=True))


def spread(stops: Sequence[str], heights: Sequence[int], *, over: int) -> Rows:
    gap = (over - sum(heights)) // len(heights)
    rows, top = {}, HEAD + gap // 2 - GAP // 2
    for stop, height in zip(stops, heights, strict=True):
        rows[stop] = (top, height)
        top += height + gap
    return rows
