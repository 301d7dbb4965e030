"""The day of the event, apart from the day of publication."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from newsdossier.dating.constraints import in_words
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings, reckon, weekday_of
from newsdossier.dating.settling.likeness import ALIKE, SAME_STORY
from newsdossier.model.address import Slug
from newsdossier.model.article import DayPhrase
from newsdossier.model.days import DateSpan, SettledDay, Subject, Voice
from newsdossier.model.evidence import Certainty

NEWS = timedelta(days=31)  # longer ago is history, a picture of the files, or a day still to come taken for last year's
LAST_OF_WEEK = timedelta(days=6)  # before the day of publication
SAME_NEWS = timedelta(days=3)  # between two reports of one event: other continents, print after the wire


def settle_events(docket: Docket, *, rulings: Rulings) -> dict[Slug, SettledDay]:
    """Return the day of the event of every article that tells it, or that reports the same as one that does."""
    own = settle_each(docket, lambda case: own_event(case, rulings.get(case.slug)))
    borrowed = settle_each(docket, lambda case: borrow_event(case, docket=docket, rulings=rulings, own=own))
    spoken = settle_each(docket, lambda case: event_of_report(case, rulings.get(case.slug)))
    return {**spoken, **borrowed, **own}


def settle_each(docket: Docket, settle: Callable[[Case], SettledDay | None]) -> dict[Slug, SettledDay]:
    return {case.slug: settled for case in docket.cases if (settled := settle(case)) is not None}


def own_event(case: Case, ruling: Ruling | None) -> SettledDay | None:
    """Return the day that the lead names, reckoned from the day of publication."""
    settled = settle_from(case.lead, ruling=ruling)
    if settled is None:
        return None
    day = settled.span.first
    shown = tuple(said.evidence for said in case.stated(Subject.EVENT, Voice.CAPTION) if said.allows(day))
    return replace(settled, evidence=(*settled.evidence, *shown))


def event_of_report(case: Case, ruling: Ruling | None) -> SettledDay | None:
    """Return the day on which somebody spoke; None where it was a news service that spoke of what others did."""
    if case.report is None or case.report.relayed:
        return None
    settled = settle_from(case.report, ruling=ruling)
    return None if settled is None else replace(settled, certainty=Certainty.DOUBTFUL)


def settle_from(phrase: DayPhrase | None, *, ruling: Ruling | None) -> SettledDay | None:
    """Return the day that a phrase names, reckoned from the day of publication.

    None where it can mean several days, or one so long ago that it is no news.

    A weekday six days back is that of the next day too, which elsewhere has begun or is still to come. Hardly anybody
    calls the one of last week by its bare name: in ten of ten reports on labelled news the next day was meant.
    """
    if phrase is None or ruling is None or ruling.day is None:
        return None
    days = reckon(phrase, published=ruling.day)
    if len(days) != 1 or ruling.day - days[0] > NEWS:
        return None
    day, reckoned = days[0], "reckoned from the day of publication"
    if is_bare_weekday(phrase) and ruling.day - day == LAST_OF_WEEK:
        day, reckoned = ruling.day + timedelta(days=1), "the day after publication, which elsewhere begins earlier"
    doubtful = ruling.published is None or ruling.published.certainty is Certainty.DOUBTFUL
    return SettledDay(
        span=DateSpan.of_day(day),
        certainty=Certainty.DOUBTFUL if doubtful else Certainty.LIKELY,
        stated=False,
        evidence=(replace(phrase.evidence, conclusion=f"that is {day}"),),
        reasoning=(f'the text says "{phrase.evidence.quote}"', f"{reckoned}: {in_words(day)}"),
    )


def is_bare_weekday(phrase: DayPhrase) -> bool:
    """Whether a phrase is "on Tuesday", and not "last Tuesday"."""
    return weekday_of(phrase) is not None and (phrase.least_age, phrase.most_age) == (0, LAST_OF_WEEK.days)


def borrow_event(case: Case, *, docket: Docket, rulings: Rulings, own: Mapping[Slug, SettledDay]) -> SettledDay | None:
    """Return the day that a report of the same gives, the most alike first; None where none is near enough in time."""
    for neighbour in case.neighbours:
        if neighbour.score < ALIKE:
            return None
        theirs = own.get(neighbour.slug)
        witness = docket.by_slug[neighbour.slug]
        if theirs is None or theirs.certainty is Certainty.DOUBTFUL:
            continue
        if neighbour.score >= SAME_STORY and is_same_news(case, witness, rulings=rulings):
            return SettledDay(
                span=theirs.span,
                certainty=certainty_of_borrowed(case, witness, rulings=rulings),
                stated=False,
                evidence=theirs.evidence,
                reasoning=(f'"{witness.slug}" reports the same and tells the day', *theirs.reasoning),
            )
    return None


def certainty_of_borrowed(case: Case, witness: Case, *, rulings: Rulings) -> Certainty:
    """Likely if the article itself is firmly dated, or has its source speak on the same weekday."""
    weekday = weekday_of(case.report)
    same_weekday = weekday is not None and weekday == weekday_of(witness.report)
    ruling = rulings.get(case.slug)
    firm = ruling is not None and ruling.firm_day is not None
    return Certainty.LIKELY if firm or same_weekday else Certainty.DOUBTFUL


def is_same_news(case: Case, witness: Case, *, rulings: Rulings) -> bool:
    """Whether two alike articles can be of one event: out within days of each other, and of one weekday's report."""
    ours, theirs = rulings.get(case.slug), rulings.get(witness.slug)
    if ours is None or theirs is None or ours.published is None or theirs.day is None:
        return False
    weekdays = {weekday_of(each.report) for each in (case, witness)} - {None}
    if ours.day is None:
        return len(weekdays) == 1 and ours.published.span.contains(theirs.day)
    return abs(ours.day - theirs.day) <= SAME_NEWS
