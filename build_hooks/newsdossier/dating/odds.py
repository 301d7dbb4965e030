"""How probable each day is, from the days of alike articles and from the days of which the article itself speaks."""

from collections.abc import Mapping, Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta

from newsdossier.dating.case import Case
from newsdossier.dating.constraints import day_of
from newsdossier.dating.habits import Habits
from newsdossier.dating.weekdays import AVERAGE_SHARE, share_weekdays
from newsdossier.dating.witnesses import Witness
from newsdossier.dating.years import is_within
from newsdossier.model.days import DayConstraint, Subject, Voice
from newsdossier.model.dossier_settings import Scope

APART = (0.61, 0.135, 0.04, 0.012, 0.004, 0.001, 0.0003, 0.0001)
"""Share of alike articles that came out 0 to 7 days apart, to one side."""
SOME_OTHER_STORY = 0.008  # weight of the chance that no witness tells the same; one of likeness 0.2 weighs as much
SINCE_TOLD = (0.6, 0.15, 0.06, 0.05, 0.04, 0.04, 0.03, 0.03)
"""Share of articles that came out 0 to 7 days after the last date of that time that they write."""
BEFORE_TOLD = 0.03  # share of those that came out the day before it: time zones
NO_DATE_TOLD = 0.05  # what a day weighs beside these shares when the text writes no date near it
NOT_YET = 0.1  # what is left of a day when the text tells a later one as past


def weigh_days(case: Case, *, witnesses: Sequence[Witness], habits: Habits, scope: Scope) -> dict[date, float]:
    """Return the probability of every day within a week of a witness; what is missing to 1 belongs to days unknown.

    Days outside the dossier's scope have none; without witnesses there are no days.
    """
    dates = tuple(dates_told(case))
    weekdays = share_weekdays(case, habits=habits)
    weights = {
        day: nearness * weekdays[day.weekday()] * date_share(dates, day)
        for day, nearness in near_witnesses(witnesses).items()
        if is_within(day, scope)
    }
    total = sum(weights.values()) + SOME_OTHER_STORY * AVERAGE_SHARE * NO_DATE_TOLD
    return {day: round(weight / total, 8) for day, weight in sorted(weights.items())}


def near_witnesses(witnesses: Sequence[Witness]) -> Mapping[date, float]:
    weights: dict[date, float] = {}
    for witness in witnesses:
        for apart in range(-len(APART) + 1, len(APART)):
            if MINYEAR < witness.day.year < MAXYEAR:
                day = witness.day + timedelta(days=apart)
                weights[day] = weights.get(day, 0) + witness.weight * APART[abs(apart)]
    return weights


def dates_told(case: Case) -> list[DayConstraint]:
    """Return the month and day of everything that the article tells as past, shows in a picture or quotes."""
    told = [said.constraint for said in case.own.phrases if said.constraint is not None]
    return [said for said in (*told, *case.stated(Subject.EVENT, Voice.CAPTION, Voice.TEXT)) if said.month and said.day]


def date_share(dates: Sequence[DayConstraint], day: date) -> float:
    """Articles come out on the last day of which they speak, or soon after; never before it."""
    late = next((late for late in range(len(SINCE_TOLD)) if names_any(dates, day - timedelta(days=late))), None)
    if late is not None:
        share = SINCE_TOLD[late]
    else:
        share = BEFORE_TOLD if names_any(dates, day + timedelta(days=1)) else NO_DATE_TOLD
    later = (told for said in dates if (told := day_of(said)) is not None and told > day + timedelta(days=1))
    return share * NOT_YET if any(later) else share


def names_any(dates: Sequence[DayConstraint], day: date) -> bool:
    return any(said.allows(day) for said in dates)
