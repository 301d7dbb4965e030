"""Names of months and weekdays, from CLDR by way of Babel."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError

ENGLISH = "en"
ALSO_READ = {ENGLISH: ("en_GB",)}  # British CLDR has "Sept", which American newspapers print too
INFLECTED_ENDINGS = {"а": "уыеі", "я": "юиі", "a": "uye"}
"""Slavic weekdays change their ending after a preposition ("в пятницу"); CLDR has the nominative only."""
SLAVIC = frozenset({"be", "bg", "cs", "hr", "pl", "ru", "sk", "sl", "sr", "uk"})
WIDTHS = ("wide", "abbreviated")
CONTEXTS = ("format", "stand-alone")


@dataclass(frozen=True, slots=True)
class DayNames:
    """What a language calls its months (1 to 12) and weekdays (ISO: 1 is Monday); keys in lower case, no full stop."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """In full: they may stand alone in a sentence."""
    short_weekdays: Mapping[str, int]
    """"Sun", "mar.": only beside a date, because they are words of other meanings too."""
    initials: frozenset[str]
    """With what names begin: capitals, and small letters where the language itself writes them ("vendredi")."""


@lru_cache(maxsize=64)
def day_names(language: str) -> DayNames:
    """Return the names in a language (BCP 47 tag) and in English; of an unknown language, the English ones."""
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    short: dict[str, int] = {}
    initials: set[str] = set()
    for locale in locales_of(language):
        for context in CONTEXTS:
            for width in WIDTHS:
                months |= dict(plain_names(locale.months[context][width], first=0))
                written = (*locale.months[context][width].values(), *locale.days[context][width].values())
                initials |= {letter for name in written for letter in (name[0], name[0].upper())}
            weekdays |= dict(inflected(plain_names(locale.days[context]["wide"], first=1), locale=locale))
            short |= dict(plain_names(locale.days[context]["abbreviated"], first=1))
    return DayNames(months=months, weekdays=weekdays, short_weekdays=short, initials=frozenset(initials))


def locales_of(language: str) -> Iterator[Locale]:
    """Yield the locales whose names are tried, English first, so that the article's own language has the last word."""
    yield from (Locale.parse(name) for name in (ENGLISH, *ALSO_READ[ENGLISH]))
    locale = find_locale(language)
    if locale is not None and locale.language != ENGLISH:
        yield locale


def find_locale(language: str) -> Locale | None:
    """Return Babel's locale for a BCP 47 tag, or for its first part; None where it has none."""
    for tag in (language, language.split("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None


def plain_names(names: Mapping[int, str], *, first: int) -> Iterator[tuple[str, int]]:
    """Yield name and number; names with a digit in them ("9월") are left to the pattern that reads digits."""
    for number, name in names.items():
        plain = name.rstrip(".").casefold()
        if plain and not any(letter.isdigit() for letter in plain):
            yield plain, number + first


def inflected(names: Iterator[tuple[str, int]], *, locale: Locale) -> Iterator[tuple[str, int]]:
    for name, number in names:
        yield name, number
        if locale.language in SLAVIC:
            yield from ((name[:-1] + ending, number) for ending in INFLECTED_ENDINGS.get(name[-1], ""))
