"""Whether one article tells another's points again, in the same order, in other words.

Shared runs of words do not see this: a rewriter changes every sentence. What stays is the order of the points. So each
sentence of the one is laid beside the paragraph of the other that says most of it, never going back.
"""

from dataclasses import dataclass

from newsdossier.model.article import Article
from newsdossier.relating.reuse.citing import Stretch
from newsdossier.relating.reuse.grids import Grid, align, bound_order, lay_beside
from newsdossier.relating.reuse.outlines import Outline

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


def find_retelling(teller: Outline, told: Outline) -> Retelling | None:
    """Return the retelling; None where it is not most of the teller, in the order of the other."""
    grid = lay_beside(teller, told)
    found = read_retelling(grid) if may_be_retelling(grid) else None
    return found if found is not None and is_retelling(found) else None


def may_be_retelling(grid: Grid) -> bool:
    """Return whether it would be one if order were no matter, and then whether order can leave enough of it."""
    told = grid.shares > 0
    covered = grid.masses[told.any(axis=1)].sum()
    points = int(told.any(axis=0).sum())
    if covered < (MIN_COVERAGE - SLACK) * grid.masses.sum() or points < least_points(told.shape[1]):
        return False
    in_any_order = (grid.masses * grid.shares.max(axis=1)).sum()
    return bound_order(grid) >= (MIN_ORDER - SLACK) * float(in_any_order)


def is_retelling(found: Retelling) -> bool:
    return found.coverage >= MIN_COVERAGE and found.order >= MIN_ORDER and found.points >= least_points(found.of_points)


def least_points(of_points: int) -> float:
    return max(MIN_POINTS, MIN_SHARE_OF_POINTS * of_points)
