"""What the reports of each event share, what only one of them says, and where they differ."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.comparison import Comparison
from newsdossier.model.days import Precision
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import Event
from newsdossier.model.span import Span
from newsdossier.relating.comparing.differences import find_differences
from newsdossier.relating.comparing.echoes import find_echoes
from newsdossier.relating.comparing.likeness import Scale, Shares, weigh_words
from newsdossier.relating.comparing.points import MIN_NEXT_ALIKE, Cluster, find_clusters, name_points
from newsdossier.relating.comparing.sentences import Sentence, read_sentences
from newsdossier.relating.comparing.similar_pairs import find_similar_pairs
from newsdossier.relating.comparing.support import find_sole
from newsdossier.relating.comparing.tokens import Roots


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """What is known of the words that were met: each stands in many events."""

    roots: Roots
    shares: Shares


def compare_reports(articles: tuple[Article, ...], *, events: tuple[Event, ...]) -> tuple[Comparison, ...]:
    """Return the comparison of each event that has two reports or more, in the order of the events."""
    return tuple(one.found for one in compare_again(articles, events=events, known={}).values())


def compare_again(
    articles: tuple[Article, ...], *, events: tuple[Event, ...], known: Mapping[str, Kept[Comparison]]
) -> dict[str, Kept[Comparison]]:
    """Return the same by the ids of the events; `known` ones are kept where the reports are what they were."""
    by_slug = {article.slug: article for article in articles}
    reports = {event.id: tuple(by_slug[slug] for slug in event.articles if slug in by_slug) for event in events}
    compare = partial(compare_event, vocabulary=Vocabulary(Roots(), Shares()))
    return {
        event: find_or_keep(compare, (event, told), kept=known.get(event))
        for event, told in reports.items()
        if len(told) > 1
    }


def compare_event(event: str, reports: tuple[Article, ...], *, vocabulary: Vocabulary) -> Comparison:
    """Return what the reports of the event with this id share, and where they differ."""
    sentences = tuple(sentence for report in reports for sentence in read_sentences(report, roots=vocabulary.roots))
    weights = weigh_words(sentences, shares=vocabulary.shares)
    scale = Scale(sentences, weights)
    echoes = find_echoes(sentences, articles=reports, weights=weights, roots=vocabulary.roots)
    pairs = find_similar_pairs(scale, echoes=echoes, least=MIN_NEXT_ALIKE)
    clusters = find_clusters(scale, pairs=pairs)
    members = frozenset(member for cluster in clusters for member in cluster.members)
    return Comparison(
        event=event,
        points=name_points(clusters),
        sole=find_sole(scale, shared=members, echoes=echoes),
        differences=find_differences(sentences, pairs=pairs, weights=weights, published=days_of(reports)),
        shared=share_words(sentences, clusters, reports=reports),
    )


def days_of(reports: Sequence[Article]) -> dict[Slug, date]:
    settled = ((report.slug, report.dating.published) for report in reports)
    return {slug: day.span.first for slug, day in settled if day is not None and day.span.precision is Precision.DAY}


def share_words(
    sentences: Sequence[Sentence], clusters: Sequence[Cluster], *, reports: Sequence[Article]
) -> dict[Slug, float]:
    """Return the share of each report's words that stand in a shared point."""
    spans = {member: span for cluster in clusters for member, span in zip(cluster.members, cluster.spans, strict=True)}
    words: Mapping[Slug, list[int]] = {report.slug: [0, 0] for report in reports}
    for index, sentence in enumerate(sentences):
        counts = words[sentence.span.article]
        counts[0] += count_inside(sentence, spans[index]) if index in spans else 0
        counts[1] += len(sentence.row)
    return {slug: round(shared / (total or 1), 4) for slug, (shared, total) in words.items()}


def count_inside(sentence: Sentence, span: Span) -> int:
    if span == sentence.span:
        return len(sentence.row)
    first = bisect_left(sentence.starts, span.start)
    return sum(sentence.end_of(place) <= span.end for place in range(first, len(sentence.row)))
