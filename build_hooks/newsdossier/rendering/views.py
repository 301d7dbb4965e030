"""Views in handwritten pages: finding the comments that ask for them, and the Markdown that takes their place."""

import re
from collections.abc import Iterator
from typing import Final

from newsdossier.model.page.matrix import Matrix, MatrixRow
from newsdossier.model.page.parts import BarList, Figure
from newsdossier.model.page.views import (
    BarsView,
    EventsView,
    FiguresView,
    MatrixView,
    StripView,
    TimelineView,
    View,
)
from newsdossier.model.site import ViewCall
from newsdossier.rendering.blocks import bullets, heading, join_blocks, nest, table
from newsdossier.rendering.cards import render_bars, render_event, render_lead
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.time.strip import render_strip
from newsdossier.rendering.time.timeline import render_timeline

COMMENT = re.compile(r"<!--[ \t]*dossier:([\w-]{1,40})([^\n>]{0,400}?)[ \t]*-->")
ARGUMENT = re.compile(r"([\w-]+)=(\"[^\"]*\"|\S+)|(\S+)")
FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
REGION_MARKS: Final = frozenset({"text"})  # of generated pages: no view
EMPTY: Final = "Nothing in this dossier yet."


def read_view_calls(markdown: str) -> tuple[ViewCall, ...]:
    """Return the views that a page asks for, in order. Comments inside fenced code are only shown, not obeyed.

    A word without "=" is an argument without a value, which no view knows: the curator hears of it.
    """
    found = (match for line in list_prose(markdown) for match in COMMENT.finditer(line))
    return tuple(
        ViewCall(comment=match.group(), name=match.group(1), arguments=tuple(read_arguments(match.group(2))))
        for match in found
        if match.group(1) not in REGION_MARKS
    )


def list_prose(markdown: str) -> Iterator[str]:
    """Return the lines that stand outside fenced code."""
    fence = ""
    for line in markdown.split("\n"):
        opened = FENCE.match(line)
        if opened is not None and (not fence or opened.group(1).startswith(fence)):
            fence = "" if fence else opened.group(1)
        elif not fence:
            yield line


def read_arguments(words: str) -> Iterator[tuple[str, str]]:
    for match in ARGUMENT.finditer(words):
        name, value, bare = match.groups()
        yield (name, value.strip('"')) if name else (bare, "")


def render_view_markdown(view: View, *, from_path: str) -> str:
    """Return what a view says as Markdown, with links from the handwritten page at `from_path`."""
    return render_view(view, links=Links(from_path)) or EMPTY


def render_view(view: View, *, links: Links) -> str:
    match view:
        case FiguresView():
            return bullets(render_figure(figure, links=links) for figure in view.figures)
        case StripView():
            return render_strip(view.strip, links=links)
        case EventsView():
            return bullets(list_events(view, links=links))
        case MatrixView():
            return render_matrix(view.matrix, links=links)
        case BarsView():
            return join_blocks(render_list(one, links=links) for one in view.lists)
        case TimelineView():
            return render_timeline(view.entries, links=links)


def list_events(view: EventsView, *, links: Links) -> Iterator[str]:
    if view.latest is not None:
        latest = render_event(view.latest, links=links)
        yield nest(latest, (render_lead(view.lead, links=links),)) if view.lead is not None else latest
    yield from (render_event(event, links=links) for event in view.earlier)


def render_figure(figure: Figure, *, links: Links) -> str:
    return f"**{escape_markdown(figure.label)}**: {links.to(figure.value, figure.url)}"


def render_list(bars: BarList, *, links: Links) -> str:
    return join_blocks([heading(3, escape_markdown(bars.title)), render_bars(bars, links=links) or EMPTY])


def render_matrix(matrix: Matrix, *, links: Links) -> str:
    """Return outlets by events; a blank cell is no claim."""
    events = (links.to(f"{event.number}: {event.title}", event.url) for event in matrix.events)
    rows = (render_row(row, links=links) for row in matrix.rows)
    return table(("Outlet", *events, "Other articles", "All"), rows)


def render_row(row: MatrixRow, *, links: Links) -> tuple[str, ...]:
    cells = (cell.name for cell in row.cells)
    return (links.to(row.text, row.url), *cells, row.total)
