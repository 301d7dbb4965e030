"""The dates that a text writes, as they are asked about one day after another."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from newsdossier.dating.settling.case import Case
from newsdossier.model.days import DayConstraint, Subject, Voice

DatesTold = Mapping[tuple[int, int], Sequence[DayConstraint]]
"""By month and day."""


def dates_told(case: Case) -> DatesTold:
    """Return the month and day of everything that the article tells as past, shows in a picture or quotes."""
    told = [said.constraint for said in case.own.phrases if said.constraint is not None]
    dates: dict[tuple[int, int], list[DayConstraint]] = {}
    for said in (*told, *case.stated(Subject.EVENT, Voice.CAPTION, Voice.TEXT)):
        if said.month and said.day:
            dates.setdefault((said.month, said.day), []).append(said)
    return dates


def find_date(dates: DatesTold, day: date) -> DayConstraint | None:
    """Return the first date that can be that day."""
    return next(find_dates(dates, day), None)


def find_dates(dates: DatesTold, day: date) -> Iterator[DayConstraint]:
    """Yield the dates that can be that day."""
    return (said for said in dates.get((day.month, day.day), ()) if said.allows(day))


def days_back(day: date, *, most: int) -> Iterator[date]:
    """Yield a day and so many days before it, the latest first."""
    return (day - timedelta(days=ago) for ago in range(most + 1))
