"""How probable each day is, from the days of alike articles and from the days of which the article itself speaks."""

from collections.abc import Mapping, Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta
from itertools import chain
from math import sqrt

from newsdossier.dating.constraints import day_of
from newsdossier.dating.settling.dates_told import DatesTold, days_back, find_date
from newsdossier.dating.settling.hearing import Hearing
from newsdossier.dating.settling.signs_weighed import weigh_signs
from newsdossier.dating.settling.weekdays import AVERAGE_SHARE, share_weekdays
from newsdossier.dating.settling.witnesses import Witness
from newsdossier.dating.settling.years import is_within
from newsdossier.model.dossier_settings import Scope

APART = (0.61, 0.135, 0.04, 0.012, 0.004, 0.001, 0.0003, 0.0001)
"""Share of much alike articles (`likeness.NEAR_COPY`) that came out 0 to 7 days apart, to one side."""
SHARPNESS = 1.25  # times the root of the likeness: the power of these shares. The less alike, the farther apart
SOME_OTHER_STORY = 0.014  # weight of the chance that no witness tells the same; one of likeness 0.18 weighs as much
SINCE_TOLD = (0.6, 0.15, 0.06, 0.05, 0.04, 0.04, 0.03, 0.03)
"""Share of articles that came out 0 to 7 days after the last date of that time that they write."""
MOST_LATE = len(SINCE_TOLD) - 1
BEFORE_TOLD = 0.03  # share of those that came out the day before it: time zones
NO_DATE_TOLD = 0.05  # what a day weighs beside these shares when the text writes no date near it
NOT_YET = 0.1  # what is left of a day when the text tells a later one as past


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
        * share_of_dates(signs.dates, day)
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


def share_of_dates(dates: DatesTold, day: date) -> float:
    """Articles come out on the last day of which they speak, or soon after; never before it."""
    late = next((late for late, before in enumerate(days_back(day, most=MOST_LATE)) if find_date(dates, before)), None)
    if late is not None:
        share = SINCE_TOLD[late]
    else:
        share = BEFORE_TOLD if find_date(dates, day + timedelta(days=1)) else NO_DATE_TOLD
    full = (told for said in chain.from_iterable(dates.values()) if (told := day_of(said)) is not None)
    return share * NOT_YET if any(told > day + timedelta(days=1) for told in full) else share
