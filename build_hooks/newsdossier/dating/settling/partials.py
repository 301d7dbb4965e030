"""A month and day without a year, and the days that they may be."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date

from newsdossier.dating.settling.case import Case, weekday_of
from newsdossier.dating.settling.sureness import NEWS_DAYS
from newsdossier.dating.written.day import FIRST_YEAR, LAST_YEAR
from newsdossier.model.days import DayConstraint, Subject, Voice
from newsdossier.model.evidence import Evidence

SPEAKING = (Voice.STAMP, Voice.DATELINE, Voice.CAPTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """A month and day without a year, and the weekday that it was."""

    said: DayConstraint
    weekday: int | None
    weekday_evidence: tuple[Evidence, ...]

    def in_year(self, year: int) -> date | None:
        """Return the day in that year, if the weekday allows it and the calendar has it."""
        month, day = self.said.month or 1, self.said.day or 1
        if (month, day) == (2, 29) and not isleap(year):
            return None
        candidate = date(year, month, day)
        late = 0 if self.weekday is None else (candidate.isoweekday() - self.weekday) % 7
        return candidate if late <= self.most_late else None

    @property
    def most_late(self) -> int:
        """A picture is handed out before the article, so its day is the weekday of the report, never a later one."""
        exact = self.said.weekday is not None or self.said.voice is Voice.CAPTION
        return 0 if exact else NEWS_DAYS


def find_partial(case: Case) -> Partial | None:
    said = next(
        (said for said in case.stated(Subject.PUBLISHED, *SPEAKING) if said.month and said.day and not said.year), None
    )
    if said is None:
        return None
    if said.weekday is not None:
        return Partial(said=said, weekday=said.weekday, weekday_evidence=())
    evidence = () if case.report is None else (case.report.evidence,)
    return Partial(said=said, weekday=weekday_of(case.report), weekday_evidence=evidence)


def fitting_days(partial: Partial, first_year: int, last_year: int) -> list[date]:
    years = range(max(FIRST_YEAR, first_year), min(LAST_YEAR, last_year) + 1)
    return [day for year in years if (day := partial.in_year(year)) is not None]
