"""What the reports of each event share, what only one of them says, and where they differ."""

from collections.abc import Mapping, Sequence
from datetime import date

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, index_by_slug
from newsdossier.model.comparison import Comparison
from newsdossier.model.days import Precision
from newsdossier.model.keeping import Kept
from newsdossier.model.relation import Event
from newsdossier.model.span import Span
from newsdossier.relating.comparing.differences.differences import find_differences
from newsdossier.relating.comparing.points.points import Cluster, find_clusters, name_points
from newsdossier.relating.comparing.scales.scale import Scale
from newsdossier.relating.comparing.scales.weighing import weigh_events
from newsdossier.relating.comparing.sole.sole import find_sole
from newsdossier.relating.comparing.words.tokens import read_words
from newsdossier.relating.event_reports import EventReports, gather_reports


def compare_reports(articles: tuple[Article, ...], *, events: tuple[Event, ...]) -> tuple[Comparison, ...]:
    """Return the comparison of each event that has two reports or more, in the order of the events."""
    return tuple(
        one.found for one in compare_again(gather_reports(index_by_slug(articles), events=events), known={}).values()
    )


def compare_again(reports: EventReports, *, known: Mapping[str, Kept[Comparison]]) -> dict[str, Kept[Comparison]]:
    """Return the same by the ids of the events; `known` ones are kept where the reports are what they were."""
    given = {event: (event, own) for event, own in reports.items() if len(own) > 1}
    kept = {event: known[event] for event in given if event in known and known[event].given == given[event]}
    scales = weigh_events(own for event, own in given.values() if event not in kept)
    return {
        event: kept[event] if event in kept else Kept(given[event], compare_event(event, next(scales)))
        for event in given
    }


def compare_event(event: str, scale: Scale) -> Comparison:
    """Return what the reports of the event with this id share, and where they differ."""
    clusters = find_clusters(scale)
    members = frozenset(member for cluster in clusters for member in cluster.members)
    return Comparison(
        event=event,
        points=name_points(clusters),
        sole=find_sole(scale, shared=members),
        differences=find_differences(scale, published=days_of(scale.reading.reports)),
        shared=share_words(scale, clusters),
    )


def days_of(reports: Sequence[Article]) -> dict[Slug, date]:
    settled = ((report.slug, report.dating.published) for report in reports)
    return {slug: day.span.first for slug, day in settled if day is not None and day.span.precision is Precision.DAY}


def share_words(scale: Scale, clusters: Sequence[Cluster]) -> dict[Slug, float]:
    """Return the share of each report's words that stand in a shared point."""
    inside, every = ([0] * len(scale.reading.reports) for _ in range(2))
    for cluster in clusters:
        for member, span in zip(cluster.members, cluster.spans, strict=True):
            inside[scale.reports[member]] += count_inside(scale, member, span)
    for report, start, end in zip(scale.reports, scale.starts, scale.starts[1:], strict=False):
        every[report] += end - start
    return {
        slug: round(shared / (total or 1), 4) for slug, shared, total in zip(scale.slugs, inside, every, strict=True)
    }


def count_inside(scale: Scale, index: int, span: Span) -> int:
    """Return how many words of a sentence stand in a span."""
    if (span.start, span.end) == scale.place(index)[1:]:
        return scale.length(index)
    return len(read_words(scale.text(index), span.start, span.end))
