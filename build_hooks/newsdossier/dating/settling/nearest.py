"""Articles of which nothing is known, beside dated ones that are much like them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from newsdossier.dating.constraints import in_words
from newsdossier.dating.settling.bench import take_the_bench
from newsdossier.dating.settling.case import Docket, Ruling, Rulings
from newsdossier.dating.settling.dates_told import days_back, find_date
from newsdossier.dating.settling.habits import Habits, Manner, days_late, told_weekday
from newsdossier.dating.settling.hearing import Hearing, hear
from newsdossier.dating.settling.odds import weigh_days
from newsdossier.dating.settling.siblings import rule_beside, suits_own_words, undated
from newsdossier.dating.settling.signs import Signs, find_date_of_alike
from newsdossier.dating.settling.signs_weighed import describe_signs
from newsdossier.dating.settling.witnesses import Witness
from newsdossier.model.address import Slug
from newsdossier.model.article import DayPhrase
from newsdossier.model.days import DateSpan, SettledDay
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty, Evidence

LIKELY_ODDS = 0.82  # of the days said with more, nine in ten are right
WORTH_SAYING = 0.3  # of the days said with less, two in three are wrong: they are left open
MOST_OF_THE_ODDS = 0.8  # days that hold as much are told by the month or year that they share
OPENS_ALIKE = 0.2  # likeness of two openings: more than half of the articles of one event have as much
NEARBY = timedelta(days=2)  # of the settled day: the witnesses that are quoted for it


def settle_by_nearest(docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]:
    """Return a ruling for every undated article that has a dated one much like it.

    It gives the day that the witnesses and the weekdays and dates of the article make most probable; if none stands
    out, the month or the year that holds most of the odds, or None.
    """
    cases = undated(docket, so_far)
    bench = take_the_bench(docket, so_far=so_far, about=cases)
    rulings: dict[Slug, Ruling] = {}
    for case in cases:
        hearing = hear(case, bench=bench)
        odds = {} if hearing is None else weigh_days(hearing, scope=scope)
        if hearing is None or not odds:
            continue
        ruling = rule_by_odds(hearing, odds=odds)
        if suits_own_words(case, ruling) and (ruling.published is not None or case.slug not in so_far):
            rulings[case.slug] = ruling
    return rulings


def rule_by_odds(hearing: Hearing, *, odds: Mapping[date, float]) -> Ruling:
    day, *others = sorted(odds, key=lambda day: (-odds[day], day))
    if odds[day] < WORTH_SAYING:
        return leave_open(odds, witnesses=hearing.witnesses)
    beside = witnesses_beside(day, hearing.witnesses)
    told = told_weekday(hearing.case)
    own = quote_own_words(hearing.signs, day)
    return rule_beside(
        day,
        evidence=(*own, *quote_date_of_alike(hearing.signs, day), *(quote_witness(witness) for witness in beside)),
        reasoning=(
            *(describe_witness(witness) for witness in beside),
            *(f'the text says "{evidence.quote}"' for evidence in own),
            *describe_habit(hearing.habits, told, day=day),
            *describe_signs(hearing.signs, day=day, other=others[0] if others else day),
        ),
        certainty=Certainty.LIKELY if odds[day] >= LIKELY_ODDS else Certainty.DOUBTFUL,
    )


def witnesses_beside(day: date, witnesses: tuple[Witness, ...]) -> tuple[Witness, ...]:
    return tuple(witness for witness in witnesses if abs(witness.day - day) <= NEARBY) or witnesses[:1]


def leave_open(odds: Mapping[date, float], *, witnesses: tuple[Witness, ...]) -> Ruling:
    """Return the month or year that holds most of the odds, or nothing and why."""
    ranked = sorted(odds, key=lambda day: (-odds[day], day))
    days = ", ".join(in_words(day) for day in ranked[:2])
    reason = f"the dated articles much like it leave more than one day open: {days} …"
    span = span_of_most(odds, around=ranked[0])
    if span is None:
        return Ruling(published=None, unknown=(reason,))
    beside = tuple(witness for witness in witnesses if span.contains(witness.day)) or witnesses[:1]
    settled = SettledDay(
        span=span,
        certainty=Certainty.DOUBTFUL,
        stated=False,
        evidence=tuple(quote_witness(witness) for witness in beside),
        reasoning=(*(describe_witness(witness) for witness in beside), reason),
    )
    return Ruling(published=settled)


def span_of_most(odds: Mapping[date, float], *, around: date) -> DateSpan | None:
    """Return the month, else the year, of a day if it holds most of the odds."""
    for span in (DateSpan(around.year, around.month), DateSpan(around.year)):
        if sum(share for day, share in odds.items() if span.contains(day)) >= MOST_OF_THE_ODDS:
            return span
    return None


def quote_witness(witness: Witness) -> Evidence:
    return replace(witness.evidence, rule="dated-sibling", conclusion=f"its article is of {witness.day}")


def quote_own_words(signs: Signs, day: date) -> tuple[Evidence, ...]:
    """Return the words of the article itself: the weekday that tells most, a date of that day or the one before."""
    weekday = () if signs.told is None else (signs.told.evidence,)
    dates = (find_date(signs.dates, before) for before in days_back(day, most=1))
    return (*weekday, *tuple(said.evidence for said in dates if said is not None)[:1])


def quote_date_of_alike(signs: Signs, day: date) -> tuple[Evidence, ...]:
    found = find_date_of_alike(signs, day)
    if found is None:
        return ()
    slug, said = found
    return (replace(said.evidence, rule="date-in-alike", conclusion=f'"{slug}", which is much like it, writes it'),)


def describe_witness(witness: Witness) -> str:
    opens = " and opens like it" if witness.opening >= OPENS_ALIKE else ""
    return f'"{witness.slug}", which is much like it{opens}, is of {in_words(witness.day)}'


def describe_habit(habits: Habits, told: tuple[Manner, DayPhrase] | None, *, day: date) -> tuple[str, ...]:
    """Return in words what the dossier's dated articles do that speak of a weekday in the same way."""
    if told is None:
        return ()
    seen, late = habits.counts.get(told[0], Counter()), days_late(told[1], day)
    if not seen[late]:
        return ()
    when = "that very day" if late == 0 else "the day after" if late == 1 else f"{late} days after"
    return (f"of {seen.total()} dated articles that name a weekday {told[0]}, {seen[late]} came out {when}",)
