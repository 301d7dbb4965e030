"""What each report of an event rests on: each source, whom it names, and who rests on it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.origin_boxes import (
    SAYS_SO,
    Flow,
    OriginBox,
    OriginGraph,
    explain_flow,
    find_subject,
    gather_boxes,
)
from newsdossier.composing.event.origin_drawing import draw_origins
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.passage_links import Places, link_passages
from newsdossier.composing.why import rights_of_all
from newsdossier.composing.wording import count_of, join_words
from newsdossier.model.address import Slug
from newsdossier.model.comparison import EventOrigins, OriginEdge, OriginKind
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.addresses import event_url
from newsdossier.model.page.origins import Carried, OriginEntry, OriginList, SourceName
from newsdossier.model.page.parts import Link
from newsdossier.model.page.passages import PassageLink

READING_ORDER: Final = (OriginKind.STATE_MEDIA, OriginKind.AGENCY, OriginKind.SPEAKER, OriginKind.REPORT)
"""Services first: whoever spoke through them is named there."""
MAX_ENTRIES: Final = 8  # about a screen; a large event has twenty sources, most of them of one report
MAX_RESTS_ON: Final = 3  # names in a cell of the table; the list has all


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """What all parts of the page need of it."""

    listed: OriginList
    rests_on: Mapping[Slug, tuple[Link, ...]]
    """Sources of each report, with links to where they are told of."""
    count: int
    """What the reports rest on in the end: "3 reports, 1 origin"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """What it takes to put an entry into words."""

    graph: OriginGraph
    origins: EventOrigins
    side: SideBySide
    places: Places
    rights: Rights
    catalogue: Catalogue

    def link(self, edges: Iterable[OriginEdge]) -> tuple[PassageLink, ...]:
        spans = dict.fromkeys(span for edge in edges for span in edge.passages)
        return link_passages(spans, catalogue=self.catalogue, places=self.places)

    def find_url(self, box: OriginBox) -> str:
        """Return the column of a report, the page of a source; "" where it has neither, or is several."""
        node = box.nodes[0]
        if node.article is not None and node.article in self.side.anchors:
            return f"{event_url(self.side.event.id)}#{self.side.anchors[node.article]}"
        key = find_subject(node, catalogue=self.catalogue) if len(box.nodes) == 1 else None
        return self.catalogue.subjects[key].url if key is not None else ""


def compose_origins(side: SideBySide, *, places: Places, catalogue: Catalogue) -> Origins | None:
    """Return what the reports rest on; None where no source was found at all."""
    origins = catalogue.story.origins.get(side.event.id)
    if origins is None or not origins.edges:
        return None
    rights = rights_of_all(side.event, catalogue=catalogue)
    graph = gather_boxes(origins, side=side, rights=rights, catalogue=catalogue)
    teller = Teller(graph=graph, origins=origins, side=side, places=places, rights=rights, catalogue=catalogue)
    told = list_told(graph, origins=origins)
    entries = tuple(compose_entry(box, anchor=anchor, teller=teller) for anchor, box in told.items())
    shown = len(entries) if len(entries) <= MAX_ENTRIES + 1 else MAX_ENTRIES
    return Origins(
        listed=OriginList(
            drawing=draw_origins(graph, rights=rights) if len(side.event.articles) > 1 else None,
            entries=entries[:shown],
            more_entries=entries[shown:],
            alone=tuple(box.names[0] for box in graph.boxes if is_alone(box, graph=graph)),
        ),
        rests_on={slug: tuple(list_sources(slug, told=told, teller=teller)) for slug in side.event.articles},
        count=len(origins.origins),
    )


def list_told(graph: OriginGraph, *, origins: EventOrigins) -> dict[str, OriginBox]:
    """Return the boxes that have an entry of their own, by its id on the page: all on which a report or service rests.

    Origins come first. Whoever spoke through services alone is named in their entries.
    """
    ordered = sorted(graph.boxes, key=lambda box: (not is_origin(box, origins=origins), READING_ORDER.index(box.kind)))
    told = [box for box in ordered if box.id in graph.leaving and not speaks_through_services(box, graph=graph)]
    return {f"s{number}": box for number, box in enumerate(told, start=1)}


def speaks_through_services(box: OriginBox, *, graph: OriginGraph) -> bool:
    targets = (flow.target.kind for flow in graph.leaving[box.id])
    return box.kind is OriginKind.SPEAKER and OriginKind.REPORT not in targets


def is_origin(box: OriginBox, *, origins: EventOrigins) -> bool:
    """Return whether reports rest on it in the end."""
    return any(node.id in origins.origins for node in box.nodes)


def is_alone(box: OriginBox, *, graph: OriginGraph) -> bool:
    return box.kind is OriginKind.REPORT and box.id not in graph.reaching


def compose_entry(box: OriginBox, *, anchor: str, teller: Teller) -> OriginEntry:
    return OriginEntry(
        anchor=anchor,
        name=join_words(box.names),
        url=teller.find_url(box),
        named=box.is_named,
        is_origin=is_origin(box, origins=teller.origins),
        names=tuple(list_names(box, teller=teller)),
        carried_by=tuple(
            carry(flow, teller=teller)
            for flow in sorted(teller.graph.leaving[box.id], key=lambda flow: not flow.is_stated)
        ),
    )


def list_names(box: OriginBox, *, teller: Teller) -> Iterator[SourceName]:
    """Yield whose words a service passes on; a report's sources have entries of their own."""
    if box.kind is OriginKind.REPORT:
        return
    for flow in teller.graph.reaching.get(box.id, ()):
        for node in flow.source.nodes:
            edges = tuple(edge for edge in flow.edges if edge.source == node.id)
            yield SourceName(text=teller.graph.names[node.id], named=node.named, passages=teller.link(edges))


def carry(flow: Flow, *, teller: Teller) -> Carried:
    """Return who rests on it and why; where the reason only counts the passages behind it, these say it."""
    reason, passages = explain_flow(flow, rights=teller.rights), teller.link(flow.edges)
    is_counted = reason == f"{SAYS_SO}{count_of(len(passages), 'place')}"
    return Carried(
        name=join_words(flow.target.names),
        url=teller.find_url(flow.target),
        reason="" if is_counted else reason,
        stated=flow.is_stated,
        passages=passages,
    )


def list_sources(slug: Slug, *, told: Mapping[str, OriginBox], teller: Teller) -> Iterator[Link]:
    """Yield the sources of a report in the order of the list; beyond the first few, how many more there are."""
    page = event_url(teller.side.event.id)
    feeding = {
        flow.source.id
        for node in teller.origins.nodes
        if node.article == slug
        for flow in teller.graph.reaching.get(node.id, ())
    }
    sources = [
        Link(text=name, url=f"{page}#{anchor}")
        for anchor, box in told.items()
        if box.id in feeding
        for name in box.names
    ]
    yield from sources[:MAX_RESTS_ON]
    if len(sources) > MAX_RESTS_ON:
        yield Link(text=count_of(len(sources) - MAX_RESTS_ON, "more source"), url=f"{page}#origins")
