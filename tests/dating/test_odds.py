"""How far apart in time articles are that are alike."""

import pytest

from newsdossier.dating.settling.odds import shares_apart


@pytest.mark.parametrize("likeness", [0.18, 0.4, 1.0])
def test_the_days_to_both_sides_hold_all_articles(likeness: float) -> None:
    same_day, *others = shares_apart(likeness)
    assert same_day + 2 * sum(others) == pytest.approx(1)
    assert [same_day, *others] == sorted([same_day, *others], reverse=True)


def test_the_more_alike_two_articles_the_nearer_their_days() -> None:
    near, far = shares_apart(0.9), shares_apart(0.2)
    assert near[0] > 1.5 * far[0]
    assert near[3] < far[3]
