"""The origins of an event's reports as a drawing: boxes in columns from left to right, and lines in between."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from newsdossier.composing.event.drawn_text import wrap_text
from newsdossier.composing.event.origin_boxes import COLUMNS, OriginBox, OriginGraph, explain_flow
from newsdossier.composing.event.origin_layers import Layers, order_layers
from newsdossier.composing.wording import count_of, join_words
from newsdossier.model.comparison import OriginKind
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.origins import Drawing, DrawnBox, DrawnLine, DrawnText

MAX_DRAWN: Final = 12  # boxes in a column: more are taller than a screen, and the list says the same
WIDTH: Final = 1120  # of a page
BOX_WIDTHS: Final = {1: 420, 2: 380, 3: 280, 4: 220}
"""By the number of columns."""
MARGIN: Final = 72  # right of the last column, for lines from one report to another
HEAD: Final = 34  # for the names of the columns
PADDING: Final = 14
NAME_HEIGHT: Final = 20  # a line of 15 pixels
NOTE_HEIGHT: Final = 17  # a line of 13 pixels
NAME_LETTER: Final = 8.4  # pixels to a letter: the mean of bold sans, with some room
NOTE_LETTER: Final = 7.2
GAP: Final = 16
WAY: Final = 4  # room for a line that passes a column
PORT: Final = 14  # between lines at one box
MAX_NAMED: Final = 2  # names in a box; more are counted
MAX_LINES: Final = 2
HEADS: Final = {
    OriginKind.SPEAKER: "Who said it",
    OriginKind.STATE_MEDIA: "State media",
    OriginKind.AGENCY: "News agency",
    OriginKind.REPORT: "Report",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """What stands in a box, line by line."""

    lines: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def height(self) -> int:
        return 2 * PADDING - 4 + NAME_HEIGHT * len(self.lines) + NOTE_HEIGHT * len(self.notes)


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


def draw_origins(graph: OriginGraph, *, rights: Rights) -> Drawing | None:
    """Return the drawing; None where nothing leads anywhere, or a column has more boxes than can be taken in."""
    kinds = tuple(kind for kind in COLUMNS if any(box.kind is kind for box in graph.boxes))
    most = max((sum(box.kind is kind for box in graph.boxes) for kind in kinds), default=0)
    if not graph.flows or most > MAX_DRAWN:
        return None
    room = WIDTH - (MARGIN if any(flow.source.kind is flow.target.kind for flow in graph.flows) else 0)
    lefts = place_columns(len(kinds), room=room)
    width = BOX_WIDTHS[len(kinds)]
    writings = {box.id: write_box(box, graph=graph, rights=rights, width=width) for box in graph.boxes}
    layers = order_layers(graph, kinds=kinds)
    places = {
        stop: place
        for left, column in zip(lefts, place_rows(layers, writings=writings), strict=True)
        for stop, (y, height) in column.items()
        for place in (Place(x=left, y=y, width=width, height=height),)
    }
    return Drawing(
        width=WIDTH,
        height=max(place.y + place.height for place in places.values()) + 2,
        title=f"What {count_of(sum(box.kind is OriginKind.REPORT for box in graph.boxes), 'report')} rest on",
        heads=tuple(DrawnText(x=left, y=16, text=HEADS[kind]) for left, kind in zip(lefts, kinds, strict=True)),
        lines=tuple(draw_lines(graph, layers=layers, places=places)),
        boxes=tuple(draw_box(box, writings[box.id], places[box.id], graph=graph) for box in graph.boxes),
    )


def place_columns(number: int, *, room: int) -> tuple[int, ...]:
    """Return the left edge of each column; they fill the room."""
    step = (room - BOX_WIDTHS[number] - 2) // max(number - 1, 1)
    return tuple(1 + step * index for index in range(number))


def write_box(box: OriginBox, *, graph: OriginGraph, rights: Rights, width: int) -> Writing:
    inside = width - 2 * PADDING
    named = box.names[:MAX_NAMED]
    more = (count_of(len(box.names) - MAX_NAMED, "other"),) if len(box.names) > MAX_NAMED else ()
    return Writing(
        lines=wrap_text(join_words((*named, *more)), letters=int(inside / NAME_LETTER), most=MAX_LINES),
        notes=wrap_text(
            describe_box(box, graph=graph, rights=rights), letters=int(inside / NOTE_LETTER), most=MAX_LINES
        ),
    )


def describe_box(box: OriginBox, *, graph: OriginGraph, rights: Rights) -> str:
    """Return that a source has no name, or why a report rests on the one source that it has."""
    if not box.is_named:
        return "not named"
    reaching = graph.reaching.get(box.id, ())
    if box.kind is not OriginKind.REPORT:
        return ""
    return explain_flow(reaching[0], rights=rights) if len(reaching) == 1 else "" if reaching else "names no source"


Rows = dict[str, tuple[int, int]]
"""Top and height of each stop of a column."""


def place_rows(layers: Layers, *, writings: Mapping[str, Writing]) -> tuple[Rows, ...]:
    """Return the rows of each column, spread over the height of the tallest."""
    heights = [[writings[stop].height if stop in writings else WAY for stop in column] for column in layers.columns]
    tallest = max(sum(column) + GAP * len(column) for column in heights)
    return tuple(spread(stops, column, over=tallest) for stops, column in zip(layers.columns, heights, strict=True))


def spread(stops: Sequence[str], heights: Sequence[int], *, over: int) -> Rows:
    gap = (over - sum(heights)) // len(heights)
    rows, top = {}, HEAD + gap // 2 - GAP // 2
    for stop, height in zip(stops, heights, strict=True):
        rows[stop] = (top, height)
        top += height + gap
    return rows


def draw_lines(graph: OriginGraph, *, layers: Layers, places: Mapping[str, Place]) -> list[DrawnLine]:
    """Return the lines in the order of the flows. One that would lead back to the left is told in the list alone."""
    lines = []
    for flow in graph.flows:
        ends = (flow.source.id, flow.target.id)
        if ends in layers.ways:
            path = draw_way(layers.ways[ends], layers=layers, places=places)
        elif flow.source.kind is flow.target.kind and flow.source is not flow.target:
            path = draw_bow(places[ends[0]], places[ends[1]])
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


def draw_bow(source: Place, target: Place) -> str:
    """Return a bow on the right of two boxes of one column."""
    out = source.right + MARGIN
    return f"M{source.right} {source.middle}C{out} {source.middle} {out} {target.middle} {target.right} {target.middle}"


def draw_box(box: OriginBox, writing: Writing, place: Place, *, graph: OriginGraph) -> DrawnBox:
    x, first = place.x + PADDING, place.y + PADDING + 13
    below = first + NAME_HEIGHT * (len(writing.lines) - 1) + NOTE_HEIGHT
    return DrawnBox(
        x=place.x,
        y=place.y,
        width=place.width,
        height=place.height,
        named=box.is_named,
        hub=len(graph.leaving.get(box.id, ())) > 1 and box.kind is not OriginKind.SPEAKER,
        title=join_words(box.names),
        lines=tuple(DrawnText(x=x, y=first + NAME_HEIGHT * row, text=line) for row, line in enumerate(writing.lines)),
        notes=tuple(DrawnText(x=x, y=below + NOTE_HEIGHT * row, text=line) for row, line in enumerate(writing.notes)),
    )
