"""For each article those whose words are most like its own, found by its heaviest words."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from newsdossier.relating.arrays import Compact, Flags, Numbers, Weights, order_of, starts_of
from newsdossier.relating.likeness.index import SearchIndex, measure_overlap
from newsdossier.relating.likeness.neighbourhoods import (
    MAX_CANDIDATES,
    MAX_NEIGHBOURS,
    NOBODY,
    Neighbourhoods,
    tabulate,
)
from newsdossier.relating.likeness.products import lay_out, multiply
from newsdossier.relating.likeness.word_vectors import UNIT, WordVectors, find_squares, weigh_as

SCALE = 10_000  # of scores: they are whole numbers
MIN_SCORE = 600  # below it, two articles share the language and little else


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """All that articles are compared by."""

    index: SearchIndex
    words: WordVectors
    names: WordVectors
    names_in_words: Compact
    """What the names weigh among the words."""
    lengths: Weights
    """What is left of the vector of each article's words without its names."""


def compare(index: SearchIndex, *, words: WordVectors, names: WordVectors) -> Comparison:
    named = weigh_as(names, other=words)
    squares = (find_squares(vectors) / UNIT**2 for vectors in (words, named))
    lengths = np.sqrt(np.maximum(0.0, np.subtract(*squares)))
    return Comparison(index, words, names, named.weights, lengths)


@dataclass(frozen=True, slots=True, eq=False)
class Shortlist:
    """Articles that are to be compared with some others, by the rows of these, in order."""

    rows: Numbers
    candidates: Numbers
    overlap: Weights


def find_nearest(articles: Numbers, *, comparison: Comparison) -> Neighbourhoods:
    """Return the best neighbours of some articles, of no more than AT_A_TIME."""
    listed, floors = list_candidates(measure_overlap(articles, index=comparison.index))
    scores = rate_words(articles, listed, comparison=comparison)
    best = choose_best(listed.rows, scores)
    rows, others = listed.rows[best], listed.candidates[best]
    names, wording = rate_names(articles, rows, others, scores[best], comparison=comparison)
    tabulate_all = partial(tabulate, articles=len(articles))
    tabulate_best = partial(tabulate_all, rows, width=MAX_NEIGHBOURS)
    return Neighbourhoods(
        candidates=tabulate_all(listed.rows, listed.candidates, width=MAX_CANDIDATES, nothing=NOBODY),
        floors=floors,
        others=tabulate_best(others, nothing=NOBODY),
        words=tabulate_best(scores[best], nothing=0),
        names=tabulate_best(names, nothing=0),
        wording=tabulate_best(wording, nothing=0),
    )


def rate_names(
    articles: Numbers, rows: Numbers, others: Numbers, words: Numbers, *, comparison: Comparison
) -> tuple[Numbers, Numbers]:
    """Return how alike the names of each pair are, and how alike its words are without them; with them it is `words`.

    Pairs are as in `multiply`.
    """
    laid = lay_out(articles, rows, others, vectors=comparison.names)
    names, in_words = (
        to_scale(laid.multiply(weights).sums()) for weights in (comparison.names.weights, comparison.names_in_words)
    )
    left = comparison.lengths[articles[rows]] * comparison.lengths[others]
    return names, rate_wording(words - in_words, left=left)


def rate_wording(words: Numbers, *, left: Weights) -> Numbers:
    """Return how alike words are without the names, of vectors of which so much is left."""
    whole = np.maximum(words, 0) / np.where(left > 0, left, 1.0)
    return np.minimum(np.rint(whole), SCALE).astype(np.int64)


def list_candidates(overlap: Weights) -> tuple[Shortlist, Weights]:
    """Return for each row the articles with the largest overlap, of equals the first, and the least that is enough."""
    cells, articles = np.flatnonzero(overlap > 0), overlap.shape[1]
    counts = np.diff(np.searchsorted(cells, np.arange(len(overlap) + 1) * articles))
    shared = overlap.ravel().take(cells)
    floors = find_floors(shared, counts=counts)
    enough = np.flatnonzero(shared >= np.repeat(floors, counts))  # a few of many: of the rest no more is asked
    shared, (rows, candidates) = shared[enough], np.divmod(cells[enough], articles)
    kept = ~find_surplus(rows, on_floor=shared == floors[rows])
    return Shortlist(rows[kept], candidates[kept], shared[kept]), floors


def find_floors(shared: Weights, *, counts: Numbers) -> Weights:
    """Return the least overlap that is enough in each row; 0 where all are few."""
    floors = np.zeros(len(counts))
    starts = starts_of(counts)
    for row in np.flatnonzero(counts > MAX_CANDIDATES).tolist():
        own = shared[starts[row] : starts[row + 1]]
        floors[row] = np.partition(own, -MAX_CANDIDATES)[-MAX_CANDIDATES]
    return floors


def find_surplus(rows: Numbers, *, on_floor: Flags) -> Flags:
    """Return which come after the last that there is room for, of those that have no more than the least overlap."""
    surplus = np.zeros(len(rows), dtype=np.bool_)
    places = np.flatnonzero(on_floor)
    above = np.bincount(rows[~on_floor], minlength=int(rows.max(initial=-1)) + 1)
    among = rows[places]
    rank = np.arange(len(places)) - np.searchsorted(among, among)
    surplus[places[rank + above[among] >= MAX_CANDIDATES]] = True
    return surplus


def rate_words(articles: Numbers, listed: Shortlist, *, comparison: Comparison) -> Numbers:
    """Return how alike the words of each pair are, 0 to SCALE.

    What they share of the words of the index is known, and what is left is common words. Of an article that has more
    words than the index holds, all are multiplied.
    """
    index = comparison.index
    whole = index.crowded[articles[listed.rows]] | index.crowded[listed.candidates]
    sums = np.where(whole, 0.0, listed.overlap)
    for pairs, vectors in ((np.flatnonzero(~whole), index.common), (np.flatnonzero(whole), comparison.words)):
        rows, others = listed.rows[pairs], listed.candidates[pairs]
        sums[pairs] += multiply(articles, rows, others, vectors=vectors).sums()
    return to_scale(sums)


def choose_best(rows: Numbers, scores: Numbers) -> Numbers:
    """Return the places of the best of each row, best first; of equals the first."""
    ranked = order_of(rows, SCALE - scores)
    rank = np.arange(len(rows)) - np.searchsorted(rows, rows)
    return ranked[(rank < MAX_NEIGHBOURS) & (scores[ranked] >= MIN_SCORE)]


def to_scale(sums: Weights) -> Numbers:
    return np.rint(sums * (SCALE / UNIT**2)).astype(np.int64)
