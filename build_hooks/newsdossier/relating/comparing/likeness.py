"""How much of what two sentences say is the same."""

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from newsdossier.relating.comparing.sentences import Sentence
from newsdossier.relating.weights import weigh_keys

PAIR_BONUS = 0.15  # of the likeness, where all words that are shared stand in the same order side by side
LEAST_TELLING = 1.0  # weight of a word that tells something: "Wednesday" has less, a name or a number more


def weigh_words(sentences: Sequence[Sentence]) -> dict[str, float]:
    """Return the weight of each word of an event: the fewer of its sentences have it, the more."""
    counts = Counter[str]()
    for sentence in sentences:
        counts.update(sentence.keys)
    return weigh_keys(counts, articles=len(sentences))


def mass(keys: Collection[str], weights: Mapping[str, float]) -> float:
    return math.fsum(map(weights.__getitem__, keys))


def likeness(first: Sentence, second: Sentence, *, weights: Mapping[str, float]) -> float:
    """Return 0 to 1, rounded: how much of the weight of both sentences is shared, more where it stands side by side.

    The mean of two measures: Dice's, of both, and the share of the shorter one, since a report may say in half a
    sentence what another says in a whole one.
    """
    common = first.keys & second.keys
    shared = mass(common, weights)
    masses = mass(first.keys, weights), mass(second.keys, weights)
    dice = 2 * shared / (sum(masses) or 1.0)
    contained = shared / (min(masses) or 1.0)
    return round(
        min(1.0, math.sqrt(dice * contained) * (1 + PAIR_BONUS * side_by_side(first, second, common=common))), 4
    )


def side_by_side(first: Sentence, second: Sentence, *, common: frozenset[str]) -> float:
    """Return the share of the shared words that follow one another in both, from 0 to 1."""
    here, there = pairs_of(first, common), pairs_of(second, common)
    return len(here & there) / (len(common) or 1)


def pairs_of(sentence: Sentence, common: frozenset[str]) -> set[tuple[str, str]]:
    return set(pairwise(key for key in sentence.row if key in common))
