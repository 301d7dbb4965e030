"""The origins of an event's reports as a drawing: boxes in columns from left to right, and lines in between."""

from collections.abc import Mapping, Sequence
from typing import Final

from newsdossier.composing.event.origin_boxes import COLUMNS, OriginGraph
from newsdossier.composing.event.origin_layers import Layers, order_layers
from newsdossier.composing.event.origin_paring import pare_graph
from newsdossier.composing.event.origin_places import BOX_WIDTHS, Place, place_columns, place_stops
from newsdossier.composing.event.origin_writing import PADDING, draw_box, write_box
from newsdossier.composing.wording import count_of
from newsdossier.model.comparison import OriginKind
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.origins import Drawing, DrawnLine, DrawnText

MAX_REPORTS: Final = 12  # more are taller than a screen, and the list says the same
WIDTH: Final = 1120  # of a page
MARGIN: Final = 72  # right of the last column, for lines from one report to another
PORT: Final = 14  # between lines at one box
HEAD_BASELINE: Final = 16  # foot of the names of the columns
HEADS: Final = {
    OriginKind.SPEAKER: "Who said it",
    OriginKind.STATE_MEDIA: "State media",
    OriginKind.AGENCY: "Agency or other outlet",
    OriginKind.REPORT: "Report",
}


def draw_origins(graph: OriginGraph, *, rights: Rights) -> Drawing | None:
    """Return the drawing; None where nothing leads anywhere, or there are more reports than can be taken in."""
    reports = sum(box.kind is OriginKind.REPORT for box in graph.boxes)
    if reports > MAX_REPORTS:
        return None
    drawn = pare_graph(graph)
    if not drawn.flows:
        return None
    kinds = tuple(kind for kind in COLUMNS if any(box.kind is kind for box in drawn.boxes))
    room = WIDTH - (MARGIN if any(flow.source.kind is flow.target.kind for flow in drawn.flows) else 0)
    lefts, width = place_columns(len(kinds), room=room), BOX_WIDTHS[len(kinds)]
    writings = {box.id: write_box(box, graph=graph, rights=rights, width=width) for box in drawn.boxes}
    layers = order_layers(drawn, kinds=kinds)
    heights = {box: writing.height for box, writing in writings.items()}
    places = place_stops(layers, heights=heights, lefts=lefts)
    return Drawing(
        width=WIDTH,
        height=max(place.y + place.height for place in places.values()) + 2,
        title=f"What {count_of(reports, 'report')} rest on",
        heads=tuple(
            DrawnText(x=left, y=HEAD_BASELINE, text=HEADS[kind]) for left, kind in zip(lefts, kinds, strict=True)
        ),
        lines=tuple(draw_lines(drawn, layers=layers, places=places, lefts=lefts)),
        boxes=tuple(draw_box(box, writings[box.id], places[box.id], graph=graph) for box in drawn.boxes),
        left_out=sum(len(box.names) for box in graph.boxes) - sum(len(box.names) for box in drawn.boxes),
    )


def draw_lines(
    graph: OriginGraph, *, layers: Layers, places: Mapping[str, Place], lefts: Sequence[int]
) -> list[DrawnLine]:
    """Return the lines in the order of the flows. One that would lead back to the left is told in the list alone."""
    lines = []
    for flow in graph.flows:
        ends = (flow.source.id, flow.target.id)
        if ends in layers.ways:
            path = draw_way(layers.ways[ends], layers=layers, places=places)
        elif flow.source.kind is flow.target.kind and flow.source is not flow.target:
            path = draw_bow(places[ends[0]], places[ends[1]], lefts=lefts)
        else:
            continue
        lines.append(DrawnLine(path=path, stated=flow.is_stated))
    return lines


def draw_way(stops: Sequence[str], *, layers: Layers, places: Mapping[str, Place]) -> str:
    """Return a curve from box to box, through the ways that are kept free for it."""
    leaving = sorted(
        (way[1] for way in layers.ways.values() if way[0] == stops[0]), key=lambda stop: (places[stop].middle, stop)
    )
    reaching = sorted(
        (way[-2] for way in layers.ways.values() if way[-1] == stops[-1]), key=lambda stop: (places[stop].middle, stop)
    )
    x, y = places[stops[0]].right, port(places[stops[0]], leaving.index(stops[1]), of=len(leaving))
    path = f"M{x} {y}"
    for stop in stops[1:]:
        place = places[stop]
        is_last = stop == stops[-1]
        end = port(place, reaching.index(stops[-2]), of=len(reaching)) if is_last else place.middle
        half = (x + place.x) // 2
        path += f"C{half} {y} {half} {end} {place.x} {end}" + ("" if is_last else f"H{place.right}")
        x, y = place.right, end
    return path


def port(place: Place, index: int, *, of: int) -> int:
    """Return the height at which a line meets a box: the lines spread around its middle."""
    step = min(PORT, (place.height - PADDING) // of)
    return place.middle + round((index - (of - 1) / 2) * step)


def draw_bow(source: Place, target: Place, *, lefts: Sequence[int]) -> str:
    """Return a bow on the right of two boxes of one column, well short of the next column."""
    beyond = [left for left in lefts if left > source.right]
    out = source.right + ((min(beyond) - source.right) * 2 // 3 if beyond else MARGIN)
    return f"M{source.right} {source.middle}C{out} {source.middle} {out} {target.middle} {target.right} {target.middle}"
