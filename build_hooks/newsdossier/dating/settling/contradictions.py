"""Third pass: a lone stamp that the text and a dated article of the dossier contradict."""

from dataclasses import replace
from datetime import date, timedelta

from newsdossier.dating.constraints import in_words
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings, weekday_of
from newsdossier.dating.settling.likeness import NEAR_COPY, SAME_STORY
from newsdossier.dating.settling.sureness import NEWS_DAYS, days_after_report
from newsdossier.model.address import Slug
from newsdossier.model.article import DayPhrase
from newsdossier.model.days import Conflict, DayConstraint, SettledDay, Subject, Voice, smallest_span
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty

LONGEST_AGE = timedelta(days=7)  # nobody writes "on Friday" of a day more than a week gone


def settle_contradictions(docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]:
    """Return a new ruling for every article whose stamp cannot be true of what its text reports.

    Neither wins: the day retreats to the month or year on which both agree, or to nothing.
    """
    rulings = ((case.slug, confront(case, docket=docket, so_far=so_far)) for case in docket.cases)
    return {slug: ruling for slug, ruling in rulings if ruling is not None}


def confront(case: Case, *, docket: Docket, so_far: Rulings) -> Ruling | None:
    ruling = so_far.get(case.slug)
    if ruling is None or ruling.published is None or ruling.day is None or case.report is None:
        return None
    if not ruling.published.stated or ruling.published.certainty is Certainty.CERTAIN:
        return None
    late = days_after_report(case, ruling.day)
    needed = (
        SAME_STORY if late is not None and late > NEWS_DAYS else NEAR_COPY
    )  # a stamp that suits its text needs more
    for neighbour in case.neighbours:
        if neighbour.score < needed:
            break
        witness = docket.by_slug[neighbour.slug]
        spoke = report_day(witness, so_far)
        same_weekday = weekday_of(witness.report) == weekday_of(case.report)
        if spoke is not None and same_weekday and ruling.day - spoke > LONGEST_AGE:
            return retreat(ruling.published, stamped=ruling.day, report=case.report, witness=witness, spoke=spoke)
    return None


def report_day(case: Case, rulings: Rulings) -> date | None:
    """Return the day on which the sources of a firmly dated article spoke; None where weekday and day are far apart."""
    ruling = rulings.get(case.slug)
    day = None if ruling is None else ruling.firm_day
    late = None if day is None else days_after_report(case, day)
    return None if day is None or late is None or late > NEWS_DAYS else day - timedelta(days=late)


def retreat(published: SettledDay, *, stamped: date, report: DayPhrase, witness: Case, spoke: date) -> Ruling:
    span = smallest_span((spoke, stamped))
    explanation = (
        f"the stamp is of {in_words(stamped)}, {(stamped - spoke).days} days after {in_words(spoke)}, "
        f'of which the text says "{report.evidence.quote}"; "{witness.slug}" reports the same and has that day'
    )
    against = replace(report.evidence, conclusion=f'"{report.words}" is {spoke}')
    told = None if witness.report is None else replace(witness.report.evidence, conclusion=f"reported on {spoke}")
    bounds = (
        ()
        if told is None
        else (DayConstraint(subject=Subject.PUBLISHED, voice=Voice.SIBLING, earliest=spoke, evidence=told),)
    )
    conflict = Conflict(subject=Subject.PUBLISHED, said=published.evidence[0], against=against, explanation=explanation)
    if span is None:
        return Ruling(published=None, constraints=bounds, conflicts=(conflict,), unknown=(explanation,))
    settled = SettledDay(
        span=span,
        certainty=Certainty.DOUBTFUL,
        stated=False,
        evidence=(published.evidence[0], against, *(bound.evidence for bound in bounds)),
        reasoning=(explanation, f"stamp and text agree on {span} alone", f"not before {in_words(spoke)}"),
    )
    return Ruling(published=settled, constraints=bounds, conflicts=(conflict,))
