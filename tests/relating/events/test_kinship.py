import numpy as np

from newsdossier.relating.arrays import Numbers
from newsdossier.relating.events.kinship import (
    LEAST_WORDING,
    MANY,
    NAMES_ALONE,
    TENTH,
    WORDING_TOO,
    find_usual,
    weaken_names,
)
from newsdossier.relating.likeness.pairs import Pairs


def test_the_farther_apart_the_more_of_the_wording_must_be_alike() -> None:
    distance = np.arange(WORDING_TOO + 100)
    few, none, enough = (np.full(len(distance), wording) for wording in (LEAST_WORDING // 5, 0, LEAST_WORDING))
    scores = np.full(len(distance), 3000)
    assert weaken_names(scores, enough, distance=distance).tolist() == scores.tolist()
    alone = weaken_names(scores, none, distance=distance)
    assert set(alone[: NAMES_ALONE + 1]) == {3000}
    assert set(alone[NAMES_ALONE + 1 :]) == {0}
    weakened = weaken_names(scores, few, distance=distance)
    assert set(weakened[: NAMES_ALONE + 1]) == {3000}
    assert (np.diff(weakened) <= 0).all()
    assert set(weakened[WORDING_TOO:]) == {3000 // 5}


def star_of(size: int) -> tuple[Pairs, Numbers]:
    """Return the pairs of the first article with so many others, and a score for each that no other pair has."""
    others = np.arange(1, size + 1, dtype=np.int32)
    return Pairs(first=np.zeros_like(others), second=others), 2999 - np.arange(size)


def test_what_an_article_has_in_common_with_many_is_usual() -> None:
    pairs, scores = star_of(MANY)
    usual = find_usual(pairs, scores, articles=MANY + 1)
    assert usual[0] == scores[-1] // TENTH * TENTH == 2 * TENTH
    assert not usual[1:].any()


def test_what_it_has_in_common_with_fewer_is_not() -> None:
    pairs, scores = star_of(MANY - 1)
    assert not find_usual(pairs, scores, articles=MANY).any()


def test_no_pairs_have_nothing_usual() -> None:
    assert find_usual(Pairs(), np.zeros(0, dtype=np.int64), articles=2).tolist() == [0, 0]
