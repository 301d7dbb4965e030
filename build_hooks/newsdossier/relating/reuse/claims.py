"""Which articles of an event are rewrites of others, and what speaks for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.relation import AlignedPassages, Rewrite
from newsdossier.relating.reuse.aligned_points import cite_points
from newsdossier.relating.reuse.credits import is_same
from newsdossier.relating.reuse.desk import Case, Desk, lay_out
from newsdossier.relating.reuse.drafts import Draft, make_draft
from newsdossier.relating.reuse.echoes import bound_copied
from newsdossier.relating.reuse.numbering import WordNumbers
from newsdossier.relating.reuse.origin import Direction, find_direction
from newsdossier.relating.reuse.retelling import Retelling, find_retelling
from newsdossier.relating.reuse.shared_runs import Reading, Run, cite_runs, find_runs
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


def judge_events(
    events: Sequence[tuple[tuple[Article, ...], tuple[tuple[Slug, Slug], ...]]], *, numbers: WordNumbers
) -> list[tuple[Claim, ...]]:
    """Return which articles of each event are rewrites, of those pairs that are alike.

    Who was first is asked before anything else: that is quickly seen, and often cannot be told.
    """
    cases = [Case(articles, tuple(find_directions(articles, pairs))) for articles, pairs in events]
    desk = lay_out(cases, numbers=numbers)
    judged = [
        [judge(direction, desk=desk) for direction in case.directions if is_open(direction, desk)] for case in cases
    ]
    return [tuple([claim for claim in claims if claim is not None]) for claims in judged]


def is_open(direction: Direction, desk: Desk) -> bool:
    """Return whether the one may be a rewrite of the other: few may."""
    ends = (direction.rewrite.slug, direction.original.slug)
    return ends in desk.grids or ends[::-1] in desk.grids or may_be_copied(*ends, desk=desk)


def may_be_copied(rewrite: Slug, original: Slug, *, desk: Desk) -> bool:
    return bound_copied(desk.echoes[rewrite], desk.echoes[original]) >= MIN_COPIED


def find_directions(articles: tuple[Article, ...], pairs: tuple[tuple[Slug, Slug], ...]) -> Iterator[Direction]:
    drafts = {draft.slug: draft for draft in map(make_draft, articles)}
    for first, second in pairs:
        if (direction := find_direction(drafts[first], drafts[second])) is not None:
            yield direction


def judge(direction: Direction, *, desk: Desk) -> Claim | None:
    """Return what speaks for the one being a rewrite of the other; None where that is too little."""
    rewrite, original = direction.rewrite, direction.original
    is_copied = may_be_copied(rewrite.slug, original.slug, desk=desk)
    runs = find_runs(rewrite.reading, original.reading) if is_copied else ()
    copied = find_copy(runs, rewrite, original)
    if copied is not None and is_same(rewrite.article, original.article):
        return None  # both have it from the agency that they name, whoever printed it first
    found = copied or find_told_again(rewrite.slug, original.slug, desk=desk)
    if found is None:
        return None
    shared = runs or find_runs(rewrite.reading, original.reading)  # runs too short for a copy were not looked for
    return Claim(
        rewrite=Rewrite(
            rewrite=rewrite.slug,
            original=original.slug,
            certainty=direction.certainty,
            stated=False,
            reason=f"{found.words}; it {join_words(direction.signs)}",
            shared=cite_runs(shared, rewrite.reading, original.reading),
            aligned=found.aligned,
        ),
        strength=found.strength,
    )


def find_copy(runs: tuple[Run, ...], rewrite: Draft, original: Draft) -> Finding | None:
    """Return how much is copied, as a number over 1; None where it is not most of either article."""
    of_rewrite, of_original = (share_of(runs, draft.reading) if runs else 0.0 for draft in (rewrite, original))
    if max(of_rewrite, of_original) < MIN_COPIED:
        return None
    if of_rewrite >= of_original:
        return Finding(words=f"{of_rewrite:.0%} of its words stand in the other in long runs", strength=1 + of_rewrite)
    words = f"{of_original:.0%} of the other's words stand in it in long runs"
    return Finding(words=words, strength=1 + of_original)


def share_of(runs: tuple[Run, ...], reading: Reading) -> float:
    return round(sum(run.length for run in runs) / (len(reading.keys) or 1), 4)


def find_told_again(rewrite: Slug, original: Slug, *, desk: Desk) -> Finding | None:
    """Return how much is told again in other words; None where it is not most of either article, in its order."""
    if (forth := retell(rewrite, original, desk=desk)) is not None:
        retelling, teller, told = forth
        return Finding(
            words=f"{retelling.coverage:.0%} of it follows {count_points(retelling)} in their order",
            strength=retelling.coverage,
            aligned=cite_points(retelling, rewrite=teller, original=told),
        )
    if (back := retell(original, rewrite, desk=desk)) is not None:
        retelling, teller, told = back
        return Finding(
            words=f"{retelling.coverage:.0%} of the other article is told in it again, in the same order",
            strength=retelling.coverage,
            aligned=cite_points(retelling, rewrite=told, original=teller),
        )
    return None


def retell(teller: Slug, told: Slug, *, desk: Desk) -> tuple[Retelling, Article, Article] | None:
    """Return how the one tells the other again, and both."""
    grid = desk.grids.get((teller, told))
    found = find_retelling(grid) if grid is not None else None
    return (found, grid.teller.article, grid.told.article) if grid is not None and found is not None else None


def count_points(found: Retelling) -> str:
    return f"{number(found.points)} of the other's {number(found.of_points)} paragraphs"
