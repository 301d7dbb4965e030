"""Whether one article tells another's points again, in the same order, in other words.

Shared runs of words do not see this: a rewriter changes every sentence. What stays is the order of the points. So each
sentence of the one is laid beside the paragraph of the other that says most of it, never going back.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from newsdossier.model.article import Article
from newsdossier.relating.reuse.outlines import Outline, Telling

MIN_TOLD = 0.3  # of the weight of a sentence's words, what must stand in a paragraph that says the same


@dataclass(frozen=True, slots=True)
class Retelling:
    """How far the sentences of one article follow the points of another."""

    teller: Article
    coverage: float
    """Share of the teller's words, by weight, in sentences that have their place in the other; rounded."""
    order: float
    """What the order of the points keeps of the likeness of the sentences, taken one by one; rounded."""
    points: int
    """Paragraphs of the other that are told again."""
    of_points: int
    placed: tuple[tuple[Telling, Telling], ...]
    """Each sentence that has its place in the other, and the paragraph where it has it."""


def compare_outlines(teller: Outline, told: Outline, *, weights: Mapping[str, float]) -> Retelling:
    """Return how much of the teller follows the other's points in their order."""
    masses = tuple(weigh(sentence.words, weights) for sentence in teller.sentences)
    shares = tuple(
        tuple(share(sentence.words & point.words, mass=mass, weights=weights) for point in told.points)
        for sentence, mass in zip(teller.sentences, masses, strict=True)
    )
    placed = align(shares, masses=masses)
    covered = sum(masses[sentence] for sentence, _ in placed)
    in_order = sum(masses[sentence] * shares[sentence][point] for sentence, point in placed)
    in_any_order = sum(mass * max(row, default=0.0) for mass, row in zip(masses, shares, strict=True))
    return Retelling(
        teller=teller.article,
        coverage=round(covered / (sum(masses) or 1.0), 4),
        order=round(in_order / (in_any_order or 1.0), 4),
        points=len({point for _, point in placed}),
        of_points=len(told.points),
        placed=tuple((teller.sentences[sentence], told.points[point]) for sentence, point in placed),
    )


def bound_coverage(teller: Outline, told: Outline, *, weights: Mapping[str, float]) -> float:
    """Return what the coverage cannot exceed: the share of sentences of which some paragraphs may say enough."""
    words = told.words
    masses = [(sentence.words, weigh(sentence.words, weights)) for sentence in teller.sentences]
    told_of = (mass for said, mass in masses if share(said & words, mass=mass, weights=weights) > 0)
    return math.fsum(told_of) / (math.fsum(mass for _, mass in masses) or 1.0)


def share(common: frozenset[str], *, mass: float, weights: Mapping[str, float]) -> float:
    """Return the share of a sentence that a paragraph says too; 0 where that is little."""
    told = round(weigh(common, weights) / (mass or 1.0), 4)
    return told if told >= MIN_TOLD else 0.0


def weigh(words: frozenset[str], weights: Mapping[str, float]) -> float:
    return math.fsum([weights.get(word, 0.0) for word in words])


def align(shares: tuple[tuple[float, ...], ...], *, masses: tuple[float, ...]) -> list[tuple[int, int]]:
    """Return the places of the sentences (sentence, point) that together say most, without ever going back."""
    best: list[float] = [0.0] * (len(shares[0]) if shares else 0)
    came_from: list[list[int]] = []
    for row, mass in zip(shares, masses, strict=True):
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


def trace_back(
    best: list[float], *, came_from: list[list[int]], shares: tuple[tuple[float, ...], ...]
) -> list[tuple[int, int]]:
    placed: list[tuple[int, int]] = []
    point = max(range(len(best)), key=best.__getitem__, default=0)
    for sentence in range(len(shares) - 1, -1, -1):
        if best and shares[sentence][point] > 0:
            placed.append((sentence, point))
        point = came_from[sentence][point] if best else 0
    return placed[::-1]
