"""Articles that are one text: found by the sentences that they have in common, whatever event they are taken for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, Articles
from newsdossier.model.evidence import Certainty
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import Copy, CopyKind, Rewrite, SharedPassage
from newsdossier.relating.reuse.candidates import find_candidates
from newsdossier.relating.reuse.citing import cite_words
from newsdossier.relating.reuse.credits import Credit, is_same, names_as_first, read_credits
from newsdossier.relating.reuse.drafts import Draft
from newsdossier.relating.reuse.fingerprints import Fingerprints, make_fingerprints
from newsdossier.relating.reuse.holdings import NO_HOLDINGS, Holdings, list_holdings
from newsdossier.relating.reuse.laying import Match, Overlay, choose, keep_facts, lay_over
from newsdossier.relating.reuse.origin import Direction, Sign, came_later, find_direction, lacks_source
from newsdossier.relating.reuse.sheets import Sheets, make_sheets
from newsdossier.relating.wording import join_words

MIN_SHARE = 0.3  # of the words of one of the two: a copy of which half is gone, in a page of which half is another's
MIN_COMMON = 20  # pairs of neighbouring words: two sentences; briefs of one say what others say too
SURE_SHARE = 0.6  # more than half of the words: nothing but a copy has it
RULE = "same-sentence"
STANDS = "stands in the other article, nearly as it is"
Pair = tuple[Slug, Slug]


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


def judge(overlay: Overlay, first: int, second: int, *, sheets: Sheets) -> Copy | None:
    """Return what two articles have of each other; None where that is little."""
    share = max(overlay.share_of_first, overlay.share_of_second)
    if share < MIN_SHARE or overlay.common < MIN_COMMON:
        return None
    best = tuple(choose(overlay.matches))
    if not keep_facts(best, sheets=sheets):
        return None
    drafts = sheets.drafts[first], sheets.drafts[second]
    credit = read_credits(*(draft.article for draft in drafts))
    direction = find_first(*drafts)
    return Copy(
        kind=credit.kind if credit else CopyKind.NEAR_DUPLICATE,
        first=drafts[0].slug,
        second=drafts[1].slug,
        share_of_first=overlay.share_of_first,
        share_of_second=overlay.share_of_second,
        passages=tuple(cite_match(match, drafts, sheets=sheets) for match in best),
        original=direction.original.slug if direction else None,
        certainty=Certainty.CERTAIN if share >= SURE_SHARE else Certainty.LIKELY,
        stated=False,
        reason=tell_reason(share, credit=credit, direction=direction),
    )


def find_first(first: Draft, second: Draft) -> Direction | None:
    """Return which of two copies was made of the other; None where nothing shows it.

    Two that carry the text of one news service have it from there, whoever printed it first.
    """
    return None if is_same(first.article, second.article) else find_direction(first, second, signs=SIGNS)


def says_so(draft: Draft, other: Draft) -> str:
    return "says where it stood first" if names_as_first(draft.article, other.article) else ""


SIGNS: tuple[Sign, ...] = (came_later, lacks_source, says_so)
"""Days, credit lines and the text itself. Fewer quotations or pictures show no copy: anybody cuts."""


def tell_reason(share: float, *, credit: Credit | None, direction: Direction | None) -> str:
    words = f"{share:.0%} of the words of one stand in the other, sentence by sentence"
    copied = f"the copy {join_words(direction.signs)}" if direction else ""
    return "; ".join(part for part in (words, credit.words if credit else "", copied) if part)


def cite_match(match: Match, drafts: tuple[Draft, Draft], *, sheets: Sheets) -> SharedPassage:
    """Return a sentence of the first beside the one of the second that has most of it."""
    first, second = drafts
    here = cite_words(first.article, sheets.stretches[match.first], rule=RULE, conclusion=STANDS)
    there = cite_words(second.article, sheets.stretches[match.second], rule=RULE, conclusion=STANDS)
    return SharedPassage(words=here.quote, in_first=here, in_second=there)


def by_pair(rewrites: tuple[Rewrite, ...]) -> Iterator[tuple[Pair, Rewrite]]:
    for rewrite in rewrites:
        first, second = sorted((rewrite.rewrite, rewrite.original))
        yield (first, second), rewrite


def tell_rewrite(rewrite: Rewrite, copy: Copy | None, first: Article, second: Article) -> Copy:
    """Return a rewrite as a pair; one that nobody states, of a text that is the same, stays a copy."""
    if copy is not None and not rewrite.stated:
        return copy
    (overlay,) = lay_over(np.array([0]), np.array([1]), sheets=make_sheets((first, second)))
    passages = rewrite.shared if rewrite.rewrite == first.slug else tuple(turn(passage) for passage in rewrite.shared)
    return Copy(
        kind=CopyKind.REWRITE,
        first=first.slug,
        second=second.slug,
        share_of_first=overlay.share_of_first,
        share_of_second=overlay.share_of_second,
        passages=copy.passages if copy is not None else passages,
        original=rewrite.original,
        certainty=rewrite.certainty,
        stated=rewrite.stated,
        reason=rewrite.reason,
    )


def turn(passage: SharedPassage) -> SharedPassage:
    return SharedPassage(words=passage.in_second.quote, in_first=passage.in_second, in_second=passage.in_first)
