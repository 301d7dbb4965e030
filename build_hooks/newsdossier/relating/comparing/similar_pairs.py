"""Sentences of different reports that say much the same."""

from typing import NamedTuple

from newsdossier.relating.comparing.echoes import MIN_SHARED_WEIGHT
from newsdossier.relating.comparing.likeness import mass, measure_likeness
from newsdossier.relating.comparing.scale import Scale

MIN_TELLING_WORDS = 4  # shared by fewer: "He said on Tuesday"
MIN_PLAIN_WORDS = 3  # of them not capitalised: those who are named alike may do something else


class Pair(NamedTuple):
    """Two sentences, by their index, and how alike they are."""

    first: int
    second: int
    score: float


def find_similar_pairs(scale: Scale, *, least: float) -> list[Pair]:
    """Return the pairs of sentences of different reports that are alike by at least so much, by index."""
    pairs = (
        Pair(first, second, measure_likeness(scale, first, second, least=least))
        for second, first in scale.candidates
        if tell_alike(scale, first, second)
    )
    return [pair for pair in pairs if pair.score >= least]


def tell_alike(scale: Scale, first: int, second: int) -> bool:
    """Return whether enough of what they share says what happens, and not only to whom."""
    common = scale.telling[first] & scale.telling[second]
    if len(common) < MIN_TELLING_WORDS:
        return False
    plain = common & scale.plain[first] & scale.plain[second]
    return len(plain) >= MIN_PLAIN_WORDS and round(mass(common, scale.weights), 4) >= MIN_SHARED_WEIGHT
