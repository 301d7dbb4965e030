"""Flat arrays of numbers are put in order as Python puts tuples in order."""

import random

import numpy as np
import pytest

from newsdossier.relating.arrays import number_off, order_of


@pytest.mark.parametrize("most", [0, 3, 1 << 20, 1 << 40], ids=["all equal", "few", "many", "too many for one number"])
def test_several_columns_are_in_order_and_equals_stay_in_theirs(most: int) -> None:
    rng = random.Random(most)
    columns = [[rng.randint(0, most) for _ in range(200)] for _ in range(3)]
    in_order = sorted(range(200), key=lambda place: [column[place] for column in columns])
    assert order_of(*(np.array(column, dtype=np.int64) for column in columns)).tolist() == in_order


def test_nothing_is_in_order() -> None:
    assert order_of(np.zeros(0, dtype=np.int64)).tolist() == []


@pytest.mark.parametrize("values", [[], [4], [7, 0, 7, 3, 0]])
def test_numbers_are_numbered_in_order_each_once(values: list[int]) -> None:
    once, indices = number_off(np.array(values, dtype=np.int64))
    assert once.tolist() == sorted(set(values))
    assert once[indices].tolist() == values
