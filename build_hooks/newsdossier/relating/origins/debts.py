"""Reports that follow others without saying so: rewrites, and texts that share most of their words with an agency's."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import TELLING_FATES
from newsdossier.model.comparison import Comparison, OriginEdge, SharedPoint
from newsdossier.model.days import Precision
from newsdossier.model.relation import Rewrite
from newsdossier.model.span import Span
from newsdossier.relating.origins.claims import Testimony

MOST_PASSAGES = 8
MIN_SHARED = 0.5  # of a report's words, in points of an agency's text: most of it


def find_rewrite_edges(
    reports: Sequence[Article], *, rewrites: Mapping[Slug, Rewrite], points: Sequence[SharedPoint]
) -> Iterator[OriginEdge]:
    """Yield an edge from each report to the one that retells it."""
    slugs = {report.slug for report in reports}
    for report in reports:
        rewrite = rewrites.get(report.slug)
        if rewrite is not None and rewrite.original in slugs:
            yield OriginEdge(
                source=rewrite.original,
                target=report.slug,
                stated=rewrite.stated,
                reason=rewrite.reason.partition(";")[0],
                passages=shared_passages(report.slug, rewrite.original, points=points),
            )


def find_silent_edges(
    reports: Sequence[Article],
    *,
    testimonies: Mapping[Slug, Testimony],
    comparison: Comparison,
    settled: frozenset[str],
) -> Iterator[tuple[OriginEdge, Slug]]:
    """Yield an edge from an agency to each report that names nobody and shares most of its words with a text of it.

    Each comes with the report that has that text.

    Reports in `settled` are passed over: where they come from is known already.
    """
    agency_texts = [report for report in reports if testimonies[report.slug].credit is not None]
    for report in reports if comparison.shared else ():
        testimony = testimonies[report.slug]
        if testimony.credit or testimony.claims or report.slug in settled:
            continue
        if comparison.shared.get(report.slug, 0.0) >= MIN_SHARED:
            yield from closest(report, agency_texts, testimonies=testimonies, comparison=comparison)


def closest(
    report: Article,
    agency_texts: Sequence[Article],
    *,
    testimonies: Mapping[Slug, Testimony],
    comparison: Comparison,
) -> Iterator[tuple[OriginEdge, Slug]]:
    """Yield the edge from the agency whose text a report shares most with, where that is most of its words."""
    shared = share_by_text(report, points=comparison.points)
    sooner = [text for text in agency_texts if (days_after(report, text) or 0) >= 0]
    best = max(sooner, key=lambda text: shared.get(text.slug, 0.0), default=None)
    credit = testimonies[best.slug].credit if best else None
    if best is None or credit is None or shared.get(best.slug, 0.0) < MIN_SHARED:
        return
    edge = OriginEdge(
        source=credit[0].id,
        target=report.slug,
        stated=False,
        reason=f"{shared[best.slug]:.0%} of its words, {tell_days(days_after(report, best))}no source named",
        passages=shared_passages(report.slug, best.slug, points=comparison.points),
    )
    yield edge, best.slug


def share_by_text(report: Article, *, points: Sequence[SharedPoint]) -> dict[Slug, float]:
    """Return the share of the report's characters that stand in points of each other report."""
    characters: dict[Slug, int] = defaultdict(int)
    for point in points:
        own = sum(span.end - span.start for span in point.spans if span.article == report.slug)
        for slug in {span.article for span in point.spans} if own else ():
            characters[slug] += own
    total = sum(len(passage.text) for passage in report.text.passages if passage.fate in TELLING_FATES) or 1
    return {slug: round(count / total, 4) for slug, count in characters.items()}


def shared_passages(report: Slug, other: Slug, *, points: Sequence[SharedPoint]) -> tuple[Span, ...]:
    """Return what a report shares with another, in its own words and order, up to `MOST_PASSAGES`."""
    shared = (point for point in points if any(span.article == other for span in point.spans))
    spans = sorted(span for point in shared for span in point.spans if span.article == report)
    return tuple(spans[:MOST_PASSAGES])


def days_after(later: Article, earlier: Article) -> int | None:
    """Return how many days later a report came out; None where either day is not known."""
    days = [article.dating.published for article in (later, earlier)]
    known = [day.span.first for day in days if day is not None and day.span.precision is Precision.DAY]
    return (known[0] - known[1]).days if len(known) == len(days) else None


def tell_days(days: int | None) -> str:
    if days is None:
        return ""
    return {0: "on the same day, ", 1: "a day later, "}.get(days, f"{days} days later, ")
