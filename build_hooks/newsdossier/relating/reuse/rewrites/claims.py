"""Which articles of an event are rewrites of others, and what speaks for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.relation import AlignedPassages, Rewrite
from newsdossier.relating.reuse.precedence.credits import is_same
from newsdossier.relating.reuse.precedence.origin import Direction, find_direction, show_first
from newsdossier.relating.reuse.rewrites.desk import Case, Desk, lay_out
from newsdossier.relating.reuse.runs.citing_runs import cite_runs
from newsdossier.relating.reuse.runs.echoes import MIN_COPIED
from newsdossier.relating.reuse.runs.shared_runs import Reading, Run, find_runs
from newsdossier.relating.reuse.tellings.aligned_points import cite_points
from newsdossier.relating.reuse.tellings.retelling import Retelling, find_retelling
from newsdossier.relating.reuse.words.drafts import Draft, line_up, make_draft
from newsdossier.relating.reuse.words.numbering import WordNumbers
from newsdossier.relating.wording import join_words, number


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


def judge_events(events: Sequence[Case], *, numbers: WordNumbers) -> list[tuple[Claim, ...]]:
    """Return which articles of each event are rewrites, of those pairs that are alike.

    Who was first is asked before anything else: that is quickly seen, and often cannot be told.
    """
    drafts = {article.slug: make_draft(article) for articles, _ in events for article in articles}
    cases = leave_open(events, drafts=drafts)
    desk = lay_out(cases, numbers=numbers)
    return [
        tuple([claim for first, second in case.pairs if (claim := judge(drafts[first], drafts[second], desk=desk))])
        for case in cases
    ]


def leave_open(events: Sequence[Case], *, drafts: Mapping[Slug, Draft]) -> list[Case]:
    """Return the events with those pairs alone that show who was first."""
    places = {slug: place for place, slug in enumerate(drafts)}
    ends = np.array([(places[one], places[other]) for _, pairs in events for one, other in pairs], dtype=np.int64)
    every = tuple(drafts.values())
    shown = iter(show_first(*(line_up(every, column) for column in ends.reshape(-1, 2).T)).tolist())
    return [Case(articles, tuple([pair for pair in pairs if next(shown)])) for articles, pairs in events]


def judge(first: Draft, second: Draft, *, desk: Desk) -> Claim | None:
    """Return what speaks for the one being a rewrite of the other; None where that is too little, as it mostly is."""
    pair = (first.slug, second.slug)
    is_copied = pair in desk.copied
    if not is_copied and pair not in desk.grids and pair[::-1] not in desk.grids:
        return None
    direction = find_direction(first, second)
    return claim(direction, is_copied=is_copied, desk=desk) if direction is not None else None


def claim(direction: Direction, *, is_copied: bool, desk: Desk) -> Claim | None:
    rewrite, original = direction.rewrite, direction.original
    ends = (rewrite.slug, original.slug)
    runs = find_runs(*desk.read(*ends)) if is_copied else ()
    copied = find_copy(runs, *desk.read(*ends)) if runs else None
    if copied is not None and is_same(rewrite.article, original.article):
        return None  # both have it from the agency that they name, whoever printed it first
    found = copied or find_told_again(*ends, desk=desk)
    if found is None:
        return None
    shared = runs or find_runs(*desk.read(*ends))  # runs too short for a copy were not looked for
    return Claim(
        rewrite=Rewrite(
            rewrite=rewrite.slug,
            original=original.slug,
            certainty=direction.certainty,
            stated=False,
            reason=f"{found.words}; it {join_words(direction.signs)}",
            shared=cite_runs(shared, *desk.read(*ends)),
            aligned=found.aligned,
        ),
        strength=found.strength,
    )


def find_copy(runs: tuple[Run, ...], rewrite: Reading, original: Reading) -> Finding | None:
    """Return how much is copied, as a number over 1; None where it is not most of either article."""
    of_rewrite, of_original = share_of(runs, rewrite), share_of(runs, original)
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
