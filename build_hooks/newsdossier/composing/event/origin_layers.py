"""The order of boxes within the columns of a diagram, such that few lines cross.

Barycentre method (Sugiyama, Tagawa, Toda 1981): a line that passes a column has a stop of its own there, and each stop
moves to the mean place of those it is joined to, from left to right and back, a few times.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from newsdossier.composing.event.origin_boxes import Flow, OriginGraph
from newsdossier.model.comparison import OriginKind

SWEEPS: Final = 4  # after these, diagrams of this size no longer change


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """The stops of each column from top to bottom: ids of boxes, and ways through for lines that pass."""

    columns: tuple[tuple[str, ...], ...]
    ways: Mapping[tuple[str, str], tuple[str, ...]]
    """The stops of each line that leads to the right, from box to box, by the ids of these."""


def order_layers(graph: OriginGraph, *, kinds: Sequence[OriginKind]) -> Layers:
    ways = {
        (flow.source.id, flow.target.id): list_stops(flow, kinds=kinds)
        for flow in graph.flows
        if kinds.index(flow.source.kind) < kinds.index(flow.target.kind)
    }
    columns = [[box.id for box in graph.boxes if box.kind is kind] for kind in kinds]
    for (source, _), stops in ways.items():
        first = next(index for index, column in enumerate(columns) if source in column)
        for column, stop in zip(columns[first + 1 :], stops[1:-1], strict=False):
            column.append(stop)
    left, right = join_stops(ways)
    for _ in range(SWEEPS):
        for index in range(1, len(columns)):
            columns[index] = sort_column(columns[index], beside=columns[index - 1], joined=left)
        for index in range(len(columns) - 2, -1, -1):
            columns[index] = sort_column(columns[index], beside=columns[index + 1], joined=right)
    return Layers(columns=tuple(map(tuple, columns)), ways=ways)


def list_stops(flow: Flow, *, kinds: Sequence[OriginKind]) -> tuple[str, ...]:
    """Return the two boxes, and between them a way through each column that the line passes."""
    between = range(kinds.index(flow.source.kind) + 1, kinds.index(flow.target.kind))
    ways = (f"{flow.source.id} > {flow.target.id} in {column}" for column in between)
    return (flow.source.id, *ways, flow.target.id)


Joined = Mapping[str, Sequence[str]]


def join_stops(ways: Mapping[tuple[str, str], tuple[str, ...]]) -> tuple[Joined, Joined]:
    """Return for each stop those that lines join it to, on its left and on its right."""
    left: defaultdict[str, list[str]] = defaultdict(list)
    right: defaultdict[str, list[str]] = defaultdict(list)
    for stops in ways.values():
        for one, other in pairwise(stops):
            left[other].append(one)
            right[one].append(other)
    return left, right


def sort_column(column: list[str], *, beside: Sequence[str], joined: Joined) -> list[str]:
    """Return the column by the mean place of what each stop is joined to; one that is joined to nothing stays."""
    places = {stop: (index + 0.5) / len(beside) for index, stop in enumerate(beside)}

    def barycentre(index: int) -> tuple[float, int]:
        neighbours = [places[stop] for stop in joined.get(column[index], ()) if stop in places]
        mean = sum(neighbours) / len(neighbours) if neighbours else (index + 0.5) / len(column)
        return round(mean, 6), index

    return [column[index] for index in sorted(range(len(column)), key=barycentre)]
