"""The page of one event: its reports side by side."""

from dataclasses import replace

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.around import compose_steps
from newsdossier.composing.event.columns import list_passages, passage_anchor
from newsdossier.composing.event.differences import compose_differences, fits_table
from newsdossier.composing.event.figures import compose_figures
from newsdossier.composing.event.lead import compose_lead
from newsdossier.composing.event.marks import Marks, mark_passages
from newsdossier.composing.event.names import compose_names
from newsdossier.composing.event.origins import compose_origins
from newsdossier.composing.event.quotes import compose_quotes
from newsdossier.composing.event.reports import compose_report, describe_origin
from newsdossier.composing.event.rows import count_columns, count_opened, describe_folded
from newsdossier.composing.event.side_by_side import SideBySide, put_side_by_side
from newsdossier.composing.event_cards import describe_event_day
from newsdossier.composing.heads import compose_head
from newsdossier.composing.passage_links import Places
from newsdossier.composing.same_event import SAME_TEXT, THIS, compose_row, find_copy
from newsdossier.composing.why import explain_event_day, explain_group
from newsdossier.composing.wording import count_of
from newsdossier.model.comparison import Comparison
from newsdossier.model.page.addresses import event_url
from newsdossier.model.page.event_page import EventPage, Legend
from newsdossier.model.page.head import PageHead
from newsdossier.model.page.same_event import SameEventRow
from newsdossier.model.relation import Event, Rewrite


def compose_event_page(event: Event, *, catalogue: Catalogue) -> EventPage:
    side = put_side_by_side(event, catalogue=catalogue)
    opened = count_opened(len(event.articles))
    marks = mark_passages(side)
    places = find_places(side, marks=marks, catalogue=catalogue)
    origins = compose_origins(side, places=places, catalogue=catalogue)
    quotes, more_quotes = compose_quotes(side, places=places, catalogue=catalogue)
    return EventPage(
        head=compose_event_head(event, catalogue=catalogue),
        number=catalogue.numbers[event.id].number,
        total=len(catalogue.events),
        curated=event.curated,
        summary=event.description,
        lead=compose_lead(side, places=places, catalogue=catalogue) if len(event.articles) > 1 else None,
        day=describe_event_day(event, catalogue=catalogue),
        day_why=explain_event_day(event, catalogue=catalogue),
        group_why=explain_group(event, catalogue=catalogue),
        figures=compose_figures(side, origins=origins, quotes=len(quotes) + len(more_quotes)),
        reports=tuple(
            compose_report(slug, side=side, marks=marks, origins=origins, catalogue=catalogue)
            for slug in event.articles
        ),
        columns=count_columns(opened),
        opened=opened,
        folded=describe_folded(side),
        folded_columns=count_columns(len(event.articles) - opened),
        legend=list_legend(side.comparison),
        differences=compose_differences(side, places=places, catalogue=catalogue),
        tabulated=fits_table(side),
        rewrites=tuple(
            compose_rewrite_row(one, catalogue=catalogue) for one in list_rewrites(event, catalogue=catalogue)
        ),
        quotes=quotes,
        more_quotes=more_quotes,
        origins=origins.listed if origins is not None else None,
        steps=compose_steps(side, places=places, catalogue=catalogue),
        names=compose_names(side, places=places, catalogue=catalogue),
    )


def compose_event_head(event: Event, *, catalogue: Catalogue) -> PageHead:
    title = catalogue.numbers[event.id].title
    day = describe_event_day(event, catalogue=catalogue).words
    return compose_head(
        event_url(event.id),
        title=title,
        description=f"{title}: {day}, {count_of(len(event.articles), 'report')}. {event.description}".strip(),
        template="event",
    )


def find_places(side: SideBySide, *, marks: Marks, catalogue: Catalogue) -> Places:
    """Return where the page shows each passage."""
    return Places(
        page=event_url(side.event.id),
        names=side.names,
        exact=marks.anchors,
        passages={
            (slug, passage): passage_anchor(slug, passage, side=side)
            for slug in side.shown
            for passage in list_passages(slug, side=side, marks=marks, catalogue=catalogue)
        },
    )


def list_legend(comparison: Comparison | None) -> Legend:
    points = comparison.points if comparison is not None else ()
    return Legend(
        verbatim=any(point.verbatim for point in points),
        told=any(not point.verbatim for point in points),
        sole=comparison is not None and bool(comparison.sole),
        differs=comparison is not None and bool(comparison.differences),
    )


def list_rewrites(event: Event, *, catalogue: Catalogue) -> tuple[Rewrite, ...]:
    """Return the rewrites among the reports of an event, each once, in the order of the reports."""
    members = frozenset(event.articles)
    return tuple(
        rewrite
        for slug in event.articles
        for rewrite in catalogue.rewrites.get(slug, ())
        if rewrite.rewrite == slug and rewrite.original in members
    )


def compose_rewrite_row(rewrite: Rewrite, *, catalogue: Catalogue) -> SameEventRow:
    """Return the rewrite, or the copy that the two are too, as a row that names the other article."""
    row = compose_row(rewrite.original, rewrite.rewrite, catalogue=catalogue)
    copy = find_copy(rewrite.original, rewrite.rewrite, catalogue=catalogue)
    headline = catalogue.cards[rewrite.original].headline
    told = SAME_TEXT[copy.kind].replace(THIS, f"“{headline}”") if copy is not None else ""
    return replace(row, relation=told or describe_origin(rewrite, catalogue=catalogue))
