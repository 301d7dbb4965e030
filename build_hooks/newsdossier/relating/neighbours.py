"""For each article those whose words are most like its own, found by its heaviest words."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.word_vectors import UNIT, Numbers, Weights, WordVectors

MAX_POSTINGS = 200  # a word in more articles than this finds no neighbours; it still counts once they are found
SEARCH_WORDS = 60  # the heaviest words of an article, by which neighbours are looked for
MAX_CANDIDATES = 50  # articles that share most of them, compared word by word
MAX_NEIGHBOURS = 30  # links that an article keeps; others may link to it
MOST_SHARED = 16  # words of a pair that are looked at for what to show of it
MIN_SCORE = 0.06  # below it, two articles share the language and little else


@dataclass(frozen=True, slots=True)
class Near:
    """Two articles whose words are alike, the first in order first."""

    first: int
    second: int
    score: float
    shared: Numbers
    """The heaviest words that both have, as indexes in the keys of the vectors."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The words by which articles are looked for, and who has them."""

    words_of: tuple[Numbers, ...]
    """The searchable words of each article."""
    weights_of: tuple[Weights, ...]
    starts: Numbers
    """Where the articles of each word begin; last, where those of the last word end."""
    articles: Numbers
    weights: Weights


def find_neighbours(vectors: WordVectors) -> Iterator[Near]:
    """Yield each article with its best neighbours, every pair once."""
    index = make_index(vectors)
    own = np.zeros(len(vectors.keys))
    seen: set[tuple[int, int]] = set()
    for article in range(len(vectors.starts) - 1):
        row = vectors.row(article)
        own[vectors.words[row]] = vectors.weights[row]
        candidates = find_candidates(article, index=index)
        for score, other in rate(candidates, own=own, vectors=vectors) if len(candidates) else ():
            first, second = sorted((article, other))
            if (first, second) not in seen:
                seen.add((first, second))
                yield Near(first, second, score, find_shared(other, own=own, vectors=vectors))
        own[vectors.words[row]] = 0.0


def make_index(vectors: WordVectors) -> SearchIndex:
    """Return the index of each article's heaviest words that are neither its own alone nor in very many."""
    rows = np.repeat(np.arange(len(vectors.starts) - 1), np.diff(vectors.starts))
    order = np.lexsort((vectors.words, -vectors.weights, rows))
    rank = np.arange(len(order)) - vectors.starts[rows]
    heavy = np.sort(order[rank < SEARCH_WORDS])
    having = np.bincount(vectors.words[heavy], minlength=len(vectors.keys))
    counts = having[vectors.words[heavy]]
    kept = heavy[(counts > 1) & (counts <= MAX_POSTINGS)]
    ends = np.cumsum(np.bincount(rows[kept], minlength=len(vectors.starts) - 1))[:-1]
    by_word = kept[np.argsort(vectors.words[kept], kind="stable")]
    having = np.bincount(vectors.words[kept], minlength=len(vectors.keys))
    return SearchIndex(
        words_of=tuple(np.split(vectors.words[kept], ends)),
        weights_of=tuple(np.split(vectors.weights[kept], ends)),
        starts=np.concatenate(([0], np.cumsum(having))),
        articles=rows[by_word],
        weights=vectors.weights[by_word],
    )


def find_candidates(article: int, *, index: SearchIndex) -> Numbers:
    """Return the articles that share most of the heaviest words, the best first."""
    words = index.words_of[article]
    if not len(words):
        return words
    slices = [slice(first, last) for first, last in zip(index.starts[words], index.starts[words + 1], strict=True)]
    others = np.concatenate([index.articles[one] for one in slices])
    theirs = np.concatenate([index.weights[one] for one in slices])
    mine = np.repeat(index.weights_of[article], index.starts[words + 1] - index.starts[words])
    overlap = np.bincount(others, weights=mine * theirs)
    overlap[article] = 0.0
    found = np.flatnonzero(overlap)
    return found[np.argsort(-overlap[found], kind="stable")[:MAX_CANDIDATES]]


def rate(others: Numbers, *, own: Weights, vectors: WordVectors) -> list[tuple[float, int]]:
    """Return how like each of the others is to the article whose weights are laid out by word; the best first."""
    rows = [vectors.row(other) for other in others.tolist()]
    products = own[np.concatenate([vectors.words[row] for row in rows])]
    products *= np.concatenate([vectors.weights[row] for row in rows])
    lengths = vectors.starts[others + 1] - vectors.starts[others]
    sums = np.add.reduceat(products, np.cumsum(lengths) - lengths)
    scores = (round(total / UNIT**2, 4) for total in sums.tolist())
    rated = ((score, other) for score, other in zip(scores, others.tolist(), strict=True) if score >= MIN_SCORE)
    return sorted(rated, key=lambda one: (-one[0], one[1]))[:MAX_NEIGHBOURS]


def find_shared(other: int, *, own: Weights, vectors: WordVectors) -> Numbers:
    """Return the words that weigh most in both; of equals the first in the alphabet."""
    row = vectors.row(other)
    words = vectors.words[row]
    products = own[words] * vectors.weights[row]
    heaviest = np.argsort(-products, kind="stable")[:MOST_SHARED]
    return words[heaviest[products[heaviest] > 0]]
