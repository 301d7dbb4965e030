"""Python looks for garbage less often while a dossier is built, and its other habits stay."""

import gc
from collections.abc import Iterator

import pytest

from newsdossier.adapters.garbage import YOUNG, expect_many_values, keep_values


@pytest.fixture
def habits() -> Iterator[tuple[int, int, int]]:
    before = gc.get_threshold()
    yield before
    gc.set_threshold(*before)


def test_the_newest_values_are_looked_through_less_often(habits: tuple[int, int, int]) -> None:
    gc.set_threshold(700, 10, 10)
    expect_many_values()
    assert gc.get_threshold() == (YOUNG, 10, 10)


def test_what_is_made_inside_is_never_looked_through() -> None:
    before = gc.get_freeze_count()
    with keep_values():
        assert not gc.isenabled()
        values = [[number] for number in range(100)]
    assert gc.isenabled()
    assert gc.get_freeze_count() - before > len(values)
    gc.unfreeze()
