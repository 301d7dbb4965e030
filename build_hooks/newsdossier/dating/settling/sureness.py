"""How sure a stated day is, and what speaks against it."""

from datetime import date

from newsdossier.dating.constraints import day_of, weekday_in_words
from newsdossier.dating.settling.case import Case, weekday_of
from newsdossier.dating.settling.trust import OF_SOME_KIND, SURE
from newsdossier.model.days import DayConstraint, Subject, Voice
from newsdossier.model.evidence import Certainty

NEWS_DAYS = 2  # days from the weekday on which a source spoke to the article; a third is no news any more


def weigh(
    case: Case, best: DayConstraint, *, day: date, agreeing: int, against: int
) -> tuple[Certainty, tuple[str, ...]]:
    """Return how sure a stated day is, and what speaks against it."""
    if against:
        likely = best.evidence.rule != OF_SOME_KIND
        return Certainty.LIKELY if likely else Certainty.DOUBTFUL, ("another statement contradicts it",)
    if best.evidence.rule in SURE or agreeing:
        return Certainty.CERTAIN, ()
    if best.evidence.rule == "stamp-elsewhere" and is_one_of_many(case, best):
        return Certainty.DOUBTFUL, ("it is the first of several dates on the page, none of them near the headline",)
    late = days_after_report(case, day)
    if late is not None and late > NEWS_DAYS and best.voice is not Voice.ADDRESS:
        weekday = weekday_in_words(weekday_of(case.report) or 1)
        return Certainty.DOUBTFUL, (f'it is {late} days after the "{weekday}" of which the text speaks as of news',)
    return Certainty.LIKELY, ()


def is_one_of_many(case: Case, best: DayConstraint) -> bool:
    """Whether the page has stamps of other days too, as a list of other stories has."""
    return any(day_of(said) not in {None, day_of(best)} for said in case.stated(Subject.PUBLISHED, best.voice))


def days_after_report(case: Case, day: date) -> int | None:
    """Return how many days before a day the weekday was on which a source spoke; None where the text names none."""
    weekday = weekday_of(case.report)
    return None if weekday is None else (day.isoweekday() - weekday) % 7
