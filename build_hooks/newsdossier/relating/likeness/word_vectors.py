"""What each article is about, as weighted words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import (
    Compact,
    Flags,
    Numbers,
    Weights,
    holders_of,
    places_of,
    starts_of,
    sum_stretches,
)
from newsdossier.relating.likeness.word_lists import WordList

UNIT = 1_000_000  # the length of a vector
PRECISION = 1000  # what one halving weighs before vectors are brought to one length
MIN_LENGTH = 7000.0  # in a small dossier that of some ten words: an article of fewer is like another in part at most


@dataclass(frozen=True, slots=True, eq=False)
class WordVectors:
    """The words that weigh, of some articles, one article after the other. Weights are whole numbers."""

    starts: Numbers
    """Where the words of each article begin; last, where those of the last one end."""
    keys: Compact
    """Number of each word in the lexicon, as compared; in order."""
    weights: Compact
    size: int
    """Of the lexicon."""

    def row(self, article: int) -> slice:
        return slice(int(self.starts[article]), int(self.starts[article + 1]))

    def places_of(self, articles: Numbers) -> tuple[Numbers, Numbers]:
        """Return the places of the words of some articles, one article after the other, and how many each has."""
        return places_of(self.starts, articles)

    @property
    def lengths(self) -> Numbers:
        return np.diff(self.starts)


@dataclass(frozen=True, slots=True, eq=False)
class Entries:
    """The words of some articles, one article after the other, as they were counted."""

    starts: Numbers
    """Where the words of each article begin; last, where those of the last one end."""
    keys: Compact
    printed: Compact
    """Each as its article first prints it."""
    counts: Compact


def lay_out(lists: Sequence[WordList], *, stems: Compact) -> Entries:
    """Return the words of all articles; `stems` has the stem of each word of the lexicon."""
    lengths = np.array([words.columns.shape[1] for words in lists], dtype=np.int64)
    none = [np.zeros((2, 0), dtype=np.int32)]
    printed, counts = np.concatenate([words.columns for words in lists] or none, axis=1)
    return Entries(starts=starts_of(lengths), keys=stems[printed], printed=printed, counts=counts)


def count_articles(entries: Entries, *, counted: Flags, size: int) -> Numbers:
    """Return how many of the counted articles have each word."""
    return np.bincount(entries.keys[np.flatnonzero(counted[holders_of(entries.starts)])], minlength=size)


def make_vectors(entries: Entries, *, rarities: Numbers, articles: int) -> WordVectors:
    """Return the vector of each article; its length is one UNIT, or less where its words are very few."""
    heavy = np.flatnonzero(rarities[entries.keys] > 0)
    rows, keys = holders_of(entries.starts)[heavy], entries.keys[heavy]
    raw = rarities[keys] * read_frequency(entries.counts[heavy])
    lengths = np.maximum(MIN_LENGTH, np.sqrt(np.bincount(rows, weights=raw * raw, minlength=articles)))
    return WordVectors(
        starts=starts_of(np.bincount(rows, minlength=articles)),
        keys=keys,
        weights=np.rint(raw / lengths[rows] * UNIT).astype(np.int32),
        size=len(rarities),
    )


def weigh_as(vectors: WordVectors, *, other: WordVectors) -> WordVectors:
    """Return the same words with the weights that they have in other vectors of the same articles; 0 for none."""
    keys, wanted = (
        np.multiply(holders_of(some.starts), some.size, dtype=np.int64) + some.keys for some in (other, vectors)
    )
    places = np.minimum(np.searchsorted(keys, wanted), max(0, len(keys) - 1))
    weights = np.where(keys[places] == wanted, other.weights[places], 0) if len(keys) else np.zeros_like(vectors.keys)
    return WordVectors(vectors.starts, vectors.keys, weights, vectors.size)


def find_squares(vectors: WordVectors) -> Weights:
    """Return the square of the length of each vector."""
    return sum_stretches(np.square(vectors.weights, dtype=np.float64), vectors.lengths)


def read_frequency(counts: Compact) -> Weights:
    """Return what the number of times adds to a word's weight; logarithms come from one table, the same anywhere."""
    most = int(counts.max(initial=0))
    table = [0, *(round((1 + math.log(count)) * PRECISION) for count in range(1, most + 1))]
    return np.array(table, dtype=np.float64)[counts]
