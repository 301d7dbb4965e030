"""The sentences of one article beside the paragraphs of another: how much of each sentence each paragraph says."""

from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Numbers, Weights, places_of, spread, starts_of, sum_stretches
from newsdossier.relating.reuse.numbering import WHOLE, keep_new, sum_weights
from newsdossier.relating.reuse.outlines import Outline, Outlines

MIN_TOLD = 0.3  # of the weight of a sentence's words, what must stand in a paragraph that says the same


@dataclass(frozen=True, slots=True)
class Grid:
    """Two articles laid beside each other."""

    teller: Outline
    told: Outline
    masses: Weights
    """What the words of each sentence of the teller weigh."""
    shares: Weights
    """Of a sentence (row), what a paragraph (column) says too, rounded; 0 where that is little."""


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


def lay_beside(teller: Outline, told: Outline) -> Grid:
    """Return the grid, found by way of the words that both have: most sentences share none with most paragraphs."""
    rows, columns = len(teller.sentences), len(told.points)
    starts = np.searchsorted(told.words_of_points, teller.words)
    counts = np.searchsorted(told.words_of_points, teller.words, side="right") - starts
    cells = np.repeat(teller.holders, counts) * columns + told.holders_of_points[spread(starts, counts)]
    common = sum_weights(cells, np.repeat(teller.weights, counts), count=rows * columns)
    shares = round_shares(common.reshape(rows, columns), teller.masses[:, np.newaxis])
    return Grid(teller, told, teller.masses / WHOLE, shares)


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
