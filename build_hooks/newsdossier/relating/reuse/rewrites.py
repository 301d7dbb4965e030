"""Articles that tell another one again: word for word, or point by point."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.evidence import Certainty
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import AlignedPassages, Alike, Event, Rewrite, SharedPassage
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.reuse.aligned_points import cite_points
from newsdossier.relating.reuse.credits import is_same
from newsdossier.relating.reuse.origin import find_direction
from newsdossier.relating.reuse.outlines import Outline, make_outline
from newsdossier.relating.reuse.retelling import Retelling, bound_coverage, compare_outlines
from newsdossier.relating.reuse.shared_runs import Reading, Run, cite_run, find_runs, index_seeds, read_words
from newsdossier.relating.weights import weigh_keys
from newsdossier.relating.wording import join_words, number

MIN_ALIKE = 0.25  # of the score of their words; below it nobody has retold anybody
MIN_COPIED = 0.5  # share of an article's words that stand in the other in long runs
MIN_COVERAGE = 0.5  # share of an article that follows the other's points
MIN_ORDER = 0.8  # independent reports share as many points, and tell them in an order of their own
MIN_POINTS = 4  # three points stand in the same order by chance one time in six
MIN_SHARE_OF_POINTS = 0.6  # a rewriter goes through the whole; a colleague takes up this and that
STATED = "the curator says so"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article laid out for comparison."""

    article: Article
    reading: Reading
    seeds: frozenset[tuple[str, ...]]
    """Each run of so many words as make a shared one."""
    outline: Outline


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What speaks for a rewrite."""

    words: str
    strength: float
    aligned: tuple[AlignedPassages, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A rewrite that was found, and how much of it speaks for that."""

    rewrite: Rewrite
    strength: float


@dataclass(frozen=True, slots=True, eq=False)
class Rewrites:
    """The rewrites of the dossier, and what was claimed in each event: the next dossier can use it."""

    rewrites: tuple[Rewrite, ...]
    claims: Mapping[str, Kept[tuple[Claim, ...]]]
    """By the id of the event."""


def find_rewrites(
    portraits: Mapping[Slug, Portrait],
    *,
    alike: tuple[Alike, ...],
    events: tuple[Event, ...],
    previous: Rewrites | None,
) -> Rewrites:
    """Return the rewrites, by slug, one original for each; the curator's `rewrite_of` is the last word.

    Only articles of one event whose words are alike are compared, and words weigh by how few of these have them: so
    what is found in an event depends on nothing else. Where nothing shows which of two came first, neither is called a
    rewrite. `previous` spares work and changes no result.
    """
    originals = originals_stated(portraits)
    claims: dict[str, Kept[tuple[Claim, ...]]] = {}
    for event, pairs in pairs_of(alike, events=events).items():
        slugs = sorted({slug for pair in pairs for slug in pair})
        given = (tuple(portraits[slug].article for slug in slugs), tuple(pairs))
        claims[event] = find_or_keep(judge_event, given, kept=previous.claims.get(event) if previous else None)
    found = [
        claim for kept in claims.values() for claim in kept.found if not is_settled(claim.rewrite, originals=originals)
    ]
    stated = {
        slug: state_rewrite(make_draft(portraits[slug].article), make_draft(portraits[original].article))
        for slug, original in originals.items()
    }
    return Rewrites(tuple(rewrite for _, rewrite in sorted((strongest(found) | stated).items())), claims)


def is_settled(found: Rewrite, *, originals: Mapping[Slug, Slug]) -> bool:
    """Return whether the curator has said which of the two is the rewrite."""
    return originals.get(found.rewrite) == found.original or originals.get(found.original) == found.rewrite


def judge_event(articles: tuple[Article, ...], pairs: tuple[tuple[Slug, Slug], ...]) -> tuple[Claim, ...]:
    """Return which articles of an event are rewrites, of those pairs that are alike."""
    drafts = {article.slug: make_draft(article) for article in articles}
    weights = weigh_words(drafts.values())
    judged = (judge(drafts[first], drafts[second], weights=weights) for first, second in pairs)
    return tuple(claim for claim in judged if claim is not None)


def originals_stated(portraits: Mapping[Slug, Portrait]) -> dict[Slug, Slug]:
    """Return the original that the curator names, for each article that has one in the dossier."""
    named = {slug: portraits[slug].article.clipping.front_matter.rewrite_of for slug in sorted(portraits)}
    return {
        slug: Slug(original)
        for slug, original in named.items()
        if original is not None and original in portraits and original != slug
    }


def state_rewrite(rewrite: Draft, original: Draft) -> Rewrite:
    weights = weigh_words((rewrite, original))
    found = compare_outlines(rewrite.outline, original.outline, weights=weights)
    return Rewrite(
        rewrite=rewrite.article.slug,
        original=original.article.slug,
        certainty=Certainty.CERTAIN,
        stated=True,
        reason=STATED,
        shared=cite_runs(find_runs(rewrite.reading, original.reading), rewrite, original),
        aligned=cite_points(found, rewrite=rewrite.article, original=original.article),
    )


