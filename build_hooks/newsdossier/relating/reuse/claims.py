"""Which articles of an event are rewrites of others, and what speaks for it."""

from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.relation import AlignedPassages, Rewrite
from newsdossier.relating.reuse.aligned_points import cite_points
from newsdossier.relating.reuse.credits import is_same
from newsdossier.relating.reuse.desk import Sides, lay_out
from newsdossier.relating.reuse.drafts import Draft
from newsdossier.relating.reuse.grids import lay_beside
from newsdossier.relating.reuse.origin import find_direction
from newsdossier.relating.reuse.retelling import Retelling, find_retelling
from newsdossier.relating.reuse.shared_runs import Reading, Run, cite_runs
from newsdossier.relating.wording import join_words, number

MIN_COPIED = 0.5  # share of an article's words that stand in the other in long runs


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


def judge_event(articles: tuple[Article, ...], pairs: tuple[tuple[Slug, Slug], ...]) -> tuple[Claim, ...]:
    """Return which articles of an event are rewrites, of those pairs that are alike.

    Who was first is asked before anything else: that is quickly seen, and often cannot be told.
    """
    drafts = {article.slug: Draft(article) for article in articles}
    directions = [
        direction for first, second in pairs if (direction := find_direction(drafts[first], drafts[second])) is not None
    ]
    desk = lay_out(articles, directions)
    judged = (judge(Sides(direction, desk)) for direction in directions)
    return tuple(claim for claim in judged if claim is not None)


def judge(sides: Sides) -> Claim | None:
    """Return what speaks for the one being a rewrite of the other; None where that is too little."""
    rewrite, original = sides.rewrite, sides.original
    copied = find_copy(sides)
    if copied is not None and is_same(rewrite.article, original.article):
        return None  # both have it from the agency that they name, whoever printed it first
    found = copied or find_told_again(sides)
    if found is None:
        return None
    return Claim(
        rewrite=Rewrite(
            rewrite=rewrite.slug,
            original=original.slug,
            certainty=sides.direction.certainty,
            stated=False,
            reason=f"{found.words}; it {join_words(sides.direction.signs)}",
            shared=cite_runs(sides.runs, rewrite.reading, original.reading),
            aligned=found.aligned,
        ),
        strength=found.strength,
    )


def find_copy(sides: Sides) -> Finding | None:
    """Return how much is copied, as a number over 1; None where it is not most of either article."""
    if sides.may_share < MIN_COPIED:
        return None
    of_rewrite, of_original = (share_of(sides.runs, draft.reading) for draft in (sides.rewrite, sides.original))
    if max(of_rewrite, of_original) < MIN_COPIED:
        return None
    if of_rewrite >= of_original:
        return Finding(words=f"{of_rewrite:.0%} of its words stand in the other in long runs", strength=1 + of_rewrite)
    words = f"{of_original:.0%} of the other's words stand in it in long runs"
    return Finding(words=words, strength=1 + of_original)


def share_of(runs: tuple[Run, ...], reading: Reading) -> float:
    return round(sum(run.length for run in runs) / (len(reading.keys) or 1), 4)


def find_told_again(sides: Sides) -> Finding | None:
    """Return how much is told again in other words; None where it is not most of either article, in its order."""
    if sides.outlines is None:
        return None
    rewrite, original = sides.outlines
    if (forth := find_retelling(lay_beside(rewrite, original, scale=sides.desk.scale))) is not None:
        return make_finding(f"{forth.coverage:.0%} of it follows {count_points(forth)} in their order", forth, sides)
    if (back := find_retelling(lay_beside(original, rewrite, scale=sides.desk.scale))) is not None:
        words = f"{back.coverage:.0%} of the other article is told in it again, in the same order"
        return make_finding(words, back, sides)
    return None


def make_finding(words: str, found: Retelling, sides: Sides) -> Finding:
    aligned = cite_points(found, rewrite=sides.rewrite.article, original=sides.original.article)
    return Finding(words=words, strength=found.coverage, aligned=aligned)


def count_points(found: Retelling) -> str:
    return f"{number(found.points)} of the other's {number(found.of_points)} paragraphs"
