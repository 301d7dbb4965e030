"""What the weekdays of which an article speaks say of the weekday on which it came out."""

from newsdossier.dating.settling.case import Case, weekday_of
from newsdossier.dating.settling.habits import Habits, names_weekday, told_weekday
from newsdossier.model.article import DayPhrase

AVERAGE_SHARE = 1 / 7  # of a weekday about which no phrase says anything
ALSO_TOLD = (2.8, 2.0, 1.0, 0.85, 0.6, 0.6, 0.6)
"""How much oftener articles come out 0 to 6 days after each further weekday that they tell as past."""
TO_COME = (1.1, 1.0, 0.8, 0.5, 0.6, 1.6, 2.5)
"""The same for each weekday of which they speak as still to come; 6 is the day before it."""


def share_weekdays(case: Case, *, habits: Habits) -> tuple[float, ...]:
    """Return for each weekday, Monday first, the odds that an article which speaks so of weekdays comes out on it."""
    told = told_weekday(case)
    main = None if told is None else weekday_of(told[1])
    also = sorted(weekdays_told(case, at_night=False) - {main})
    coming = sorted({weekday_of(said) or 0 for said in case.own.phrases if names_day_to_come(said)})
    shares = []
    for weekday in range(1, 8):
        share = AVERAGE_SHARE if told is None or main is None else habits.share(told[0], (weekday - main) % 7)
        for other in also:
            share *= ALSO_TOLD[(weekday - other) % 7]
        for other in coming:
            share *= TO_COME[(weekday - other) % 7]
        shares.append(share)
    return tuple(shares)


def weekdays_told(case: Case, *, at_night: bool = True) -> frozenset[int]:
    """Return the weekdays of the last week of which an article speaks, those of a late hour with the others or not."""
    told = (said for said in case.own.phrases if names_weekday(said) and (at_night or not said.at_night))
    return frozenset(weekday_of(said) or 0 for said in told)


def names_day_to_come(phrase: DayPhrase) -> bool:
    """Whether a phrase names a weekday still to come when the article was written."""
    return phrase.least_age < 0 and weekday_of(phrase) is not None
