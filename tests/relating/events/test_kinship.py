import numpy as np

from newsdossier.relating.events.kinship import LEAST_WORDING, NAMES_ALONE, WORDING_TOO, weaken_names


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
