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


def multiply(articles: Numbers, rows: Numbers, others: Numbers, *, vectors: WordVectors, board: Board) -> Products:
    """Return what the words of each pair weigh together; `rows` are the places in `articles` of the first of each pair,
    `others` the second ones."""
    laid, own_lengths = vectors.places_of(articles)
    cells = np.repeat(np.arange(len(articles)) * vectors.size, own_lengths) + vectors.keys.take(laid)
    board.cells[cells] = vectors.weights.take(laid)
    places, lengths = vectors.places_of(others)
    keys = vectors.keys.take(places)
    values = board.cells.take(np.repeat(rows * vectors.size, lengths) + keys)
    values *= vectors.weights.take(places)
    board.cells[cells] = 0.0
    return Products(keys, values, lengths)
