"""What the words of two articles weigh together: many pairs at a time."""

from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Compact, Numbers, Weights, distinct, sum_stretches
from newsdossier.relating.likeness.word_vectors import WordVectors

AT_A_TIME = 64  # articles whose words are laid out beside each other: some megabytes


@dataclass(frozen=True, slots=True, eq=False)
class Products:
    """What the words of pairs weigh together, one pair after the other."""

    keys: Compact
    values: Weights
    """0 for a word that only the second article has."""
    lengths: Numbers
    """How many words each pair has here: all of the second article."""

    def sums(self) -> Weights:
        return sum_stretches(self.values, self.lengths)


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The words of pairs beside each other, whatever they weigh: places of words, and their cells on a board.

    The board has a row for each of the first articles and a column for each word that any of them has. Its first column
    stays empty: all other words are looked up there. With a column for every word of the lexicon it would not fit into
    a processor's cache.
    """

    cells: int
    """Of the board."""
    first_places: Numbers
    """Of all words of the first articles."""
    first_cells: Numbers
    second_places: Numbers
    """Of all words of the second articles, one pair after the other."""
    cells_beside: Numbers
    """Where on the board the same word of the first article is."""
    keys: Compact
    lengths: Numbers

    def multiply(self, weights: Compact) -> Products:
        """Return what the words weigh together, by what each of them weighs."""
        board = np.zeros(self.cells)
        board[self.first_cells] = weights.take(self.first_places)
        values = board.take(self.cells_beside)
        values *= weights.take(self.second_places)
        return Products(self.keys, values, self.lengths)


def multiply(articles: Numbers, rows: Numbers, others: Numbers, *, vectors: WordVectors) -> Products:
    """Return what the words of each pair weigh together; `rows` are the places in `articles` of the first of each pair,
    `others` the second ones."""
    return lay_out(articles, rows, others, vectors=vectors).multiply(vectors.weights)


def lay_out(articles: Numbers, rows: Numbers, others: Numbers, *, vectors: WordVectors) -> Layout:
    """Return the words of each pair beside each other."""
    first_places, first_lengths = vectors.places_of(articles)
    second_places, lengths = vectors.places_of(others)
    first_keys, keys = vectors.keys.take(first_places), vectors.keys.take(second_places)
    width, columns = number_columns(first_keys, size=vectors.size)
    return Layout(
        cells=len(articles) * width,
        first_places=first_places,
        first_cells=np.repeat(np.arange(len(articles)) * width, first_lengths) + columns.take(first_keys),
        second_places=second_places,
        cells_beside=np.repeat(rows * width, lengths) + columns.take(keys),
        keys=keys,
        lengths=lengths,
    )


def number_columns(keys: Compact, *, size: int) -> tuple[int, Numbers]:
    """Return how many columns a board for these words has, and that of each of so many words; 0 for all others."""
    held = distinct(keys.astype(np.int64))
    columns = np.zeros(size, dtype=np.int64)
    columns[held] = np.arange(1, len(held) + 1)
    return len(held) + 1, columns