def cite_runs(runs: tuple[Run, ...], rewrite: Draft, original: Draft) -> tuple[SharedPassage, ...]:
    return tuple(cite_run(run, rewrite.reading, original.reading) for run in runs)


def pairs_of(alike: tuple[Alike, ...], *, events: tuple[Event, ...]) -> dict[str, list[tuple[Slug, Slug]]]:
    """Return the pairs to compare, by the id of their event."""
    homes = {slug: event.id for event in events for slug in event.articles}
    pairs: dict[str, list[tuple[Slug, Slug]]] = defaultdict(list)
    for pair in alike:
        if pair.score >= MIN_ALIKE and pair.first in homes and homes[pair.first] == homes.get(pair.second):
            pairs[homes[pair.first]].append((pair.first, pair.second))
    return pairs


def make_draft(article: Article) -> Draft:
    reading = read_words(article)
    return Draft(article=article, reading=reading, seeds=frozenset(index_seeds(reading)), outline=make_outline(article))


def weigh_words(drafts: Collection[Draft]) -> dict[str, float]:
    having = Counter(key for draft in drafts for key in draft.outline.words)
    return weigh_keys(having, articles=len(drafts))


def judge(first: Draft, second: Draft, *, weights: Mapping[str, float]) -> Claim | None:
    """Return which of two articles is a rewrite of the other, or None where neither is, or that cannot be told."""
    direction = find_direction(first.article, second.article)
    if direction is None:
        return None
    rewrite, original = (first, second) if direction.rewrite is first.article else (second, first)
    runs = () if first.seeds.isdisjoint(second.seeds) else find_runs(rewrite.reading, original.reading)
    copied = find_copy(runs, rewrite, original)
    if copied is not None and is_same(first.article, second.article):
        return None  # both have it from the agency that they name, whoever printed it first
    found = copied or find_retelling(rewrite, original, weights=weights)
    if found is None:
        return None
    return Claim(
        rewrite=Rewrite(
            rewrite=rewrite.article.slug,
            original=original.article.slug,
            certainty=direction.certainty,
            stated=False,
            reason=f"{found.words}; it {join_words(direction.signs)}",
            shared=cite_runs(runs, rewrite, original),
            aligned=found.aligned,
        ),
        strength=found.strength,
    )


def find_copy(runs: tuple[Run, ...], rewrite: Draft, original: Draft) -> Finding | None:
    """Return how much is copied, as a number over 1; None where it is not most of either article."""
    of_rewrite, of_original = share_of(runs, rewrite.reading), share_of(runs, original.reading)
    if max(of_rewrite, of_original) < MIN_COPIED:
        return None
    if of_rewrite >= of_original:
        return Finding(words=f"{of_rewrite:.0%} of its words stand in the other in long runs", strength=1 + of_rewrite)
    words = f"{of_original:.0%} of the other's words stand in it in long runs"
    return Finding(words=words, strength=1 + of_original)


def share_of(runs: tuple[Run, ...], reading: Reading) -> float:
    return round(sum(run.length for run in runs) / (len(reading.keys) or 1), 4)


def find_retelling(rewrite: Draft, original: Draft, *, weights: Mapping[str, float]) -> Finding | None:
    """Return how much is told again in other words; None where it is not most of either article, in its order."""
    if min(len(rewrite.outline.points), len(original.outline.points)) < MIN_POINTS:
        return None
    if may_follow(rewrite.outline, original.outline, weights=weights) and is_retelling(
        forth := compare_outlines(rewrite.outline, original.outline, weights=weights)
    ):
        words = f"{forth.coverage:.0%} of it follows {count_points(forth)} in their order"
        return make_finding(words, forth, rewrite, original)
    if may_follow(original.outline, rewrite.outline, weights=weights) and is_retelling(
        back := compare_outlines(original.outline, rewrite.outline, weights=weights)
    ):
        words = f"{back.coverage:.0%} of the other article is told in it again, in the same order"
        return make_finding(words, back, rewrite, original)
    return None


def may_follow(teller: Outline, told: Outline, *, weights: Mapping[str, float]) -> bool:
    """Return whether enough of the teller's words stand in the other at all: cheaper to see than their order."""
    return round(bound_coverage(teller, told, weights=weights), 4) >= MIN_COVERAGE


def make_finding(words: str, found: Retelling, rewrite: Draft, original: Draft) -> Finding:
    aligned = cite_points(found, rewrite=rewrite.article, original=original.article)
    return Finding(words=words, strength=found.coverage, aligned=aligned)


def is_retelling(found: Retelling) -> bool:
    return (
        found.coverage >= MIN_COVERAGE
        and found.order >= MIN_ORDER
        and found.points >= max(MIN_POINTS, MIN_SHARE_OF_POINTS * found.of_points)
    )


def count_points(found: Retelling) -> str:
    return f"{number(found.points)} of the other's {number(found.of_points)} paragraphs"


def strongest(claims: list[Claim]) -> dict[Slug, Rewrite]:
    """Return the best-founded claim about each rewrite."""
    ordered = sorted(claims, key=lambda claim: (claim.strength, claim.rewrite.original))
    return {claim.rewrite.rewrite: claim.rewrite for claim in ordered}
