"""Whether one article tells another's points again, in the same order, in other words.

Shared runs of words do not see this: a rewriter changes every sentence. What stays is the order of the points. So each
sentence of the one is laid beside the paragraph of the other that says most of it, never going back.
"""

from dataclasses import dataclass

import numpy as np

from newsdossier.model.article import Article
from newsdossier.relating.arrays import Flags, Numbers, Weights, starts_of
from newsdossier.relating.reuse.tellings.grids import Grid, Grids, align, bound_order
from newsdossier.relating.reuse.words.citing import Stretch

MIN_COVERAGE = 0.5  # share of an article that follows the other's points
MIN_ORDER = 0.8  # independent reports share as many points, and tell them in an order of their own
MIN_POINTS = 4  # three points stand in the same order by chance one time in six
MIN_SHARE_OF_POINTS = 0.6  # a rewriter goes through the whole; a colleague takes up this and that
SLACK = 0.001  # of bounds on what is rounded


@dataclass(frozen=True, slots=True)
class Retelling:
    """How far the sentences of one article follow the points of another."""

    teller: Article
    coverage: float
    """Share of the teller's words, by weight, in sentences that have their place in the other; rounded."""
    order: float
    """What the order of the points keeps of the likeness of the sentences, taken one by one; rounded."""
    points: int
    """Paragraphs of the other that are told again."""
    of_points: int
    placed: tuple[tuple[Stretch, Stretch], ...]
    """Each sentence that has its place in the other, and the paragraph where it has it."""


def read_retelling(grid: Grid) -> Retelling:
    """Return how much of the teller follows the other's points in their order."""
    placed = align(grid)
    masses, shares = grid.masses.tolist(), grid.shares.tolist()
    covered = sum(masses[sentence] for sentence, _ in placed)
    in_order = sum(masses[sentence] * shares[sentence][point] for sentence, point in placed)
    in_any_order = sum(mass * max(row, default=0.0) for mass, row in zip(masses, shares, strict=True))
    sentences, points = grid.teller.sentences, grid.told.points
    return Retelling(
        teller=grid.teller.article,
        coverage=round(covered / (sum(masses) or 1.0), 4),
        order=round(in_order / (in_any_order or 1.0), 4),
        points=len({point for _, point in placed}),
        of_points=len(points),
        placed=tuple((sentences[sentence], points[point]) for sentence, point in placed),
    )


def find_retelling(grid: Grid) -> Retelling | None:
    """Return the retelling; None where it is not most of the teller, in the order of the other."""
    found = read_retelling(grid) if may_keep_order(grid) else None
    return found if found is not None and is_retelling(found) else None


def tell_enough(grids: Grids) -> Flags:
    """Return which of the pairs would be retellings if order were no matter."""
    pairs = np.arange(len(grids.rows))
    row, wide = np.repeat(pairs, grids.rows), np.repeat(grids.columns, grids.rows)
    told = np.flatnonzero(grids.shares)
    rows = np.repeat(np.arange(len(row)), wide)[told]
    is_told, is_point = np.zeros(len(row), dtype=np.bool_), np.zeros(int(grids.columns.sum()), dtype=np.bool_)
    is_told[rows] = True
    is_point[starts_of(grids.columns)[row[rows]] + told - starts_of(wide)[rows]] = True
    masses, covered = (np.bincount(row, weights=grids.masses * of, minlength=len(pairs)) for of in (1, is_told))
    points = np.bincount(np.repeat(pairs, grids.columns)[is_point], minlength=len(pairs))
    enough: Flags = (covered >= (MIN_COVERAGE - SLACK) * masses) & (points >= least_points(grids.columns))
    return enough


def may_keep_order(grid: Grid) -> bool:
    """Return whether order can leave enough of what would be a retelling if it were no matter."""
    in_any_order = (grid.masses * grid.shares.max(axis=1, initial=0.0)).sum()
    return bound_order(grid) >= (MIN_ORDER - SLACK) * float(in_any_order)


def is_retelling(found: Retelling) -> bool:
    has_points = bool(found.points >= least_points(found.of_points))
    return found.coverage >= MIN_COVERAGE and found.order >= MIN_ORDER and has_points


def least_points(of_points: int | Numbers) -> Weights:
    """Return how many points of so many a retelling has, of one article or of each of many."""
    return np.maximum(MIN_POINTS, np.multiply(MIN_SHARE_OF_POINTS, of_points))
