"""What each report rests on in the end."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import TELLING_FATES
from newsdossier.model.comparison import SharedPoint
from newsdossier.model.span import Span
from newsdossier.relating.origins.claims import Claim, Testimony
from newsdossier.relating.origins.tellers import Teller

LEDE_PASSAGES = 2  # told paragraphs at the head: there a report says what its news is, and from whom


def find_roots(
    reports: Sequence[Article],
    *,
    testimonies: Mapping[Slug, Testimony],
    points: Sequence[SharedPoint],
    followed: Mapping[str, str],
) -> tuple[str, ...]:
    """Return the ids of the nodes that the reports rest on, each once, in the order of the reports.

    Each report rests on one source. A report that follows another one rests on what that one rests on. Of the others
    each rests on the source to which it ascribes most characters of its shared points; where it ascribes none of them,
    of its first two paragraphs; so a source named in passing is no origin. A speaker counts only where nobody carried
    the words: who spoke through state media, an agency or another outlet is part of that. A report that ascribes
    neither rests on the agency that it credits, and one that credits none is an origin itself. `followed` has for each
    report that follows another the slug of that one.
    """
    own = {report.slug: own_root(report, testimony=testimonies[report.slug], points=points) for report in reports}
    return tuple(dict.fromkeys(follow(report.slug, followed=followed, own=own) for report in reports))


def follow(slug: Slug, *, followed: Mapping[str, str], own: Mapping[Slug, str]) -> str:
    """Return the root of a report, through those that it follows; a circle of rewrites ends where it began."""
    seen: set[str] = set()
    here: str = slug
    while here in followed and here not in seen:
        seen.add(here)
        here = followed[here]
    return own.get(Slug(here), here)


def own_root(report: Article, *, testimony: Testimony, points: Sequence[SharedPoint]) -> str:
    source = main_source(report, claims=testimony.claims, points=points) if testimony.claims else None
    if source is not None:
        return source.id
    return testimony.credit[0].id if testimony.credit else str(report.slug)


def main_source(report: Article, *, claims: Sequence[Claim], points: Sequence[SharedPoint]) -> Teller | None:
    """Return the source of most characters of the report's shared points, or else of its lede; None without one."""
    slug = report.slug
    spans = [span for point in points for span in point.spans if span.article == slug]
    shared = heaviest(claims, within=spans) if spans else None
    return shared or heaviest(claims, within=lede_of(report))


def lede_of(report: Article) -> list[Span]:
    told = ((index, passage) for index, passage in enumerate(report.text.passages) if passage.fate in TELLING_FATES)
    return [Span(report.slug, index, 0, len(passage.text)) for index, passage in islice(told, LEDE_PASSAGES)]


def heaviest(claims: Sequence[Claim], *, within: Sequence[Span]) -> Teller | None:
    """Return who stands behind the claims with most characters within the spans, the first of equals."""
    by_passage: dict[int, list[Span]] = defaultdict(list)
    for span in within:
        by_passage[span.passage].append(span)
    sums: dict[str, int] = defaultdict(int)
    tellers: dict[str, Teller] = {}
    for claim in claims:
        own = claim.span
        common = sum([overlap(own, span) for span in by_passage[own.passage]]) if own.passage in by_passage else 0
        if common:
            teller = source_of(claim)
            sums[teller.key] += common
            tellers.setdefault(teller.key, teller)
    return tellers[max(sums, key=sums.__getitem__)] if sums else None


def overlap(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def source_of(claim: Claim) -> Teller:
    """Return the first medium of the chain: who speaks through it is part of it; the speaker where there is none."""
    chain = claim.chain
    return chain[0] if len(chain) == 1 else next((teller for teller in chain if teller.is_medium), chain[0])
