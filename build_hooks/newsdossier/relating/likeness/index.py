"""The heaviest words of all articles, by which neighbours are looked for."""

from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Compact, Flags, Numbers, Weights, holders_of, order_of, places_of, starts_of
from newsdossier.relating.likeness.word_vectors import UNIT, WordVectors

SEARCH_WORDS = 80  # the heaviest words of an article, by which neighbours are looked for


@dataclass(frozen=True, slots=True, eq=False)
class SearchIndex:
    """The words by which articles are looked for, and who has them."""

    starts_of_words: Numbers
    """Where the words of each article begin in `words` and `own_weights`."""
    words: Compact
    own_weights: Weights
    starts_of_articles: Numbers
    """Where the articles of each word begin in `articles` and `weights`."""
    articles: Compact
    weights: Weights
    crowded: Flags
    """Whether an article has more words to search for than are here."""
    common: WordVectors
    """The words too common to search for, numbered among themselves, of each article that is not crowded: beside the
    shared words that are here, all that it shares with another such one. They are some hundred."""


def make_index(vectors: WordVectors, *, searchable: Flags, order: Numbers) -> SearchIndex:
    """Return the index of each article's heaviest words among those that can be searched for.

    Of equally heavy words those come first that are first in `order`.
    """
    articles = len(vectors.starts) - 1
    holders = holders_of(vectors.starts)
    able = searchable[vectors.keys]
    crowded = np.bincount(holders[able], minlength=articles) > SEARCH_WORDS
    dropped = find_lightest(np.flatnonzero(able & crowded[holders]), holders=holders, vectors=vectors, order=order)
    able[dropped] = False
    kept = np.flatnonzero(able)
    rows, keys, weights = holders[kept], vectors.keys[kept], vectors.weights[kept].astype(np.float64)
    by_word = order_of(keys)
    return SearchIndex(
        starts_of_words=starts_of(np.bincount(rows, minlength=articles)),
        words=keys,
        own_weights=weights,
        starts_of_articles=starts_of(np.bincount(keys, minlength=vectors.size)),
        articles=rows[by_word],
        weights=weights[by_word],
        crowded=crowded,
        common=take_common(vectors, holders=holders, common=~searchable, left_out=crowded),
    )


def find_lightest(able: Numbers, *, holders: Compact, vectors: WordVectors, order: Numbers) -> Numbers:
    """Return of these places those that come after an article's heaviest words."""
    rows, keys = holders[able], vectors.keys[able]
    ranked = order_of(rows, UNIT - vectors.weights[able], order[keys])
    lengths = np.bincount(rows, minlength=len(vectors.starts) - 1)
    rank = np.arange(len(ranked)) - starts_of(lengths)[rows]
    return able[ranked[rank >= SEARCH_WORDS]]


def take_common(vectors: WordVectors, *, holders: Compact, common: Flags, left_out: Flags) -> WordVectors:
    """Return the common words of the vectors, without those of some articles."""
    numbers = np.cumsum(common) - 1
    kept = np.flatnonzero(common[vectors.keys] & ~left_out[holders])
    return WordVectors(
        starts=starts_of(np.bincount(holders[kept], minlength=len(left_out))),
        keys=numbers[vectors.keys[kept]].astype(np.int32),
        weights=vectors.weights[kept],
        size=int(common.sum()),
    )


def measure_overlap(articles: Numbers, *, index: SearchIndex) -> Weights:
    """Return how much each article shares of the heaviest words of these: a row for each of them."""
    size = len(index.starts_of_words) - 1
    own, counts = places_of(index.starts_of_words, articles)
    places, lengths = places_of(index.starts_of_articles, index.words[own])
    rows = np.repeat(np.arange(len(articles)) * size, counts)
    cells = np.repeat(rows, lengths) + index.articles[places]
    shared = np.repeat(index.own_weights[own], lengths) * index.weights[places]
    table = np.bincount(cells, shared, minlength=len(articles) * size)
    overlap = np.asarray(table, dtype=np.float64).reshape(len(articles), size)  # of nothing the sum is of integers
    overlap[np.arange(len(articles)), articles] = 0.0
    return overlap
