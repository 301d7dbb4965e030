"""Groups must not move because something is added elsewhere."""

import random
from collections.abc import Mapping

import numpy as np
import pytest

from newsdossier.relating.events import grouping
from newsdossier.relating.events.kinship import Kinship

THRESHOLD = 0.2
SCALE = 10_000
Scores = dict[tuple[str, str], float]


def group_by_average(
    keys: tuple[str, ...],
    *,
    scores: Scores,
    pins: Mapping[str, str] | None = None,
    apart: frozenset[tuple[str, str]] = frozenset(),
) -> tuple[tuple[str, ...], ...]:
    """Return the groups of articles that are called by names, in the order of these."""
    ordered = sorted(keys)
    number = {key: place for place, key in enumerate(ordered)}
    groups = grouping.group_by_average(
        len(ordered),
        kinship=Kinship(
            first=np.array([number[first] for first, _ in scores], dtype=np.int64),
            second=np.array([number[second] for _, second in scores], dtype=np.int64),
            scores=np.array([round(score * SCALE) for score in scores.values()], dtype=np.int64),
            apart=np.array([pair in apart for pair in scores], dtype=np.bool_),
        ),
        pins={number[key]: pin for key, pin in (pins or {}).items()},
        threshold=round(THRESHOLD * SCALE),
    )
    return tuple(tuple(ordered[one] for one in group) for group in groups)


def random_scores(keys: list[str], rng: random.Random) -> Scores:
    pairs = [(first, second) for first in keys for second in keys if first < second and rng.random() < 0.15]
    return {pair: round(rng.random() ** 2, 4) for pair in pairs}


def linked_to(key: str, scores: Scores) -> set[str]:
    """Return all that hangs together with a key over any pair that is alike enough."""
    seen, waiting = {key}, [key]
    while waiting:
        one = waiting.pop()
        near = {end for pair, score in scores.items() if score >= THRESHOLD and one in pair for end in pair} - seen
        seen |= near
        waiting.extend(near)
    return seen


@pytest.mark.parametrize("seed", range(60))
def test_an_added_article_changes_only_groups_that_it_is_alike(seed: int) -> None:
    rng = random.Random(seed)
    keys = [f"k{n:02}" for n in range(24)]
    scores = random_scores(keys, rng)
    with_new = scores | {(key, "x"): round(rng.random(), 4) for key in rng.sample(keys, 3)}
    before = group_by_average(tuple(keys), scores=scores)
    after = group_by_average((*keys, "x"), scores=with_new)
    touched = linked_to("x", with_new)
    assert {group for group in before if touched.isdisjoint(group)} == {
        group for group in after if touched.isdisjoint(group)
    }


@pytest.mark.parametrize("seed", range(20))
def test_groups_do_not_depend_on_the_order_of_articles_or_pairs(seed: int) -> None:
    rng = random.Random(seed)
    keys = [f"k{n:02}" for n in range(24)]
    scores = random_scores(keys, rng)
    straight = group_by_average(tuple(keys), scores=scores, pins={"k03": "e", "k20": "e"})
    pairs = list(scores.items())
    rng.shuffle(pairs)
    rng.shuffle(keys)
    assert straight == group_by_average(tuple(keys), scores=dict(pairs), pins={"k20": "e", "k03": "e"})


@pytest.mark.parametrize("seed", range(20))
def test_no_two_groups_are_left_apart_that_are_alike_enough(seed: int) -> None:
    rng = random.Random(seed)
    keys = [f"k{n:02}" for n in range(16)]
    scores = random_scores(keys, rng)
    groups = group_by_average(tuple(keys), scores=scores)
    for number, first in enumerate(groups):
        for second in groups[number + 1 :]:
            sums = sum(scores.get((min(a, b), max(a, b)), 0) for a in first for b in second)
            assert sums / (len(first) * len(second)) < THRESHOLD


def test_two_events_of_the_curator_never_join() -> None:
    scores = {("a", "b"): 0.9, ("b", "c"): 0.8, ("a", "c"): 0.7}
    groups = group_by_average(("a", "b", "c"), scores=scores, pins={"a": "one", "b": "two"})
    assert groups == (("a",), ("b", "c"))


def test_a_chain_of_neighbours_is_no_group() -> None:
    scores = {("a", "b"): 0.3, ("b", "c"): 0.25, ("c", "d"): 0.3}
    groups = group_by_average(("a", "b", "c", "d"), scores=scores)
    assert groups == (("a", "b"), ("c", "d"))


def all_pairs(first: str, second: str, score: float) -> Scores:
    return {(one, other): score for one in first for other in second if one < other}


def test_two_groups_of_look_alikes_stay_two() -> None:
    alike = all_pairs("abc", "abc", 0.5) | all_pairs("def", "def", 0.45)
    loosely = alike | all_pairs("abc", "def", 0.3)
    closely = alike | all_pairs("abc", "def", 0.4)
    assert group_by_average(tuple("abcdef"), scores=loosely) == (
        tuple("abc"),
        tuple("def"),
    )
    assert group_by_average(tuple("abcdef"), scores=closely) == (tuple("abcdef"),)


def test_a_report_of_other_days_joins_a_group_only_if_it_is_as_alike() -> None:
    scores = all_pairs("abc", "abc", 0.5) | all_pairs("abc", "d", 0.3)
    together = group_by_average(tuple("abcd"), scores=scores)
    every = frozenset(all_pairs("abc", "d", 0.0))
    assert together == (tuple("abcd"),)
    parted = group_by_average(tuple("abcd"), scores=scores, apart=every)
    assert parted == (tuple("abc"), ("d",))
    some = every - {("a", "d")}
    assert group_by_average(tuple("abcd"), scores=scores, apart=some) == together
