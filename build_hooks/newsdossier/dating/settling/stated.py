"""First pass: articles that say when they came out, in full or in part."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from newsdossier.dating.constraints import day_of, in_words, span_of, weekday_in_words
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings, weekday_of
from newsdossier.dating.settling.habits import days_late, told_weekday
from newsdossier.model.address import Slug
from newsdossier.model.article import DayPhrase
from newsdossier.model.days import Conflict, DateSpan, DayConstraint, SettledDay, Subject, Voice
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty

DECLARED = (Voice.CURATOR, Voice.HEAD, Voice.ADDRESS, Voice.STAMP, Voice.DATELINE, Voice.CAPTION)
NAMES = {
    Voice.CURATOR: "the curator",
    Voice.HEAD: "the page's head",
    Voice.ADDRESS: "the address",
    Voice.STAMP: "a stamp on the page",
    Voice.DATELINE: "the dateline",
    Voice.CAPTION: "a caption",
}
SAME_DAY = timedelta(days=1)  # between two statements of one day: time zones, the print edition of the next morning
NEWS_DAYS = 2  # days from the weekday on which a source spoke to the article; a third is no news any more
OF_SOME_KIND = "head-date-of-some-kind"
SURE = frozenset({"head-data", OF_SOME_KIND})
"""Rules that need no second voice, as long as none contradicts them."""
CONTRADICTS = frozenset(
    {*SURE, "head-data-in-utc", "head-data-in-utc-early", "address", "stamp-labelled", "stamp-fused"}
)
"""Rules whose days are surely those of this page: a date beside a headline may be the day on which it was saved."""

CONTRADICTS_A_DATE_OF_SOME_KIND = CONTRADICTS | {"stamp-in-furniture", "stamp-at-headline"}
"""A page's head that does not say what its date is the date of gives way to any stamp that does."""

IN_UTC = frozenset({"head-data-in-utc", "head-data-in-utc-early"})
"""Rules whose days may be another day where the outlet is."""

LOCAL = frozenset({*SURE, "head-time", "stamp-labelled", "stamp-at-headline", "stamp-in-furniture"})
"""Rules whose days are those of the place where the outlet is."""
WRITTEN_THERE = LOCAL | {"address"}
"""And the address, which has a vote among these days but alone moves none: many servers run by UTC too."""


def settle_by_statement(docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]:
    """Return a ruling for every article that names the year of its publication, with month and day or without."""
    rulings = ((case.slug, rule_on_statements(case)) for case in docket.cases)
    return {slug: ruling for slug, ruling in rulings if ruling is not None}


def rule_on_statements(case: Case) -> Ruling | None:
    said = case.stated(Subject.PUBLISHED, *DECLARED)
    days = tuple((statement, day) for statement in said if (day := day_of(statement)) is not None)
    spans = tuple((statement, span) for statement in said if (span := span_of(statement)) is not None)
    if spans and (spans[0][0].voice is Voice.CURATOR or not days):
        return rule_on_span(*spans[0], days=days)
    return rule_on_days(case, days) if days else rule_on_change(case)


def rule_on_change(case: Case) -> Ruling | None:
    """Of a page that tells only when it was last changed, that day is a guess: most are never changed after it."""
    for said in case.stated(Subject.UPDATED, Voice.HEAD, Voice.STAMP):
        day = day_of(said)
        if day is not None:
            return Ruling(
                published=SettledDay(
                    span=DateSpan.of_day(day),
                    certainty=Certainty.DOUBTFUL,
                    stated=False,
                    evidence=(said.evidence,),
                    reasoning=(
                        f"{NAMES[said.voice]} gives {in_words(day)} as the day of the last change, and no other",
                    ),
                )
            )
    return None


def rule_on_span(said: DayConstraint, span: DateSpan, *, days: tuple[tuple[DayConstraint, date], ...]) -> Ruling:
    """The curator's day is taken as it stands; what contradicts it is shown."""
    against = first_of_each_voice(
        (other, day)
        for other, day in days
        if other is not said and other.evidence.rule in CONTRADICTS and not is_near(span, day)
    )
    return Ruling(
        published=SettledDay(
            span=span,
            certainty=Certainty.CERTAIN if said.voice is Voice.CURATOR else Certainty.LIKELY,
            stated=True,
            evidence=(said.evidence,),
            reasoning=(f"{NAMES[said.voice]} gives {span}",),
        ),
        conflicts=tuple(contradict(said, str(span), other=other, day=day) for other, day in against),
    )


def rule_on_days(case: Case, days: tuple[tuple[DayConstraint, date], ...]) -> Ruling:
    """The most trusted voice has the day; head data or a second voice makes it certain, a contradiction does not."""
    best, day = prefer_local(days)
    evening = find_evening_before(case, days)
    if evening is not None:
        return rule_on_evening(best, evening, day=day)
    others = [(other, said) for other, said in first_of_each_voice(days) if other.voice is not best.voice]
    agreeing = [other for other, said in others if abs(said - day) <= SAME_DAY]
    contradicting = CONTRADICTS_A_DATE_OF_SOME_KIND if best.evidence.rule == OF_SOME_KIND else CONTRADICTS
    against = [
        (other, said) for other, said in others if abs(said - day) > SAME_DAY and other.evidence.rule in contradicting
    ]
    certainty, doubt = weigh(case, best, day=day, agreeing=len(agreeing), against=len(against))
    return Ruling(
        published=SettledDay(
            span=DateSpan.of_day(day),
            certainty=certainty,
            stated=True,
            evidence=(best.evidence, *(other.evidence for other in agreeing)),
            reasoning=(
                f"{NAMES[best.voice]} gives {in_words(day)}",
                *(f"{NAMES[other.voice]} agrees" for other in agreeing),
                *doubt,
            ),
        ),
        conflicts=tuple(contradict(best, in_words(day), other=other, day=said) for other, said in against),
    )


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


def first_of_each_voice(said: Iterable[tuple[DayConstraint, date]]) -> list[tuple[DayConstraint, date]]:
    """Return the most trusted statement of each voice: a page may carry the stamps of other stories too."""
    first: dict[Voice, tuple[DayConstraint, date]] = {}
    for statement, day in said:
        first.setdefault(statement.voice, (statement, day))
    return list(first.values())


def is_near(span: DateSpan, day: date) -> bool:
    return span.first - day <= SAME_DAY and day - span.last <= SAME_DAY


def contradict(said: DayConstraint, words: str, *, other: DayConstraint, day: date) -> Conflict:
    return Conflict(
        subject=Subject.PUBLISHED,
        said=said.evidence,
        against=other.evidence,
        explanation=f"{NAMES[said.voice]} gives {words}, {NAMES[other.voice]} {in_words(day)}",
    )
