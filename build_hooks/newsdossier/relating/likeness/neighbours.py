"""For each article those whose words are most like its own, found by its heaviest words."""

from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, Weights, places_of, starts_of, sum_stretches
from newsdossier.relating.likeness.word_vectors import UNIT, WordVectors

SEARCH_WORDS = 80  # the heaviest words of an article, by which neighbours are looked for
MAX_CANDIDATES = 100  # articles that share most of them, compared word by word
MAX_NEIGHBOURS = 40  # links that an article keeps; others may link to it
SCALE = 10_000  # of scores: they are whole numbers
MIN_SCORE = 600  # below it, two articles share the language and little else


@dataclass(frozen=True, slots=True, eq=False)
class Nearest:
    """The best neighbours of an article, as places in the order of articles."""

    candidates: Numbers
    """Articles with which it was compared, in order."""
    floor: float
    """Overlap that another article must have to be compared too; above 0 only where there are enough."""
    others: Numbers
    """The most alike, best first."""
    words: Numbers
    """How alike their words are, 0 to SCALE."""
    names: Numbers
    """Likewise their names."""


@dataclass(frozen=True, slots=True, eq=False)
class SearchIndex:
    """The words by which articles are looked for, and who has them."""

    starts_of_words: Numbers
    """Where the words of each article begin in `words` and `own_weights`."""
    words: Numbers
    own_weights: Weights
    starts_of_articles: Numbers
    """Where the articles of each word begin in `articles` and `weights`."""
    articles: Numbers
    weights: Weights


def make_index(vectors: WordVectors, *, searchable: Flags, order: Numbers) -> SearchIndex:
    """Return the index of each article's heaviest words among those that can be searched for.

    Of equally heavy words those come first that are first in `order`.
    """
    able = np.flatnonzero(searchable[vectors.keys])
    rows = np.repeat(np.arange(len(vectors.starts) - 1), vectors.lengths)[able]
    keys, weights = vectors.keys[able], vectors.weights[able]
    lengths = np.bincount(rows, minlength=len(vectors.starts) - 1)
    by_weight = np.lexsort((order[keys], -weights, rows))
    rank = np.arange(len(by_weight)) - starts_of(lengths)[rows]
    kept = np.sort(by_weight[rank < SEARCH_WORDS])
    rows, keys, weights = rows[kept], keys[kept], weights[kept]
    by_word = np.argsort(keys, kind="stable")
    return SearchIndex(
        starts_of_words=starts_of(np.bincount(rows, minlength=len(vectors.starts) - 1)),
        words=keys,
        own_weights=weights,
        starts_of_articles=starts_of(np.bincount(keys, minlength=vectors.size)),
        articles=rows[by_word],
        weights=weights[by_word],
    )


def measure_overlap(article: int, *, index: SearchIndex) -> Weights:
    """Return how much each article shares of the heaviest words."""
    own = slice(int(index.starts_of_words[article]), int(index.starts_of_words[article + 1]))
    words = index.words[own]
    places, lengths = places_of(index.starts_of_articles, words)
    shared = index.weights[places] * np.repeat(index.own_weights[own], lengths)
    counted = np.bincount(index.articles[places], shared, minlength=len(index.starts_of_words) - 1)
    overlap = np.asarray(counted, dtype=np.float64)  # without any places the sum is of integers
    overlap[article] = 0.0
    return overlap


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """All that articles are compared by; two rows of zeros to lay out the words of one article."""

    index: SearchIndex
    words: WordVectors
    names: WordVectors
    own_words: Weights
    own_names: Weights


def find_nearest(article: int, *, comparison: Comparison) -> Nearest:
    """Return the best neighbours of an article."""
    overlap = measure_overlap(article, index=comparison.index)
    candidates = np.flatnonzero(overlap)
    floor = 0.0
    if len(candidates) > MAX_CANDIDATES:
        shared = overlap[candidates]
        floor = float(np.partition(shared, -MAX_CANDIDATES)[-MAX_CANDIDATES])
        best = np.flatnonzero(shared >= floor)
        on_floor = np.flatnonzero(shared[best] == floor)
        too_many = len(best) - MAX_CANDIDATES
        candidates = candidates[np.delete(best, on_floor[len(on_floor) - too_many :])]
    words = rate(article, candidates, vectors=comparison.words, own=comparison.own_words)
    best = np.argsort(-words, kind="stable")[:MAX_NEIGHBOURS]
    best = best[words[best] >= MIN_SCORE]
    others = candidates[best]
    names = rate(article, others, vectors=comparison.names, own=comparison.own_names)
    return Nearest(candidates, floor, others, words[best], names)


def rate(article: int, others: Numbers, *, vectors: WordVectors, own: Weights) -> Numbers:
    """Return how like each of the others is to the article, 0 to SCALE."""
    row = vectors.row(article)
    own[vectors.keys[row]] = vectors.weights[row]
    places, lengths = vectors.places_of(others)
    sums = sum_stretches(own[vectors.keys[places]] * vectors.weights[places], lengths)
    own[vectors.keys[row]] = 0.0
    return np.rint(sums * (SCALE / UNIT**2)).astype(np.int64)
