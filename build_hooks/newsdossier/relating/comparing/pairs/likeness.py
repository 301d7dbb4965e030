"""How much of what two sentences say is the same."""

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from newsdossier.relating.arrays import Weights

PAIR_BONUS = 0.15  # of the likeness, where all words that are shared stand in the same order side by side
DIGITS = 4  # that are kept of a likeness


def rate(shared: float, masses: tuple[float, float], *, beside: float) -> float:
    """Return the likeness of two sentences that weigh so much and share so much; `beside` is the share side by side."""
    dice = 2 * shared / (sum(masses) or 1.0)
    contained = shared / (min(masses) or 1.0)
    return round(min(1.0, math.sqrt(dice * contained) * (1 + PAIR_BONUS * beside)), DIGITS)


def rate_all(shared: Weights, masses: tuple[Weights, Weights], *, beside: Weights) -> Weights:
    """Return the same for many pairs; roots and quotients of arrays are exact, but not what is rounded to decimals."""
    dice = 2 * shared / np.where(masses[0] + masses[1], masses[0] + masses[1], 1.0)
    contained = shared / np.where(np.minimum(*masses), np.minimum(*masses), 1.0)
    rated = np.minimum(1.0, np.sqrt(dice * contained) * (1 + PAIR_BONUS * beside))
    return np.array([round(one, DIGITS) for one in rated.tolist()])


def side_by_side(first: Sequence[int], second: Sequence[int], *, common: frozenset[int]) -> float:
    """Return the share of the shared words that follow one another in both, from 0 to 1."""
    here, there = pairs_of(first, common), pairs_of(second, common)
    return len(here & there) / (len(common) or 1)


def pairs_of(row: Sequence[int], common: frozenset[int]) -> set[tuple[int, int]]:
    return set(pairwise(filter(common.__contains__, row)))
