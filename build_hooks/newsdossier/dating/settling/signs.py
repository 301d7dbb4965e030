"""Signs in an article, and in those like it, that make one day more probable than another: what they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from newsdossier.dating.constraints import day_of
from newsdossier.dating.settling.case import Case, Docket, weekday_of
from newsdossier.dating.settling.dates_told import DatesTold, dates_told, days_back, find_date
from newsdossier.dating.settling.habits import days_late, names_weekday, told_weekday
from newsdossier.dating.settling.likeness import SAME_STORY
from newsdossier.dating.settling.signs_of_morning import is_early
from newsdossier.dating.settling.weekdays import weekdays_told
from newsdossier.dating.settling.witnesses import Witness
from newsdossier.model.address import Slug
from newsdossier.model.article import DayPhrase
from newsdossier.model.days import DayConstraint

MOST_ALIKE = 8  # articles whose dates are read, the most alike first
OF_THE_NEWS = 4  # days after a date that an alike article writes
OF_THE_WEEK = 7  # days after the last date that an article itself writes
OPENING = 500  # characters of a text: two or three paragraphs
NEXT_DAY = 6  # days after a weekday: it is that of the next day, and elsewhere it has begun


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What an article and those like it tell of days, ready to be asked about one day after another."""

    told: DayPhrase | None
    """The phrase whose weekday tells most about the day of publication."""
    weekdays: frozenset[int]
    is_far_below: bool
    """Whether that phrase stands below the opening of the text."""
    is_of_morning: bool
    """Whether it is told early on that weekday."""
    again: bool
    """Whether that weekday is named more than once: it is the day of the news then, and of nothing before it."""
    last: int | None
    """The last weekday of which the text speaks, if it speaks of weekdays more than once."""
    dates: DatesTold
    news: frozenset[date]
    """The days that the dated articles much like it call by their weekday, where it names no weekday itself."""
    alike: Mapping[Slug, DatesTold]
    """Of the articles much like it that write dates, the most alike first. They need no day of their own: what a text
    writes is no guess."""


def gather_signs(case: Case, *, docket: Docket, witnesses: tuple[Witness, ...]) -> Signs:
    manner_told = told_weekday(case)
    told = None if manner_told is None else manner_told[1]
    named = [weekday_of(said) for said in case.own.phrases if names_weekday(said)]
    near = (neighbour.slug for neighbour in case.neighbours[:MOST_ALIKE] if neighbour.score >= SAME_STORY)
    return Signs(
        told=told,
        weekdays=weekdays_told(case),
        is_far_below=told is not None and told.evidence.start - case.text_start > OPENING,
        is_of_morning=told is not None and is_early(told),
        again=told is not None and named.count(weekday_of(told)) > 1,
        last=named[-1] if len(named) > 1 else None,
        dates=dates_told(case),
        news=find_news(witnesses, docket=docket) if told is None else frozenset(),
        alike={slug: dates for slug in near if (dates := dates_told(docket.by_slug[slug]))},
    )


def find_news(witnesses: tuple[Witness, ...], *, docket: Docket) -> frozenset[date]:
    """Return the days that dated articles call by their weekday."""
    told = ((witness.day, told_weekday(docket.by_slug[witness.slug])) for witness in witnesses)
    return frozenset(find_day_told(manner_told[1], published=day) for day, manner_told in told if manner_told)


def find_day_told(phrase: DayPhrase, *, published: date) -> date:
    late = days_late(phrase, published)
    return published + timedelta(days=1 if late == NEXT_DAY else -late)


def is_the_weekday_far_below(signs: Signs, day: date) -> bool:
    return signs.is_far_below and signs.told is not None and days_late(signs.told, day) == 0


def is_before_an_early_weekday(signs: Signs, day: date) -> bool:
    """Whether it was already the next day where the news of that morning happened."""
    return signs.is_of_morning and signs.told is not None and days_late(signs.told, day) == NEXT_DAY


def is_apart_from_the_news(signs: Signs, day: date) -> bool:
    """Whether neither a day nor the one before it is the day of the news, as alike articles tell it."""
    return bool(signs.news) and signs.news.isdisjoint(days_back(day, most=1))


def is_long_after_the_news(signs: Signs, day: date) -> bool:
    return signs.again and signs.told is not None and days_late(signs.told, day) > 1


def is_before_a_weekday_told(signs: Signs, day: date) -> bool:
    """Whether a day is the weekday of the news, and the text tells the next weekday as past too."""
    return signs.told is not None and days_late(signs.told, day) == 0 and day.isoweekday() % 7 + 1 in signs.weekdays


def is_the_last_weekday_told(signs: Signs, day: date) -> bool:
    return day.isoweekday() == signs.last


def is_before_a_date_told(signs: Signs, day: date) -> bool:
    """Whether the text writes a date of that week, and the day after as past too."""
    late = find_date(signs.dates, day + timedelta(days=1)) is not None
    return late and any(find_date(signs.dates, before) for before in days_back(day, most=OF_THE_WEEK))


def is_days_before_a_date_told(signs: Signs, day: date) -> bool:
    """Whether the text writes a later date than the day after, with its year, as past."""
    written = (day_of(said) for said in chain.from_iterable(signs.dates.values()))
    return any(told > day + timedelta(days=1) for told in written if told is not None)


def is_soon_after_a_date_of_alike(signs: Signs, day: date) -> bool:
    return find_date_of_alike(signs, day) is not None


def is_apart_from_the_dates_of_alike(signs: Signs, day: date) -> bool:
    """Whether alike articles write dates, and none is the day that the text calls by its weekday."""
    if signs.told is None or not signs.alike:
        return False
    happened = day - timedelta(days=days_late(signs.told, day))
    return all(find_date(dates, happened) is None for dates in signs.alike.values())


def find_date_of_alike(signs: Signs, day: date) -> tuple[Slug, DayConstraint] | None:
    """Return the date of the days before that an article much like it writes, and which article."""
    for slug, dates in signs.alike.items():
        for before in days_back(day, most=OF_THE_NEWS):
            said = find_date(dates, before)
            if said is not None:
                return slug, said
    return None
