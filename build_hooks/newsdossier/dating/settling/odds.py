"""How probable each day is, from the days of alike articles and from the days of which the article itself speaks."""

from collections.abc import Mapping, Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta
from math import sqrt

from newsdossier.dating.settling.dates_weighed import NO_DATE_TOLD, share_of_dates
from newsdossier.dating.settling.hearing import Hearing
from newsdossier.dating.settling.signs_weighed import weigh_signs
from newsdossier.dating.settling.weekdays import AVERAGE_SHARE, share_weekdays
from newsdossier.dating.settling.witnesses import Witness
from newsdossier.dating.settling.years import is_within
from newsdossier.model.dossier_settings import Scope

APART = (0.61, 0.135, 0.04, 0.012, 0.004, 0.001, 0.0003, 0.0001)
"""Share of much alike articles (`likeness.NEAR_COPY`) that came out 0 to 7 days apart, to one side."""
SHARPNESS = 1.25  # times the root of the likeness: the power of these shares. The less alike, the farther apart
SOME_OTHER_STORY = (
    0.001  # weight of the chance that no witness tells the same; an opening of likeness 0.05 weighs as much
)


def weigh_days(hearing: Hearing, *, scope: Scope) -> dict[date, float]:
    """Return the probability of every day within a week of a witness; what is missing to 1 belongs to days unknown.

    Days outside the dossier's scope have none.
    """
    signs, habits = hearing.signs, hearing.habits
    shares = share_weekdays(hearing.case, habits=habits)
    weights = {
        day: nearness
        * shares[day.weekday()]
        / sum(shares)
        * habits.pace(day)
        * share_of_dates(signs, day)
        * weigh_signs(signs, day)
        for day, nearness in near_witnesses(hearing.witnesses).items()
        if is_within(day, scope)
    }
    total = sum(weights.values()) + SOME_OTHER_STORY * AVERAGE_SHARE * NO_DATE_TOLD
    return {day: round(weight / total, 8) for day, weight in sorted(weights.items())}


def near_witnesses(witnesses: Sequence[Witness]) -> Mapping[date, float]:
    weights: dict[date, float] = {}
    for witness in witnesses:
        shares = shares_apart(witness.likeness)
        for apart in range(-len(APART) + 1, len(APART)):
            if MINYEAR < witness.day.year < MAXYEAR:
                day = witness.day + timedelta(days=apart)
                weights[day] = weights.get(day, 0) + witness.weight * shares[abs(apart)]
    return weights


def shares_apart(likeness: float) -> tuple[float, ...]:
    """Return which share of articles so much alike came out 0 to 7 days apart, to one side."""
    shares = tuple(share ** (SHARPNESS * sqrt(likeness)) for share in APART)
    return tuple(share / (shares[0] + 2 * sum(shares[1:])) for share in shares)
