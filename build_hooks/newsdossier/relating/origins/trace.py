"""What the reports of each event rest on, as a graph from who said it to who printed it."""

from collections.abc import Mapping, Sequence

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.comparison import Comparison, EventOrigins, OriginKind, OriginNode
from newsdossier.model.relation import Event, Rewrite
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.model.voices import Voices
from newsdossier.relating.origins.claims import Testimony, read_testimonies
from newsdossier.relating.origins.columns import order_nodes
from newsdossier.relating.origins.debts import find_rewrite_edges, find_silent_edges
from newsdossier.relating.origins.roots import find_roots
from newsdossier.relating.origins.statements import find_stated_edges, list_tellers
from newsdossier.relating.origins.tellers import read_registry

NOT_COMPARED = Comparison(event="", points=(), sole=(), differences=(), shared={})
"""Of an event with one report."""


def trace_origins(  # noqa: PLR0913  -- it is the meeting place of what all others found
    articles: tuple[Article, ...],
    *,
    events: tuple[Event, ...],
    voices: Voices,
    comparisons: tuple[Comparison, ...],
    rewrites: tuple[Rewrite, ...],
    taxonomies: Taxonomies,
) -> tuple[EventOrigins, ...]:
    """Return the origins of each event, in the order of the events; `roots.find_roots` says what is counted."""
    registry = read_registry(
        voices.attributions, taxonomies=taxonomies, taken=frozenset(article.slug for article in articles)
    )
    testimonies = read_testimonies(articles, attributions=voices.attributions, registry=registry)
    by_slug = {article.slug: article for article in articles}
    compared = {comparison.event: comparison for comparison in comparisons}
    retold = {rewrite.rewrite: rewrite for rewrite in rewrites}
    return tuple(
        trace_event(
            event,
            [by_slug[slug] for slug in event.articles if slug in by_slug],
            testimonies={slug: testimonies[slug] for slug in event.articles if slug in testimonies},
            comparison=compared.get(event.id, NOT_COMPARED),
            rewrites=retold,
        )
        for event in events
    )


def trace_event(
    event: Event,
    reports: Sequence[Article],
    *,
    testimonies: Mapping[Slug, Testimony],
    comparison: Comparison,
    rewrites: Mapping[Slug, Rewrite],
) -> EventOrigins:
    retelling = tuple(find_rewrite_edges(reports, rewrites=rewrites, points=comparison.points))
    settled = frozenset(edge.target for edge in retelling)
    silent = tuple(find_silent_edges(reports, testimonies=testimonies, comparison=comparison, settled=settled))
    followed = {edge.target: edge.source for edge in retelling} | {edge.target: text for edge, text in silent}
    origins = find_roots(reports, testimonies=testimonies, points=comparison.points, followed=followed)
    stated = find_stated_edges(testimonies, kept=frozenset(origins))
    edges = (*stated, *retelling, *(edge for edge, _ in silent))
    nodes = (*list_tellers(testimonies), *map(node_of_report, reports))
    shown = {name for edge in edges for name in (edge.source, edge.target)} | {str(report.slug) for report in reports}
    return EventOrigins(
        event=event.id,
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
