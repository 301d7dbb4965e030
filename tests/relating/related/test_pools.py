"""What is chosen for all articles at once is what one would choose for each by itself, one after the other."""

import random

import numpy as np
import pytest

from newsdossier.relating.likeness.pairs import Pairs
from newsdossier.relating.related.pools import (
    MAX_FELLOWS,
    MAX_OF_EVENT,
    MAX_POOL,
    MAX_RELATED,
    NOBODY,
    Marks,
    choose_all,
    make_pools,
)

ARTICLES = 60
Scores = dict[tuple[int, int], int]


def invent_scores(rng: random.Random) -> Scores:
    """Return scores of which many are equal."""
    ends = [(one, other) for one in range(ARTICLES) for other in range(one + 1, ARTICLES) if rng.random() < 0.6]
    return {pair: rng.randrange(600, 10_000, 470) for pair in ends}


def lay_out(scores: Scores) -> Pairs:
    first, second = np.array(list(scores)).T
    return Pairs(first=first, second=second, words=np.array(list(scores.values())), shown=np.arange(len(scores)))


def choose_one(article: int, scores: Scores, *, asked: list[int], events: list[int], outlets: list[int]) -> list[int]:
    near = {sum(pair) - article: score for pair, score in scores.items() if article in pair}
    free = sorted((other for other in near if other not in asked), key=lambda other: (-near[other], other))
    fellows = [other for other in free if events[other] == events[article]][MAX_FELLOWS:]
    pool = [other for other in free if other not in fellows][:MAX_POOL]
    taken = list(asked)
    while pool and len(taken) < MAX_RELATED:

        def worth(other: int) -> tuple[bool, int, int]:
            of_event = sum(events[other] == events[one] for one in taken[len(asked) :])
            parts = 20 - sum(2 * (events[other] == events[one]) for one in taken)
            parts -= sum(outlets[other] == outlets[one] != NOBODY for one in taken)
            return of_event < MAX_OF_EVENT, (near[other] * max(0, parts) + 10) // 20, -other

        taken.append(max(pool, key=worth))
        pool.remove(taken[-1])
    return taken[len(asked) :]


@pytest.mark.parametrize("seed", range(3))
def test_each_is_chosen_in_view_of_those_before_it(seed: int) -> None:
    rng = random.Random(seed)
    scores = invent_scores(rng)
    events = [rng.randrange(8) for _ in range(ARTICLES)]
    outlets = [rng.choice((NOBODY, 0, 1, 2)) for _ in range(ARTICLES)]
    asked = {article: rng.sample([one for one in range(ARTICLES) if one != article], 2) for article in (3, 8)}
    marks = Marks(np.array(events), np.array(outlets))
    pools = make_pools(
        lay_out(scores),
        events=marks.events,
        asked=frozenset((one, other) for one, others in asked.items() for other in others),
    )
    lost = np.zeros_like(pools.others)
    for article, others in asked.items():
        for other in others:
            lost[article] += marks.of(pools.others[article]).count_losses(marks.of(np.array([other])))
    places = np.array([MAX_RELATED - len(asked.get(article, ())) for article in range(ARTICLES)])
    open_to = np.ones(pools.others.shape, dtype=np.bool_)
    chosen = choose_all(pools, marks=marks, open_to=open_to, lost=lost, places=places)
    for article, columns in enumerate(chosen.tolist()):
        found = [int(pools.others[article, column]) for column in columns if column != NOBODY]
        assert found == choose_one(article, scores, asked=asked.get(article, []), events=events, outlets=outlets)
