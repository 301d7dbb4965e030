"""Articles that are one text: found by the sentences that they have in common, whatever event they are taken for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Articles
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import Copy, Rewrite
from newsdossier.relating.reuse.candidates import find_candidates
from newsdossier.relating.reuse.fingerprints import Fingerprints, make_fingerprints
from newsdossier.relating.reuse.holdings import NO_HOLDINGS, Holdings, list_holdings
from newsdossier.relating.reuse.laying import lay_over
from newsdossier.relating.reuse.rewrite_pairs import Pair, by_pair, tell_rewrite
from newsdossier.relating.reuse.same_text import judge
from newsdossier.relating.reuse.sheets import make_sheets


@dataclass(frozen=True, slots=True, eq=False)
class Reuse:
    """What was found, and by what: the next dossier, of one article more, can use it."""

    copies: tuple[Copy, ...]
    articles: Articles
    counts: Mapping[Slug, int]
    """How many fingerprints each has."""
    holdings: Holdings
    """The fingerprints themselves, by the places of the articles in order."""
    judged: Mapping[Pair, Copy | None]
    """By the words and credits of the pair alone."""
    told: Mapping[Pair, Kept[Copy]]
    """Rewrites, as pairs."""


def find_copies(articles: Articles, *, rewrites: tuple[Rewrite, ...], previous: Reuse | None = None) -> Reuse:
    """Return every pair of articles that are one text, and every rewrite, by slugs.

    Whether two are copies depends on the two alone; `previous` spares work and changes no result.
    """
    same = keep_same(articles, previous)
    fresh = read_fingerprints(articles, known=same)
    counts = {slug: same[slug] if slug in same else len(fresh[slug]) for slug in articles}
    holdings = hold(articles, fresh=fresh, previous=previous)
    slugs, lengths = tuple(articles), np.fromiter(counts.values(), dtype=np.int64, count=len(counts))
    pairs = [(slugs[first], slugs[second]) for first, second in find_candidates(holdings, counts=lengths)]
    judged = judge_pairs(pairs, articles=articles, known=previous.judged if previous else {}, same=frozenset(same))
    copies = {pair: copy for pair, copy in judged.items() if copy is not None}
    told = {
        pair: find_or_keep(
            tell_rewrite,
            (rewrite, copies.get(pair), articles[pair[0]], articles[pair[1]]),
            kept=previous.told.get(pair) if previous else None,
        )
        for pair, rewrite in by_pair(rewrites)
    }
    every = copies | {pair: kept.found for pair, kept in told.items()}
    return Reuse(tuple(copy for _, copy in sorted(every.items())), articles, counts, holdings, judged, told)


def keep_same(articles: Articles, previous: Reuse | None) -> dict[Slug, int]:
    """Return how many fingerprints those articles have that are what they were."""
    if previous is None:
        return {}
    return {slug: previous.counts[slug] for slug, article in articles.items() if previous.articles.get(slug) is article}


def read_fingerprints(articles: Articles, *, known: Mapping[Slug, int]) -> dict[Slug, Fingerprints]:
    """Return those of all other articles."""
    new = [slug for slug in articles if slug not in known]
    return dict(zip(new, make_fingerprints([articles[slug].text for slug in new]), strict=True))


def hold(articles: Articles, *, fresh: Mapping[Slug, Fingerprints], previous: Reuse | None) -> Holdings:
    """Return who has which fingerprint; those that are not fresh are known."""
    now = {slug: place for place, slug in enumerate(articles) if slug not in fresh}
    before = previous.articles if previous is not None else ()
    places = np.array([now.get(slug, -1) for slug in before], dtype=np.int64)
    known = previous.holdings if previous is not None else NO_HOLDINGS
    return list_holdings([fresh.get(slug, NO_HOLDINGS.values) for slug in articles], known=known, places=places)


def judge_pairs(
    pairs: Sequence[Pair],
    *,
    articles: Articles,
    known: Mapping[Pair, Copy | None],
    same: frozenset[Slug],
) -> dict[Pair, Copy | None]:
    kept = {pair: known[pair] for pair in pairs if pair in known and same.issuperset(pair)}
    new = [pair for pair in pairs if pair not in kept]
    slugs = sorted({slug for pair in new for slug in pair})
    places = {slug: place for place, slug in enumerate(slugs)}
    sheets = make_sheets([articles[slug] for slug in slugs])
    first, second = (np.array([places[pair[end]] for pair in new], dtype=np.int64) for end in (0, 1))
    overlays = lay_over(first, second, sheets=sheets)
    ends = zip(new, first.tolist(), second.tolist(), overlays, strict=True)
    return kept | {pair: judge(overlay, one, other, sheets=sheets) for pair, one, other, overlay in ends}
