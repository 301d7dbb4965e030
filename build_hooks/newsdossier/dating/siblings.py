"""Fourth and last pass: articles without a date of their own, beside dated ones that tell the same."""

from dataclasses import replace
from datetime import date, timedelta

from newsdossier.dating.case import Case, Docket, Ruling, Rulings, weekday_of
from newsdossier.dating.constraints import in_words
from newsdossier.dating.contradictions import report_day
from newsdossier.dating.likeness import ALIKE, SAME_STORY
from newsdossier.model.address import Slug
from newsdossier.model.days import DateSpan, DayConstraint, SettledDay, Subject, Voice
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty, Evidence


def settle_same_reports(docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]:
    """Return a ruling for every undated article in which a source speaks on the same weekday of the same thing."""
    rulings = ((case.slug, join_report(case, docket=docket, so_far=so_far)) for case in undated(docket, so_far))
    return {slug: ruling for slug, ruling in rulings if ruling is not None}


def settle_by_nearest(docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]:
    """Return a ruling for every undated article that has a dated one much like it: a guess, and said to be one."""
    rulings = ((case.slug, stand_beside(case, docket=docket, so_far=so_far)) for case in undated(docket, so_far))
    return {slug: ruling for slug, ruling in rulings if ruling is not None}


def undated(docket: Docket, so_far: Rulings) -> list[Case]:
    """Return the articles of which nothing is known, or not more than month or year; a conflict stays as it is."""
    return [
        case
        for case in docket.cases
        if (ruling := so_far.get(case.slug)) is None or (ruling.published is None and not ruling.conflicts)
    ]


def join_report(case: Case, *, docket: Docket, so_far: Rulings) -> Ruling | None:
    weekday = weekday_of(case.report)
    if case.report is None or weekday is None:
        return None
    for neighbour in case.neighbours:
        witness = docket.by_slug[neighbour.slug]
        spoke = report_day(witness, so_far)
        if spoke is None or witness.report is None or weekday_of(witness.report) != weekday:
            continue
        if neighbour.score >= SAME_STORY or (neighbour.score >= ALIKE and is_same_lead(case, witness)):
            theirs = replace(witness.report.evidence, rule="dated-sibling", conclusion=f"spoken on {spoke}")
            reasoning = (
                f'the text says "{case.report.evidence.quote}"',
                f'"{witness.slug}" tells the same and has its source speak on {in_words(spoke)}',
            )
            return rule_beside(
                spoke, evidence=(case.report.evidence, theirs), reasoning=reasoning, certainty=Certainty.LIKELY
            )
    return None


def is_same_lead(case: Case, witness: Case) -> bool:
    weekday = weekday_of(case.lead)
    return weekday is not None and weekday == weekday_of(witness.lead)


def stand_beside(case: Case, *, docket: Docket, so_far: Rulings) -> Ruling | None:
    for neighbour in case.neighbours:
        ruling = so_far.get(neighbour.slug)
        if neighbour.score < ALIKE:
            return None
        if ruling is None or ruling.published is None or ruling.firm_day is None:
            continue
        spoken = case.report or case.lead
        theirs = replace(
            ruling.published.evidence[0], rule="dated-sibling", conclusion=f"its article is of {ruling.firm_day}"
        )
        return rule_beside(
            nearest_weekday(ruling.firm_day, weekday_of(spoken)),
            evidence=(theirs,) if spoken is None else (spoken.evidence, theirs),
            reasoning=(
                f'of the dated articles "{neighbour.slug}" is most like it, and is of {in_words(ruling.firm_day)}',
                *(() if spoken is None else (f'the text says "{spoken.evidence.quote}"',)),
            ),
            certainty=Certainty.DOUBTFUL,
        )
    return None


def nearest_weekday(day: date, weekday: int | None) -> date:
    """Return the day of that weekday nearest to another day, which itself is returned where there is no weekday."""
    if weekday is None:
        return day
    return day + timedelta(days=(weekday - day.isoweekday() + 3) % 7 - 3)


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
