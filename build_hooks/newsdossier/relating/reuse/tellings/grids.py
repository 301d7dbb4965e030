"""The sentences of one article beside the paragraphs of another: how much of each sentence each paragraph says."""

from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Numbers, Weights, keep_new, places_of, spread, starts_of, sum_stretches
from newsdossier.relating.reuse.tellings.outlines import Outline, Outlines
from newsdossier.relating.reuse.words.numbering import WHOLE, sum_weights

MIN_TOLD = 0.3  # of the weight of a sentence's words, what must stand in a paragraph that says the same


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Two articles laid beside each other."""

    outlines: Outlines
    ends: tuple[int, int]
    """Places among the outlines of the teller and the told."""
    masses: Weights
    """What the words of each sentence of the teller weigh."""
    shares: Weights
    """Of a sentence (row), what a paragraph (column) says too, rounded; 0 where that is little."""

    @property
    def teller(self) -> Outline:
        return self.outlines.each[self.ends[0]]

    @property
    def told(self) -> Outline:
        return self.outlines.each[self.ends[1]]


@dataclass(frozen=True, slots=True, eq=False)
class Grids:
    """Articles laid beside others, pair after pair, their rows one after the other."""

    outlines: Outlines
    tellers: Numbers
    """Place of each among the outlines."""
    told: Numbers
    rows: Numbers
    """How many rows each pair has,"""
    columns: Numbers
    """and how many columns."""
    masses: Weights
    """Of each row."""
    shares: Weights
    """Of each cell of each row."""

    def of(self, pair: int) -> Grid:
        first, cell = int(self.rows[:pair].sum()), int((self.rows * self.columns)[:pair].sum())
        rows, columns = int(self.rows[pair]), int(self.columns[pair])
        return Grid(
            outlines=self.outlines,
            ends=(int(self.tellers[pair]), int(self.told[pair])),
            masses=self.masses[first : first + rows] / WHOLE,
            shares=self.shares[cell : cell + rows * columns].reshape(rows, columns),
        )


def bound_coverage(tellers: Numbers, told: Numbers, *, outlines: Outlines) -> Weights:
    """Return what share of each teller may have its place in the other: sentences of which all paragraphs say enough.

    Articles by their places among the outlines.
    """
    size = int(outlines.points.words.max(initial=0)) + 1
    having = np.repeat(np.arange(len(outlines.told)), np.diff(outlines.points.starts))
    held = keep_new(having * size + outlines.points.words)
    own, lengths = places_of(outlines.sentences.starts, tellers)
    wanted = np.repeat(told, lengths) * size + outlines.sentences.words[own]
    is_told = held[np.minimum(np.searchsorted(held, wanted), len(held) - 1)] == wanted
    sentences, counts = places_of(outlines.starts_of_sentences, tellers)
    cells = np.repeat(starts_of(counts)[:-1], lengths) + outlines.sentences.holders[own]
    common = sum_weights(cells, outlines.weights[own] * is_told, count=len(sentences))
    masses = outlines.masses[sentences]
    placed = sum_stretches(masses * (round_shares(common, masses) > 0), counts)
    return placed / np.maximum(1.0, sum_stretches(masses, counts))


def lay_beside(teller: int, told: int, *, outlines: Outlines) -> Grid:
    """Return the grid of two articles."""
    return lay_all(np.array([teller]), np.array([told]), outlines=outlines).of(0)


def lay_all(tellers: Numbers, told: Numbers, *, outlines: Outlines) -> Grids:
    """Return the grids, found by way of the words that both have: most sentences share none with most paragraphs."""
    size = int(outlines.points.words.max(initial=0)) + 1
    held = np.repeat(np.arange(len(outlines.told)), np.diff(outlines.points.starts)) * size + outlines.points.words
    own, lengths = places_of(outlines.sentences.starts, tellers)
    wanted = np.repeat(told, lengths) * size + outlines.sentences.words[own]
    starts = np.searchsorted(held, wanted)
    counts = np.searchsorted(held, wanted, side="right") - starts
    sentences, rows = places_of(outlines.starts_of_sentences, tellers)
    columns = outlines.widths[told]
    wide = np.repeat(columns, rows)
    cells = starts_of(wide)[np.repeat(starts_of(rows)[:-1], lengths) + outlines.sentences.holders[own]]
    common = sum_weights(
        np.repeat(cells, counts) + outlines.points.holders[spread(starts, counts)],
        np.repeat(outlines.weights[own], counts),
        count=int(wide.sum()),
    )
    masses = outlines.masses[sentences]
    return Grids(outlines, tellers, told, rows, columns, masses, round_shares(common, np.repeat(masses, wide)))


def round_shares(common: Weights, masses: Weights) -> Weights:
    shares = np.round(common / np.maximum(masses, 1.0), 4)
    return np.where(shares >= MIN_TOLD, shares, 0.0)


def bound_order(grid: Grid) -> float:
    """Return what sentences and points can have in common at most where none goes back: see `align`."""
    best = np.zeros(grid.shares.shape[1])
    for row in grid.shares * grid.masses[:, np.newaxis]:
        np.maximum.accumulate(best, out=best)
        best += row
    return float(best.max(initial=0.0))


def align(grid: Grid) -> list[tuple[int, int]]:
    """Return the places of the sentences (sentence, point) that together say most, without ever going back."""
    shares: list[list[float]] = grid.shares.tolist()
    best = [0.0] * grid.shares.shape[1]
    came_from: list[list[int]] = []
    for row, mass in zip(shares, grid.masses.tolist(), strict=True):
        before = running_best(best)
        best = [round(best[before[point]] + told * mass, 6) for point, told in enumerate(row)]
        came_from.append(before)
    return trace_back(best, came_from=came_from, shares=shares)


def running_best(values: list[float]) -> list[int]:
    """Return for each index the index up to it that has the greatest value, the first of equals."""
    leaders: list[int] = []
    leader = 0
    for index, value in enumerate(values):
        leader = index if value > values[leader] else leader
        leaders.append(leader)
    return leaders


def trace_back(best: list[float], *, came_from: list[list[int]], shares: list[list[float]]) -> list[tuple[int, int]]:
    placed: list[tuple[int, int]] = []
    point = max(range(len(best)), key=best.__getitem__, default=0)
    for sentence in range(len(shares) - 1, -1, -1):
        if best and shares[sentence][point] > 0:
            placed.append((sentence, point))
        point = came_from[sentence][point] if best else 0
    return placed[::-1]
