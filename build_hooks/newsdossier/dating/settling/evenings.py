"""Days given in UTC, where the outlet itself may still have had the evening before."""

from collections import Counter
from datetime import date

from newsdossier.dating.constraints import in_words
from newsdossier.dating.settling.case import Case, Ruling
from newsdossier.dating.settling.habits import days_late, told_weekday
from newsdossier.dating.settling.trust import (
    IN_UTC,
    LOCAL,
    NAMES,
    SAME_DAY,
    WRITTEN_THERE,
    first_of_each_voice,
)
from newsdossier.model.article import DayPhrase
from newsdossier.model.days import DateSpan, DayConstraint, SettledDay
from newsdossier.model.evidence import Certainty


def prefer_local(days: tuple[tuple[DayConstraint, date], ...]) -> tuple[DayConstraint, date]:
    """Return the first day; where it is given in UTC, the day beside it that most voices of the outlet itself write."""
    best, day = days[0]
    if best.evidence.rule not in IN_UTC:
        return best, day
    local = first_of_each_voice(
        (other, said) for other, said in days if other.evidence.rule in WRITTEN_THERE and abs(said - day) <= SAME_DAY
    )
    votes = Counter(said for _, said in local)
    named = [(other, said) for other, said in local if other.evidence.rule in LOCAL]
    return max(named, key=lambda one: votes[one[1]], default=(best, day))


def find_evening_before(case: Case, days: tuple[tuple[DayConstraint, date], ...]) -> DayPhrase | None:
    """Return the phrase that names the weekday before the only day stated, if that is an early hour in UTC."""
    best, day = days[0]
    told = told_weekday(case)
    if told is None or best.evidence.rule != "head-data-in-utc-early" or len(first_of_each_voice(days)) > 1:
        return None
    return told[1] if days_late(told[1], day) == 1 else None


def rule_on_evening(said: DayConstraint, told: DayPhrase, *, day: date) -> Ruling:
    """In the Americas it is still the evening of the weekday of which the text speaks."""
    evening = day - SAME_DAY
    return Ruling(
        published=SettledDay(
            span=DateSpan.of_day(evening),
            certainty=Certainty.LIKELY,
            stated=True,
            evidence=(said.evidence, told.evidence),
            reasoning=(
                f"{NAMES[said.voice]} gives an early hour of {in_words(day)} in UTC",
                f'the text says "{told.evidence.quote}", the weekday before',
                f"so it came out on the evening of {in_words(evening)} in America",
            ),
        )
    )
