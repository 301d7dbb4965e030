"""What the words of two articles weigh together: many pairs at a time."""

from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Numbers, Weights, sum_stretches
from newsdossier.relating.likeness.word_vectors import WordVectors

AT_A_TIME = 64  # articles whose words are laid out beside each other: some megabytes


@dataclass(frozen=True, slots=True, eq=False)
class Board:
    """Room for the words of some articles: zeros for all words of the first, then for all of the next.

    It is filled and cleared again: one that is made anew each time would cost more than all the rest.
    """

    cells: Weights


@dataclass(frozen=True, slots=True, eq=False)
class Products:
    """What the words of pairs weigh together, one pair after the other."""

    keys: Numbers
    values: Weights
    """0 for a word that only the second article has."""
    lengths: Numbers
    """How many words each pair has here: all of the second article."""

    def sums(self) -> Weights:
        return sum_stretches(self.values, self.lengths)


def make_board(words: int) -> Board:
    return Board(np.zeros(AT_A_TIME * words))


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The words of pairs beside each other, whatever they weigh: places of words, and their cells on a board."""

    first_places: Numbers
    """Of all words of the first articles."""
    first_cells: Numbers
    second_places: Numbers
    """Of all words of the second articles, one pair after the other."""
    cells_beside: Numbers
    """Where on the board the same word of the first article is."""
    keys: Numbers
    lengths: Numbers

    def multiply(self, weights: Weights, *, board: Board) -> Products:
        """Return what the words weigh together, by what each of them weighs."""
        board.cells[self.first_cells] = weights.take(self.first_places)
        values = board.cells.take(self.cells_beside)
        values *= weights.take(self.second_places)
        board.cells[self.first_cells] = 0.0
        return Products(self.keys, values, self.lengths)


def multiply(articles: Numbers, rows: Numbers, others: Numbers, *, vectors: WordVectors, board: Board) -> Products:
    """Return what the words of each pair weigh together; `rows` are the places in `articles` of the first of each pair,
    `others` the second ones."""
    return lay_out(articles, rows, others, vectors=vectors).multiply(vectors.weights, board=board)


def lay_out(articles: Numbers, rows: Numbers, others: Numbers, *, vectors: WordVectors) -> Layout:
    """Return the words of each pair beside each other."""
    first_places, first_lengths = vectors.places_of(articles)
    second_places, lengths = vectors.places_of(others)
    keys = vectors.keys.take(second_places)
    return Layout(
        first_places=first_places,
        first_cells=np.repeat(np.arange(len(articles)) * vectors.size, first_lengths) + vectors.keys.take(first_places),
        second_places=second_places,
        cells_beside=np.repeat(rows * vectors.size, lengths) + keys,
        keys=keys,
        lengths=lengths,
    )
