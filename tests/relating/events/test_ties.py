"""What is written over must be gone, and all else still be there."""

import random

import numpy as np
import pytest

from newsdossier.relating.events.ties import Ties

Row = tuple[int, int, int, int, float]


def make_ties(rows: list[Row]) -> Ties:
    first, second, scores, apart = (np.array([row[column] for row in rows], dtype=np.int64) for column in range(4))
    means = np.array([row[-1] for row in rows], dtype=np.float64)
    return Ties(first=first, second=second, scores=scores, apart=apart, means=means)


def rows_of(ties: Ties) -> list[Row]:
    columns = (ties.first, ties.second, ties.scores, ties.apart, ties.means)
    return sorted(zip(*(column.tolist() for column in columns), strict=True))


@pytest.mark.parametrize("seed", range(40))
def test_others_stand_in_place_of_those_written_over(seed: int) -> None:
    rng = random.Random(seed)
    rows: list[Row] = [(number, number + 1, rng.randrange(99), 0, rng.random()) for number in range(rng.randrange(12))]
    places = sorted(rng.sample(range(len(rows)), rng.randint(0, len(rows))))
    others: list[Row] = [(100 + number, 200, 1, 1, 0.5) for number in range(rng.randint(0, len(places)))]
    ties = make_ties(rows).write_over(np.array(places, dtype=np.int64), make_ties(others))
    assert rows_of(ties) == sorted([row for place, row in enumerate(rows) if place not in places] + others)
