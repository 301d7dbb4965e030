"""Articles that are one text: found by the sentences that they have in common, whatever event they are taken for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, Articles
from newsdossier.model.keeping import Kept
from newsdossier.model.relation import Copy, Rewrite
from newsdossier.relating.reuse.copies.candidates import find_candidates
from newsdossier.relating.reuse.copies.fingerprints import make_fingerprints
from newsdossier.relating.reuse.copies.holdings import NO_HOLDINGS, Holdings, list_holdings
from newsdossier.relating.reuse.copies.laying import lay_over
from newsdossier.relating.reuse.copies.rewrite_pairs import Given, Pair, by_pair, tell_rewrites
from newsdossier.relating.reuse.copies.same_text import judge
from newsdossier.relating.reuse.copies.sheets import make_sheets


@dataclass(frozen=True, slots=True, eq=False)
class Reuse:
    """What was found, and by what: the next dossier, of one article more, can use it."""

    copies: tuple[Copy, ...]
    articles: Articles
    holdings: Holdings
    """Their fingerprints, by the places of the articles in order."""
    judged: Mapping[Pair, Copy | None]
    """By the words and credits of the pair alone."""
    told: Mapping[Pair, Kept[Copy]]
    """Rewrites, as pairs."""


NO_REUSE = Reuse((), {}, NO_HOLDINGS, {}, {})


def find_copies(articles: Articles, *, rewrites: tuple[Rewrite, ...], previous: Reuse | None = None) -> Reuse:
    """Return every pair of articles that are one text, and every rewrite, by slugs.

    Whether two are copies depends on the two alone; `previous` spares work and changes no result.
    """
    before, slugs = previous or NO_REUSE, tuple(articles)
    find = before.articles.get
    same = {slug: place for place, (slug, article) in enumerate(articles.items()) if find(slug) is article}
    holdings = hold(tuple(articles.values()), same=same, before=before)
    pairs = [(slugs[first], slugs[second]) for first, second in find_candidates(holdings, articles=len(slugs))]
    judged = judge_pairs(pairs, articles=articles, known=before.judged, same=same)
    copies = {pair: copy for pair, copy in judged.items() if copy is not None}
    told = tell_pairs(rewrites, copies=copies, articles=articles, known=before.told)
    every = copies | {pair: kept.found for pair, kept in told.items()}
    return Reuse(tuple([copy for _, copy in sorted(every.items())]), articles, holdings, judged, told)


def hold(articles: Sequence[Article], *, same: Mapping[Slug, int], before: Reuse) -> Holdings:
    """Return who has which fingerprint; `same` are the places of articles of which they are known."""
    places = np.array([same.get(slug, -1) for slug in before.articles], dtype=np.int64)
    is_new = np.ones(len(articles), dtype=np.bool_)
    is_new[places[places >= 0]] = False
    new = np.flatnonzero(is_new)
    fresh = make_fingerprints([articles[place].text for place in new.tolist()])
    return list_holdings(fresh, owners=new, known=before.holdings, places=places)


def judge_pairs(
    pairs: Sequence[Pair],
    *,
    articles: Articles,
    known: Mapping[Pair, Copy | None],
    same: Mapping[Slug, int],
) -> dict[Pair, Copy | None]:
    kept = {pair: known[pair] for pair in pairs if pair in known and pair[0] in same and pair[1] in same}
    new = [pair for pair in pairs if pair not in kept]
    slugs = sorted({slug for pair in new for slug in pair})
    places = {slug: place for place, slug in enumerate(slugs)}
    sheets = make_sheets([articles[slug] for slug in slugs])
    first, second = (np.array([places[pair[end]] for pair in new], dtype=np.int64) for end in (0, 1))
    overlays = lay_over(first, second, sheets=sheets)
    ends = zip(new, first.tolist(), second.tolist(), overlays, strict=True)
    return kept | {pair: judge(overlay, one, other, sheets=sheets) for pair, one, other, overlay in ends}


def tell_pairs(
    rewrites: tuple[Rewrite, ...],
    *,
    copies: Mapping[Pair, Copy],
    articles: Articles,
    known: Mapping[Pair, Kept[Copy]],
) -> dict[Pair, Kept[Copy]]:
    given = {
        pair: Given(rewrite, copies.get(pair), articles[pair[0]], articles[pair[1]])
        for pair, rewrite in by_pair(rewrites)
    }
    kept = {pair: known[pair] for pair, own in given.items() if pair in known and known[pair].given == own}
    new = [pair for pair in given if pair not in kept]
    found = tell_rewrites([given[pair] for pair in new])
    return kept | {pair: Kept(given[pair], copy) for pair, copy in zip(new, found, strict=True)}
