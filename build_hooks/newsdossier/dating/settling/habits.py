"""How many days after the weekday in its lead an article comes out: learned from the dossier's dated articles."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from newsdossier.dating.collecting.stamped_weekdays import STAMPED_WEEKDAY
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings, weekday_of
from newsdossier.model.article import DayPhrase, DayRole


class Manner(StrEnum):
    """In what way an article speaks of a weekday."""

    STAMPED = "in a stamp"
    AT_NIGHT = "at night"
    FILED = "below a dateline"
    REPORTED = "in the words of a source"
    HAPPENED = "in the lead"
    ASIDE = "in passing"


SHARES: Mapping[Manner, tuple[float, ...]] = {
    Manner.STAMPED: (0.85, 0.02, 0.02, 0.02, 0.02, 0.02, 0.05),
    Manner.AT_NIGHT: (0.33, 0.54, 0.04, 0.03, 0.02, 0.02, 0.02),
    Manner.FILED: (0.80, 0.13, 0.02, 0.01, 0.02, 0.01, 0.01),
    Manner.REPORTED: (0.70, 0.15, 0.05, 0.02, 0.02, 0.02, 0.04),
    Manner.HAPPENED: (0.58, 0.25, 0.06, 0.02, 0.02, 0.02, 0.05),
    Manner.ASIDE: (0.34, 0.28, 0.08, 0.07, 0.07, 0.07, 0.09),
}
"""Which share of articles comes out 0 to 6 days after the weekday; 6 is as often the day before it, and of a stamp of
the last change always is. So few name a weekday alone that their shares are set, not counted."""
PRIOR = 20  # articles that these shares count for, beside those of the dossier
SATURDAY = 6
WEEKEND_SHARE = 1 / 6  # of articles that come out on Saturday or Sunday: half as many a day as on others


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How soon the articles of one dossier follow the weekday of which they speak."""

    counts: Mapping[Manner, Counter[int]]
    """Of the dated articles: how many came out so many days after it."""
    dated: int
    on_weekends: int
    """Of the dated articles: how many came out on Saturday or Sunday."""

    def share(self, manner: Manner, late: int) -> float:
        """Return the share of articles that come out so many days after the weekday of which they speak so."""
        seen = self.counts.get(manner, Counter())
        return (SHARES[manner][late] * PRIOR + seen[late]) / (PRIOR + seen.total())

    def pace(self, day: date) -> float:
        """Return how many articles come out on a day like that, beside an average day."""
        weekend = (WEEKEND_SHARE * PRIOR + self.on_weekends) / (PRIOR + self.dated)
        return weekend * 7 / 2 if day.isoweekday() >= SATURDAY else (1 - weekend) * 7 / 5


def learn_habits(docket: Docket, *, so_far: Rulings) -> Habits:
    """Return the habits of the articles that say when they came out."""
    counts: dict[Manner, Counter[int]] = {}
    stated = [(case, day) for case in docket.cases if (day := stated_day(so_far.get(case.slug))) is not None]
    for case, day in stated:
        told = told_weekday(case)
        if told is not None:
            manner, phrase = told
            counts.setdefault(manner, Counter())[days_late(phrase, day)] += 1
    on_weekends = sum(day.isoweekday() >= SATURDAY for _, day in stated)
    return Habits(counts=counts, dated=len(stated), on_weekends=on_weekends)


def stated_day(ruling: Ruling | None) -> date | None:
    """Return the day that an article itself says firmly."""
    if ruling is None or ruling.published is None or not ruling.published.stated:
        return None
    return ruling.firm_day


def told_weekday(case: Case) -> tuple[Manner, DayPhrase] | None:
    """Return the phrase whose weekday tells most about the day of publication, and how it speaks of it."""
    stamped = next((said for said in case.own.phrases if said.evidence.rule == STAMPED_WEEKDAY), None)
    if stamped is not None:
        return Manner.STAMPED, stamped
    phrase = next((said for said in (case.report, case.lead, *case.own.phrases) if names_weekday(said)), None)
    if phrase is None:
        return None
    if phrase.at_night:
        return Manner.AT_NIGHT, phrase
    return Manner.FILED if case.is_filed else MANNERS[phrase.role], phrase


MANNERS = {
    DayRole.REPORT: Manner.REPORTED,
    DayRole.EVENT: Manner.HAPPENED,
    DayRole.BACKGROUND: Manner.ASIDE,
}


def names_weekday(phrase: DayPhrase | None) -> bool:
    """Whether a phrase names a weekday of the last seven days, and no date."""
    if phrase is None or phrase.constraint is None or phrase.most_age > 6 or phrase.least_age < 0:
        return False
    return weekday_of(phrase) is not None and phrase.constraint.month is None


def days_late(phrase: DayPhrase, day: date) -> int:
    return (day.isoweekday() - (weekday_of(phrase) or 1)) % 7
