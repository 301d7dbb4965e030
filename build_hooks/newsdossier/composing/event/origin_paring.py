"""Which sources of an event are drawn: all of them are a bundle of lines once eight reports name twenty."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from newsdossier.composing.event.origin_boxes import COLUMNS, OriginBox, OriginGraph, by_box
from newsdossier.model.comparison import OriginKind

MAX_SOURCES: Final = 7  # boxes of sources in a column: with more, the drawing is taller than a screen
MAX_LINES: Final = 20  # more can no longer be followed by eye


def pare_graph(graph: OriginGraph) -> OriginGraph:
    """Return the graph of what is drawn: every report, and as many sources as can be taken in.

    The first source of each report comes first, then services, then the speakers on whom most rests.
    """
    kept = {box.id: box for box in graph.boxes if box.kind is OriginKind.REPORT}
    ranked = rank_sources(graph)
    for box in (*list_first_sources(ranked, graph=graph), *ranked):
        if box.id not in kept and has_room(box, kept=kept, graph=graph):
            kept[box.id] = box
    return narrow_graph(graph, kept=kept)


def rank_sources(graph: OriginGraph) -> list[OriginBox]:
    """Return the sources: from right to left, those first that lead to most, and are quoted most."""

    def weigh(box: OriginBox) -> tuple[int, int, int]:
        flows = graph.leaving.get(box.id, ())
        passages = sum(len(edge.passages) for flow in flows for edge in flow.edges)
        return -COLUMNS.index(box.kind), -len(flows), -passages

    return sorted((box for box in graph.boxes if box.kind is not OriginKind.REPORT), key=weigh)


def list_first_sources(ranked: Sequence[OriginBox], *, graph: OriginGraph) -> Iterator[OriginBox]:
    """Yield the source of each report that stands first in rank."""
    for report in graph.boxes:
        if report.kind is OriginKind.REPORT:
            sources = {flow.source.id for flow in graph.reaching.get(report.id, ())}
            yield from [box for box in ranked if box.id in sources][:1]


def has_room(box: OriginBox, *, kept: Mapping[str, OriginBox], graph: OriginGraph) -> bool:
    """Return whether a source can be drawn beside those that are kept; one that leads to none of them cannot."""
    beside = sum(other.kind is box.kind for other in kept.values())
    leads = any(flow.target.id in kept for flow in graph.leaving.get(box.id, ()))
    return leads and beside < MAX_SOURCES and count_lines(graph, drawn={*kept, box.id}) <= MAX_LINES


def count_lines(graph: OriginGraph, *, drawn: Collection[str]) -> int:
    return sum(flow.target.id in drawn for box in drawn for flow in graph.leaving.get(box, ()))


def narrow_graph(graph: OriginGraph, *, kept: Collection[str]) -> OriginGraph:
    flows = tuple(flow for flow in graph.flows if flow.source.id in kept and flow.target.id in kept)
    return replace(
        graph,
        boxes=tuple(box for box in graph.boxes if box.id in kept),
        flows=flows,
        leaving=by_box((flow.source.id, flow) for flow in flows),
        reaching=by_box((flow.target.id, flow) for flow in flows),
    )
