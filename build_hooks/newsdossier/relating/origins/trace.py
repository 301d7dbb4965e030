"""What the reports of each event rest on, as a graph from who said it to who printed it."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, Articles
from newsdossier.model.comparison import Comparison, EventOrigins, OriginKind, OriginNode
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import Rewrite
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.model.voices import Attribution
from newsdossier.relating.event_reports import EventReports
from newsdossier.relating.origins.claims import Testimony, read_testimonies
from newsdossier.relating.origins.columns import order_nodes
from newsdossier.relating.origins.debts import find_rewrite_edges, find_silent_edges
from newsdossier.relating.origins.roots import find_roots
from newsdossier.relating.origins.statements import find_stated_edges, list_tellers
from newsdossier.relating.origins.tellers import SOURCE, Registry, read_registry

NOT_COMPARED = Comparison(event="", points=(), sole=(), differences=(), shared={})
"""Of an event with one report."""


@dataclass(frozen=True, slots=True, eq=False)
class Traces:
    """The origins of all events, and what they were found by."""

    origins: Mapping[str, Kept[EventOrigins]]
    """By the id of the event, in the order of the events."""
    testimonies: Mapping[Slug, Kept[Testimony]]
    names: frozenset[str]
    """Ids of the sources in these testimonies; some may be left of testimonies before them."""
    registry: Registry


def trace_origins(  # noqa: PLR0913  -- it is the meeting place of what all others found
    articles: Articles,
    *,
    reports: EventReports,
    attributions: Mapping[Slug, tuple[Attribution, ...]],
    comparisons: tuple[Comparison, ...],
    rewrites: tuple[Rewrite, ...],
    taxonomies: Taxonomies,
    previous: Traces | None = None,
) -> Traces:
    """Return the origins of each event; `roots.find_roots` says what is counted.

    `attributions` has what each article ascribes to others. `previous` spares work and changes no result.
    """
    registry = read_registry(attributions.values(), taxonomies=taxonomies, taken=frozenset(articles))
    known = previous if previous and names_hold(registry, previous) else None
    testimonies = read_testimonies(
        articles, attributions=attributions, registry=registry, known=known.testimonies if known else {}
    )
    compared = {comparison.event: comparison for comparison in comparisons}
    retold = {rewrite.rewrite: rewrite for rewrite in rewrites}
    origins: dict[str, Kept[EventOrigins]] = {}
    for event, own in reports.items():
        slugs = [report.slug for report in own]
        given = (
            event,
            own,
            tuple([testimonies[slug].found for slug in slugs]),
            compared.get(event, NOT_COMPARED),
            tuple([retold[slug] for slug in slugs if slug in retold]),
        )
        origins[event] = find_or_keep(
            trace_event, given, kept=previous.origins.get(event) if previous is not None else None
        )
    return Traces(origins, testimonies, names_in(testimonies, known=known), registry)


def names_hold(registry: Registry, previous: Traces) -> bool:
    """Return whether every source is still called what it was: no article has come or gone that bears its name."""
    before = previous.registry
    moved = registry.taken ^ before.taken
    return (
        registry.state_media == before.state_media
        and registry.keys_by_name == before.keys_by_name
        and previous.names.isdisjoint(name for slug in moved for name in (str(slug), f"{SOURCE}{slug}"))
    )


def names_in(testimonies: Mapping[Slug, Kept[Testimony]], *, known: Traces | None) -> frozenset[str]:
    """Return the ids of all sources; those of `known` testimonies are not gathered again."""
    before = known.testimonies if known else {}
    new = (kept.found for slug, kept in testimonies.items() if kept is not before.get(slug))
    names = frozenset(teller.id for testimony in new for teller in testimony.tellers())
    return names | known.names if known else names


def trace_event(
    event: str,
    reports: tuple[Article, ...],
    said: tuple[Testimony, ...],
    comparison: Comparison,
    rewrites: tuple[Rewrite, ...],
) -> EventOrigins:
    """Return the origins of the event with this id. `said` has the testimony of each report."""
    testimonies = {testimony.slug: testimony for testimony in said}
    retold = {rewrite.rewrite: rewrite for rewrite in rewrites}
    retelling = tuple(find_rewrite_edges(reports, rewrites=retold, points=comparison.points)) if retold else ()
    settled = frozenset(edge.target for edge in retelling)
    silent = tuple(find_silent_edges(reports, testimonies=testimonies, comparison=comparison, settled=settled))
    followed = {edge.target: edge.source for edge in retelling} | {edge.target: text for edge, text in silent}
    origins = find_roots(reports, testimonies=testimonies, points=comparison.points, followed=followed)
    stated = find_stated_edges(testimonies, kept=frozenset(origins))
    edges = (*stated, *retelling, *(edge for edge, _ in silent))
    nodes = (*list_tellers(testimonies), *map(node_of_report, reports))
    shown = {name for edge in edges for name in (edge.source, edge.target)}.union(testimonies)
    return EventOrigins(
        event=event,
        nodes=order_nodes([node for node in nodes if node.id in shown], edges=edges),
        edges=tuple(sorted(edges, key=lambda edge: (edge.source, edge.target, not edge.stated))),
        origins=origins,
    )


def node_of_report(report: Article) -> OriginNode:
    found = report.metadata
    name = found.outlet.value if found.outlet else found.headline.value if found.headline else found.opening
    return OriginNode(
        id=report.slug,
        kind=OriginKind.REPORT,
        name=name,
        named=True,
        outlet=found.outlet_id,
        article=report.slug,
    )
