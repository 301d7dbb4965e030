"""First pass: articles that say when they came out, in full or in part."""

from datetime import date

from newsdossier.dating.constraints import day_of, in_words, span_of
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings
from newsdossier.dating.settling.evenings import find_evening_before, prefer_local, rule_on_evening
from newsdossier.dating.settling.sureness import weigh
from newsdossier.dating.settling.trust import (
    CONTRADICTS,
    CONTRADICTS_A_DATE_OF_SOME_KIND,
    DECLARED,
    NAMES,
    OF_SOME_KIND,
    SAME_DAY,
    first_of_each_voice,
)
from newsdossier.model.address import Slug
from newsdossier.model.days import Conflict, DateSpan, DayConstraint, SettledDay, Subject, Voice
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty


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


def is_near(span: DateSpan, day: date) -> bool:
    return span.first - day <= SAME_DAY and day - span.last <= SAME_DAY


def contradict(said: DayConstraint, words: str, *, other: DayConstraint, day: date) -> Conflict:
    return Conflict(
        subject=Subject.PUBLISHED,
        said=said.evidence,
        against=other.evidence,
        explanation=f"{NAMES[said.voice]} gives {words}, {NAMES[other.voice]} {in_words(day)}",
    )
