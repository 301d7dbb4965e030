"""How probable a day of publication is, from the dates that the text writes."""

from datetime import date, timedelta

from newsdossier.dating.settling.dates_told import days_back, find_date, find_dates
from newsdossier.dating.settling.signs import Signs
from newsdossier.model.days import DayConstraint

SINCE_TOLD = (0.6, 0.15, 0.06, 0.05, 0.04, 0.04, 0.03, 0.03)
"""Share of articles that came out 0 to 7 days after the last date of that time that they write."""
SINCE_TOLD_IN_FULL = (0.6, 0.11, 0.015, 0.015, 0.01, 0.01, 0.01, 0.01)
"""The same where it is written with its year: that is the day of the news, or one of long ago."""
WITH_WEEKDAY = (12, 6)
"""How much oftener it is the day of publication or the day before, where it is written with its weekday and year, as
agencies write the day of their news; or with its weekday, by which alone the text calls a day too."""
WITH_WEEKDAY_ONCE = (3, 2)  # where neither is so: days of what is announced are written like that
MOST_LATE = len(SINCE_TOLD) - 1
BEFORE_TOLD = 0.03  # share of those that came out the day before it: time zones
NO_DATE_TOLD = 0.05  # what a day weighs beside these shares when the text writes no date near it


def share_of_dates(signs: Signs, day: date) -> float:
    """Articles come out on the last day of which they speak, or soon after; never before it."""
    shares = [
        share_of_date(said, late=late, signs=signs)
        for late, before in enumerate(days_back(day, most=MOST_LATE))
        for said in find_dates(signs.dates, before)
    ]
    near = BEFORE_TOLD if find_date(signs.dates, day + timedelta(days=1)) else NO_DATE_TOLD
    return max(shares, default=near)


def share_of_date(said: DayConstraint, *, late: int, signs: Signs) -> float:
    share = (SINCE_TOLD if said.year is None else SINCE_TOLD_IN_FULL)[late]
    if said.weekday is None or late >= len(WITH_WEEKDAY):
        return share
    is_of_the_news = said.year is not None or said.weekday in signs.weekdays
    return share * (WITH_WEEKDAY if is_of_the_news else WITH_WEEKDAY_ONCE)[late]
