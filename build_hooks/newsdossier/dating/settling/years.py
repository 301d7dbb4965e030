"""Second pass: a month and day without a year, placed in the year that fits."""

from dataclasses import replace
from datetime import date, timedelta

from newsdossier.dating.constraints import in_words, month_day_in_words, weekday_in_words
from newsdossier.dating.settling.anchors import Anchor, find_anchors, near_days, quote_anchor
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings
from newsdossier.dating.settling.likeness import ALIKE
from newsdossier.dating.settling.partials import Partial, find_partial, fitting_days
from newsdossier.dating.settling.trust import NAMES
from newsdossier.model.address import Slug, make_source_path
from newsdossier.model.days import DateSpan, DayConstraint, SettledDay, Subject, Voice
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty, Evidence

LONGEST_STORY = timedelta(days=183)  # half a year: any farther, and the year before or after is as near
CLOSE_BY = timedelta(days=31)  # to an article that is alike: the same days of the story
SETTINGS_FILE = make_source_path("dossier.yml")


def settle_years(docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]:
    """Return a ruling for every article that names month and day but no year; its day is None if no year stands out."""
    anchors = find_anchors(so_far)
    rulings: dict[Slug, Ruling] = {}
    for case in docket.cases:
        partial = find_partial(case)
        known = so_far.get(case.slug)
        if partial is not None and (known is None or known.day is None):
            rulings[case.slug] = rule_on_year(case, partial, known=known, scope=scope, anchors=anchors)
    return rulings


def rule_on_year(
    case: Case, partial: Partial, *, known: Ruling | None, scope: Scope, anchors: tuple[Anchor, ...]
) -> Ruling:
    """Return the day in the year that the article itself, the scope or a dated article of the dossier singles out."""
    if known is not None and known.published is not None:
        return rule_within(partial, known=known, span=known.published)
    return rule_by_scope(partial, scope=scope) or rule_by_anchor(case, partial, scope=scope, anchors=anchors)


def rule_within(partial: Partial, *, known: Ruling, span: SettledDay) -> Ruling:
    """The article gives the year apart from the day: an address /2023/09/ and a stamp "Sept 22"."""
    day = partial.in_year(span.span.year)
    if day is None or span.certainty is Certainty.CERTAIN or not span.span.contains(day):
        return known
    reason = f"{month_day_in_words(partial.said)} of that year is {in_words(day)}"
    settled = settle_on(day, partial, certainty=Certainty.LIKELY, reasoning=(*span.reasoning, reason))
    return Ruling(published=replace(settled, evidence=(*settled.evidence, *span.evidence)))


def rule_by_scope(partial: Partial, *, scope: Scope) -> Ruling | None:
    """Return a ruling if exactly one year within the dossier's span fits."""
    if scope.earliest is None or scope.latest is None:
        return None
    days = [day for day in fitting_days(partial, scope.earliest.year, scope.latest.year) if is_within(day, scope)]
    if len(days) != 1:
        return None
    evidence = Evidence(
        rule="dossier-scope",
        path=SETTINGS_FILE,
        line=0,
        start=0,
        end=0,
        quote=f"scope: from {scope.earliest} to {scope.latest}",
        conclusion=f"of the days that fit, only {days[0]} lies within the dossier's span",
    )
    bound = DayConstraint(
        subject=Subject.PUBLISHED,
        voice=Voice.SCOPE,
        evidence=evidence,
        earliest=scope.earliest,
        latest=scope.latest,
    )
    reasoning = (describe(partial), f"within the dossier's span that is {in_words(days[0])} alone")
    return bounded(settle_on(days[0], partial, certainty=Certainty.LIKELY, reasoning=reasoning), bound)


def rule_by_anchor(case: Case, partial: Partial, *, scope: Scope, anchors: tuple[Anchor, ...]) -> Ruling:
    """Return the day near a dated article; without a weekday to check it, one that is alike makes it likely."""
    alike = {neighbour.slug for neighbour in case.neighbours if neighbour.score >= ALIKE}
    close = near_days(partial, [anchor for anchor in anchors if anchor.slug in alike], reach=CLOSE_BY)
    near = near_days(partial, anchors, reach=LONGEST_STORY)
    found = close if len(close) == 1 else near
    within = [(day, anchor) for day, anchor in found if is_within(day, scope)]
    if len(within) != 1:
        which = "no year" if not within else "more than one year"
        return Ruling(published=None, unknown=(f"{describe(partial)}; {which} stands out in the dossier",))
    day, anchor = within[0]
    checked = partial.weekday is not None or len(close) == 1
    bound = DayConstraint(
        subject=Subject.PUBLISHED, voice=Voice.SIBLING, year=day.year, evidence=quote_anchor(anchor, day=day)
    )
    reasoning = (
        describe(partial),
        f'the nearest dated article of the dossier, "{anchor.slug}", is of {in_words(anchor.day)}',
        f"so the day is {in_words(day)}",
    )
    certainty = Certainty.LIKELY if checked else Certainty.DOUBTFUL
    return bounded(settle_on(day, partial, certainty=certainty, reasoning=reasoning), bound)


def is_within(day: date, scope: Scope) -> bool:
    return (scope.earliest or date.min) <= day <= (scope.latest or date.max)


def describe(partial: Partial) -> str:
    weekday = "" if partial.weekday is None else f", a {weekday_in_words(partial.weekday)},"
    return f"{NAMES[partial.said.voice]} says {month_day_in_words(partial.said)}{weekday} without a year"


def settle_on(day: date, partial: Partial, *, certainty: Certainty, reasoning: tuple[str, ...]) -> SettledDay:
    return SettledDay(
        span=DateSpan.of_day(day),
        certainty=certainty,
        stated=False,
        evidence=(partial.said.evidence, *partial.weekday_evidence),
        reasoning=reasoning,
    )


def bounded(settled: SettledDay, bound: DayConstraint) -> Ruling:
    evidence = (*settled.evidence, bound.evidence)
    return Ruling(published=replace(settled, evidence=evidence), constraints=(bound,))
