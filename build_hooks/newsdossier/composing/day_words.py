"""Days as readers see them, in the language of the dossier."""

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final
from unicodedata import bidirectional

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton

from newsdossier.model.days import DateSpan, Precision, SettledDay
from newsdossier.model.evidence import Certainty
from newsdossier.model.locales import parse_locale
from newsdossier.model.page.parts import Day

NOT_KNOWN: Final = "day not known"
NO_BREAK: Final = "\N{NO-BREAK SPACE}"
REMEMBERED: Final = 4096  # days: eleven years. Each is named on many pages, and CLDR's patterns are slow to fill
DOTS: Final = {Certainty.CERTAIN: 3, Certainty.LIKELY: 2, Certainty.DOUBTFUL: 1}
UNKNOWN_DAY: Final = Day(iso="", words=NOT_KNOWN, long=NOT_KNOWN, stated=False, certainty="", dots=0)


def find_locale(language: str) -> Locale:
    """Return the conventions of a language; those of British English where they are not known, or for plain "en"."""
    if language == "en":
        return parse_locale("en-GB")  # the engine's own words are in this English
    try:
        return parse_locale(language)
    except (ValueError, UnknownLocaleError):
        return parse_locale("en-GB")


def find_direction(language: str) -> str:
    """Return "rtl" for a language that is written from right to left, else "ltr"."""
    try:
        return str(parse_locale(language).text_direction)
    except (ValueError, UnknownLocaleError):
        return "ltr"


def tell_direction(text: str) -> str:
    """Return "rtl" for a text whose letters mostly are written from right to left, whatever language it is in."""
    classes = Counter(map(bidirectional, text))
    return "rtl" if classes["R"] + classes["AL"] > classes["L"] else "ltr"


def describe_day(day: SettledDay | None, *, locale: Locale) -> Day:
    if day is None:
        return UNKNOWN_DAY
    surely_stated = day.stated and day.certainty is Certainty.CERTAIN
    return Day(
        iso=str(day.span),
        words=name_span(day.span, locale=locale),
        long=name_span_at_length(day.span, locale=locale),
        stated=day.stated,
        certainty="" if surely_stated else str(day.certainty),
        dots=0 if surely_stated else DOTS[day.certainty],
    )


def join_days(*days: str) -> str:
    """Return "16 September 2023 – 14 September 2024", which breaks beside the dash alone; of one day its own words."""
    ends = tuple(dict.fromkeys(days))
    return ends[0] if len(ends) == 1 else " – ".join(end.replace(" ", NO_BREAK) for end in ends)


def extend_day(day: Day, *, until: DateSpan, locale: Locale) -> Day:
    """Return a day that goes on to another one: "12 March 2024 – 14 March 2024"."""
    last = name_span(until, locale=locale)
    return replace(day, iso=f"{day.iso}/{until}", words=f"{day.words} – {last}", long=f"{day.words} – {last}")


@lru_cache(maxsize=REMEMBERED)
def name_span(span: DateSpan, *, locale: Locale) -> str:
    """Return a day, month or year in words: "22 September 2023", "September 2023", "2023"."""
    if span.precision is Precision.DAY:
        return str(format_date(span.first, "d MMMM y" if locale.language == "en" else "long", locale=locale))
    return name_month(span.first, locale=locale) if span.month else str(span.year)


def is_hollow(day: SettledDay) -> bool:
    """Return whether a mark for the day is hollow: it was worked out, or only its month or year is known."""
    return not day.stated or day.span.precision is not Precision.DAY


@lru_cache(maxsize=REMEMBERED)
def name_span_at_length(span: DateSpan, *, locale: Locale) -> str:
    """Return a day with its weekday; of a month or year, that the day is not known."""
    if span.precision is not Precision.DAY:
        return f"{name_span(span, locale=locale)}, {NOT_KNOWN}"
    return str(format_date(span.first, "EEEE d MMMM y" if locale.language == "en" else "full", locale=locale))


def name_day_lines(span: DateSpan, *, locale: Locale) -> tuple[str, ...]:
    """Return what stands left of the timeline's rail, below the landmark of the year: ("Friday", "22 September")."""
    if span.precision is Precision.YEAR:
        return (NOT_KNOWN,)
    if span.precision is Precision.MONTH:
        return (name_month_alone(span.first, locale=locale), NOT_KNOWN)
    return (str(format_date(span.first, "EEEE", locale=locale)), name_day_of_month(span.first, locale=locale))


def name_day_of_month(day: date, *, locale: Locale) -> str:
    if locale.language == "en":
        return str(format_date(day, "d MMMM", locale=locale))
    return str(format_skeleton("MMMMd", day, locale=locale))


def name_month(day: date, *, locale: Locale) -> str:
    return str(format_skeleton("yMMMM", day, locale=locale))


def name_month_alone(day: date, *, locale: Locale) -> str:
    return str(format_date(day, "LLLL", locale=locale))


def name_month_letter(day: date, *, locale: Locale) -> str:
    return str(format_date(day, "LLLLL", locale=locale))
