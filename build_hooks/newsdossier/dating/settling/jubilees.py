"""Articles dated by an anniversary of what another article of the dossier tells and dates."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from newsdossier.dating.constraints import in_words
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings, reckon, weekday_of
from newsdossier.dating.settling.siblings import suits_own_words, undated
from newsdossier.model.address import Slug
from newsdossier.model.article import DayPhrase, DayRole
from newsdossier.model.days import DateSpan, DayConstraint, Precision, SettledDay, Subject, Voice, smallest_span
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty
from newsdossier.model.words import split_words

CONTENT_LETTERS = 4  # shorter words are mostly grammar, unless they are names
MIN_SHARED_WORDS = 4  # fewer: the same people in another matter
MIN_SHARED_NAMES = 2
RARE_ENOUGH = 200  # sentences: a word in more of them leads to too many to look at each
ORDINARY_WORDS = """
    about after also anniversary been before could during first from have into last over said says second than that
    their them then there they third this were what when where which while will with would year years
"""
ORDINARY = frozenset(ORDINARY_WORDS.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence of a dated article that names one day of the past."""

    day: date
    slug: Slug
    phrase: DayPhrase
    words: frozenset[str]


def settle_anniversaries(docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]:
    """Return a ruling for every undated article that falls on an anniversary of a day which another article tells."""
    waiting = [(case, phrase) for case in undated(docket, so_far) if (phrase := anniversary_of(case)) is not None]
    if not waiting:
        return {}
    told = index_told(docket, so_far)
    rulings = ((case, rule_by_anniversary(case, phrase, told=told)) for case, phrase in waiting)
    return {case.slug: ruling for case, ruling in rulings if ruling is not None and suits_own_words(case, ruling)}


def anniversary_of(case: Case) -> DayPhrase | None:
    return next((said for said in case.own.phrases if said.years_later and said.role is DayRole.EVENT), None)


def index_told(docket: Docket, so_far: Rulings) -> Mapping[str, list[Told]]:
    """Return, by word, the sentences of firmly dated articles that name one day."""
    index: dict[str, list[Told]] = defaultdict(list)
    for case in docket.cases:
        ruling = so_far.get(case.slug)
        published = None if ruling is None else ruling.firm_day
        if published is None:
            continue
        for phrase in case.own.phrases:
            days = reckon(phrase, published=published)
            if (
                len(days) == 1
                and phrase.role is not DayRole.REPORT
                and phrase.years_later is None
                and phrase.least_age >= 0
            ):
                told = Told(day=days[0], slug=case.slug, phrase=phrase, words=content_words(phrase.sentence))
                for word in told.words:
                    index[word].append(told)
    return index


def content_words(text: str) -> frozenset[str]:
    """Return names and longer words, in lower case."""
    words = (word.text for word in split_words(text))
    return frozenset(
        plain
        for word in words
        if (len(word) >= CONTENT_LETTERS or (word[0].isupper() and len(word) > 1))
        and (plain := word.casefold()) not in ORDINARY
    )


def name_words(text: str) -> frozenset[str]:
    return frozenset(word.text.casefold() for word in split_words(text) if word.text[0].isupper())


def rule_by_anniversary(case: Case, phrase: DayPhrase, *, told: Mapping[str, list[Told]]) -> Ruling | None:
    """Return the ruling of the sentence that shares most with the anniversary and whose day the weekday allows."""
    candidates = [
        (candidate, day)
        for candidate in most_alike(phrase, told=told)
        if (day := years_after(candidate.day, phrase.years_later or 0)) is not None
        and weekday_of(case.lead) in {None, day.isoweekday()}
    ]
    if not candidates or any(day != candidates[0][1] for _, day in candidates):
        return None
    return rule_on_anniversary(case, phrase, told=candidates[0][0], happened=candidates[0][1])


def most_alike(phrase: DayPhrase, *, told: Mapping[str, list[Told]]) -> list[Told]:
    """Return the sentences that share the most words with what the anniversary is of, if they share enough."""
    words, names = content_words(phrase.words), name_words(phrase.words)
    rare = (told[word] for word in sorted(words) if word in told and len(told[word]) <= RARE_ENOUGH)
    found = {
        (one.slug, one.phrase.evidence.start): one
        for sentences in rare
        for one in sentences
        if len(one.words & words) >= MIN_SHARED_WORDS and len(one.words & words & names) >= MIN_SHARED_NAMES
    }
    most = max((len(one.words & words) for one in found.values()), default=0)
    return [found[key] for key in sorted(found) if len(found[key].words & words) == most]


def years_after(day: date, years: int) -> date | None:
    """Return the same day so many years later; None for 29 February where there is none, and beyond the calendar."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return None


def rule_on_anniversary(case: Case, phrase: DayPhrase, *, told: Told, happened: date) -> Ruling:
    anniversary = replace(phrase.evidence, conclusion=f"the anniversary is {happened}")
    theirs = replace(told.phrase.evidence, rule="anniversary-of", conclusion=f"that was on {told.day}")
    confirmed = () if case.lead is None else (case.lead.evidence,)
    spoken = () if case.report is None else (case.report.evidence,)
    span = published_after(case, happened)
    sure = bool(confirmed) and span.precision is Precision.DAY
    reasoning = (
        f'"{phrase.words}"',
        f'"{told.slug}" tells it of {in_words(told.day)}: "{told.phrase.evidence.quote}"',
        f"the anniversary is {in_words(happened)}, as the text has it" if confirmed else f"it is {in_words(happened)}",
        *(f'the text says "{report.quote}"' for report in spoken),
        f"so it came out on {in_words(span.first)}" if span.precision is Precision.DAY else f"so it came out in {span}",
    )
    bound = DayConstraint(subject=Subject.PUBLISHED, voice=Voice.SIBLING, earliest=happened, evidence=theirs)
    settled = SettledDay(
        span=span,
        certainty=Certainty.LIKELY if sure else Certainty.DOUBTFUL,
        stated=False,
        evidence=(anniversary, theirs, *confirmed, *spoken),
        reasoning=reasoning,
    )
    return Ruling(published=settled, constraints=(bound,))


def published_after(case: Case, happened: date) -> DateSpan:
    """Return the first day after the event on which the text has its source speak; without one, the month or year."""
    weekday = weekday_of(case.report)
    if weekday is not None:
        return DateSpan.of_day(happened + timedelta(days=(weekday - happened.isoweekday()) % 7))
    last = happened + timedelta(days=6)
    return smallest_span((happened, last)) or DateSpan(happened.year)
