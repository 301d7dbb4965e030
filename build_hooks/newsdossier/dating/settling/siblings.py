"""Fourth pass: articles without a date of their own in which a source speaks as in a dated one."""

from dataclasses import replace
from datetime import date, timedelta

from newsdossier.dating.constraints import in_words
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings, weekday_of
from newsdossier.dating.settling.contradictions import report_day
from newsdossier.dating.settling.dates_told import dates_told, find_date
from newsdossier.dating.settling.likeness import ALIKE, CLOSE
from newsdossier.model.address import Slug
from newsdossier.model.days import DateSpan, DayConstraint, SettledDay, Subject, Voice
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty, Evidence

NEXT_MORNING = timedelta(days=1)  # a story filed on one day may come out on the next
DAYS_OF_WEEK = 7


def settle_same_reports(docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]:
    """Return a ruling for every undated article in which a source speaks on the same weekday of the same thing."""
    rulings = ((case, join_report(case, docket=docket, so_far=so_far)) for case in undated(docket, so_far))
    return {case.slug: ruling for case, ruling in rulings if ruling is not None and suits_own_words(case, ruling)}


def suits_own_words(case: Case, ruling: Ruling) -> bool:
    """Whether a day agrees with the month and day that the article itself names, if it names them without a year."""
    own = [
        said
        for said in case.stated(Subject.PUBLISHED, Voice.STAMP, Voice.DATELINE, Voice.CAPTION)
        if said.month and said.day and not said.year
    ]
    day = ruling.day
    return day is None or not own or any(said.allows(day) or said.allows(day - NEXT_MORNING) for said in own)


def undated(docket: Docket, so_far: Rulings) -> list[Case]:
    """Return the articles of which nothing is known, or not more than month or year; a conflict stays as it is."""
    return [
        case
        for case in docket.cases
        if (ruling := so_far.get(case.slug)) is None or (ruling.published is None and not ruling.conflicts)
    ]


def join_report(case: Case, *, docket: Docket, so_far: Rulings) -> Ruling | None:
    weekday = weekday_of(case.report)
    for neighbour in case.neighbours:
        witness = docket.by_slug[neighbour.slug]
        same_weekday = weekday is not None and weekday == weekday_of(witness.report)
        if same_weekday and (neighbour.score >= CLOSE or (neighbour.score >= ALIKE and is_same_lead(case, witness))):
            ruling = rule_with_witness(case, witness, so_far=so_far)
            if ruling is not None:
                return ruling
    return None


def rule_with_witness(case: Case, witness: Case, *, so_far: Rulings) -> Ruling | None:
    spoke = report_day(witness, so_far)
    if spoke is None or case.report is None or witness.report is None:
        return None
    day = nearest_weekday(so_far[witness.slug].firm_day or spoke, spoke.isoweekday())
    if tells_date_after(case, day):
        return None
    return rule_beside(
        day,
        evidence=(
            case.report.evidence,
            replace(witness.report.evidence, rule="dated-sibling", conclusion=f"spoken on {spoke}"),
        ),
        reasoning=(
            f'the text says "{case.report.evidence.quote}"',
            f'"{witness.slug}" tells the same and has its source speak on {in_words(spoke)}',
        ),
        certainty=Certainty.LIKELY,
    )


def tells_date_after(case: Case, day: date) -> bool:
    """Return whether the article tells a date of the week after a day as past: then it came out later."""
    dates = dates_told(case)
    return any(find_date(dates, day + timedelta(days=after)) for after in range(1, DAYS_OF_WEEK + 1))


def is_same_lead(case: Case, witness: Case) -> bool:
    weekday = weekday_of(case.lead)
    return weekday is not None and weekday == weekday_of(witness.lead)


def nearest_weekday(day: date, weekday: int | None) -> date:
    """Return a dated article's day if it is that weekday or the one after, as news of the day before has it; else the
    day of that weekday nearest to it."""
    nearest = day if weekday is None else day + timedelta(days=(weekday - day.isoweekday() + 3) % 7 - 3)
    return day if day - nearest == timedelta(days=1) else nearest


def rule_beside(
    day: date, *, evidence: tuple[Evidence, ...], reasoning: tuple[str, ...], certainty: Certainty
) -> Ruling:
    bound = DayConstraint(
        subject=Subject.PUBLISHED,
        voice=Voice.SIBLING,
        year=day.year,
        month=day.month,
        day=day.day,
        evidence=evidence[-1],
    )
    settled = SettledDay(
        span=DateSpan.of_day(day),
        certainty=certainty,
        stated=False,
        evidence=evidence,
        reasoning=(*reasoning, f"so the day is {in_words(day)}"),
    )
    return Ruling(published=settled, constraints=(bound,))
