"""Flat arrays of numbers are put in order as Python puts tuples in order."""

import random

import numpy as np
import pytest

from newsdossier.relating.arrays import distinct, number_off, order_of, spread, sum_by_key


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


@pytest.mark.parametrize("values", [[], [4], [7, 0, 7, 3, 0]])
def test_distinct_numbers_come_once_and_in_order(values: list[int]) -> None:
    assert distinct(np.array(values, dtype=np.int64)).tolist() == sorted(set(values))


@pytest.mark.parametrize("keys", [[], [4], [7, 0, 7, 3, 0], [2, 2, 2]])
def test_what_stands_beside_equal_keys_is_summed(keys: list[int]) -> None:
    values = [10**place for place in range(len(keys))]
    once, (sums, counts) = sum_by_key(*(np.array(one, dtype=np.int64) for one in (keys, values, [1] * len(keys))))
    assert once.tolist() == sorted(set(keys))
    assert sums.tolist() == [sum(values[at] for at, key in enumerate(keys) if key == one) for one in sorted(set(keys))]
    assert counts.tolist() == [keys.count(one) for one in sorted(set(keys))]


def test_places_of_stretches_follow_one_another() -> None:
    starts, lengths = np.array([5, 0, 9, 2]), np.array([2, 0, 1, 3])
    assert spread(starts, lengths).tolist() == [5, 6, 9, 2, 3, 4]
    assert spread(starts[:0], lengths[:0]).tolist() == []
