"""Many pairs at a time are told how near they are as one pair is."""

import random

import numpy as np

from newsdossier.model.days import DateSpan, Dating, SettledDay
from newsdossier.model.evidence import Certainty
from newsdossier.relating.day_table import (
    HUNDRED,
    find_distance,
    find_gaps,
    find_nearness,
    find_other_days,
    make_day_table,
    number_days,
)
from newsdossier.relating.nearness import SAME_DAYS, days_apart, nearness


def invent_day(rng: random.Random) -> SettledDay | None:
    month = rng.randint(1, 9)
    spans = (DateSpan(2024), DateSpan(2024, month), *(DateSpan(2024, month, rng.randint(1, 28)) for _ in range(6)))
    day = SettledDay(
        span=rng.choice(spans), certainty=rng.choice(list(Certainty)), stated=rng.random() < 0.3, evidence=()
    )
    return rng.choice((None, day, day, day))


def invent_dating(rng: random.Random) -> Dating:
    return Dating(published=invent_day(rng), event=invent_day(rng), updated=None, constraints=(), conflicts=())


def tell_of_other_days(first: Dating, second: Dating) -> bool:
    """Return whether what two articles report, and they themselves, are more than some days apart, as far as known."""
    happening, news = days_apart(first.event, second.event), days_apart(first.published, second.published)
    return happening is not None and happening > SAME_DAYS and (news is None or news > SAME_DAYS)


def distance(first: Dating, second: Dating) -> int:
    """Return the days between two articles or between what they report, whichever are fewer; 0 if neither is known."""
    apart = (days_apart(first.event, second.event), days_apart(first.published, second.published))
    return min((days for days in apart if days is not None), default=0)


def test_all_pairs_are_as_near_as_each_is() -> None:
    rng = random.Random(1)
    datings = [invent_dating(rng) for _ in range(60)]
    first, second = np.triu_indices(len(datings), 1)
    days = make_day_table(np.array([number_days(dating) for dating in datings]))
    gaps = find_gaps(days, first, second)
    pairs = [(datings[one], datings[other]) for one, other in zip(first.tolist(), second.tolist(), strict=True)]
    assert find_nearness(days, gaps).tolist() == [round(nearness(*pair) * HUNDRED) for pair in pairs]
    assert find_distance(gaps).tolist() == [distance(*pair) for pair in pairs]
    assert find_other_days(gaps).tolist() == [tell_of_other_days(*pair) for pair in pairs]
