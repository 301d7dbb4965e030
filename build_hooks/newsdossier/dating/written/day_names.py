"""Names of months and weekdays, from CLDR by way of Babel."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from newsdossier.model.locales import parse_locale

ENGLISH = "en"
ALSO_READ = {ENGLISH: ("en-GB",), "ar": ("ar-MA", "ar-DZ", "ar-SY")}
"""British CLDR has "Sept", which American newspapers print too; Arabic has four sets of names of months."""
INFLECTED_ENDINGS = {"а": "уыеі", "я": "юиі", "a": "uye"}
"""Slavic weekdays change their ending after a preposition ("в пятницу"); CLDR has the nominative only."""
IN_MONTH = {"ru": {"ь": "е", "й": "е", "т": "те"}, "uk": {"ень": "ні", "ад": "аді", "ий": "ому"}}
"""How names of months end after "in", which CLDR does not have either."""
CUT_SHORT, SHORT_MONTH = frozenset({"be", "bg", "ru", "uk"}), 3  # letters: CLDR has "нояб.", stamps have "ноя"
APOSTROPHES = "'’ʼ"  # CLDR writes Ukrainian Friday with the last of them, newspapers with the others
APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
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
                months |= dict(month_forms(plain_names(locale.months[context][width], first=0), locale=locale))
                written = (*locale.months[context][width].values(), *locale.days[context][width].values())
                initials |= {letter for name in written for letter in (name[0], name[0].upper())}
            weekdays |= dict(weekday_forms(plain_names(locale.days[context]["wide"], first=1), locale=locale))
            short |= dict(plain_names(locale.days[context]["abbreviated"], first=1))
    initials |= {name[0] for name in (*months, *weekdays) if name[0] == name[0].upper()}  # Hebrew "in" begins some
    return DayNames(months=months, weekdays=weekdays, short_weekdays=short, initials=frozenset(initials))


def locales_of(language: str) -> Iterator[Locale]:
    """Yield the locales whose names are tried, English first, so that the article's own language has the last word."""
    yield from (parse_locale(name) for name in (ENGLISH, *ALSO_READ[ENGLISH]))
    locale = find_locale(language)
    if locale is not None and locale.language != ENGLISH:
        yield from (parse_locale(name) for name in ALSO_READ.get(locale.language, ()))
        yield locale


def find_locale(language: str) -> Locale | None:
    """Return Babel's locale for a BCP 47 tag, or for its first part; None where it has none."""
    for tag in (language, language.split("-")[0]):
        try:
            return parse_locale(tag)
        except (UnknownLocaleError, ValueError):
            continue
    return None


def plain_names(names: Mapping[int, str], *, first: int) -> Iterator[tuple[str, int]]:
    """Yield name and number; names with a digit in them ("9월") are left to the pattern that reads digits."""
    for number, name in names.items():
        plain = fold_name(name.rstrip("."))
        if plain and not any(letter.isdigit() for letter in plain):
            yield plain, number + first


def fold_name(name: str) -> str:
    """Return a name as names are compared. Turkish has an I with and without a dot: "KASIM" is Kasım, "İ" is "i"."""
    return name.casefold().replace("ı", "i").replace("i\u0307", "i")


def weekday_forms(names: Iterator[tuple[str, int]], *, locale: Locale) -> Iterator[tuple[str, int]]:
    for name, number in names:
        for form in (name, *inflect(name, locale=locale)):
            yield from ((spelt, number) for spelt in spell(form, locale=locale))


def inflect(name: str, *, locale: Locale) -> Iterator[str]:
    if locale.language in SLAVIC:
        yield from (name[:-1] + ending for ending in INFLECTED_ENDINGS.get(name[-1], ""))


def month_forms(names: Iterator[tuple[str, int]], *, locale: Locale) -> Iterator[tuple[str, int]]:
    """Yield names of months as they stand in sentences too: "в ноябре", and cut to three letters, as in stamps."""
    for name, number in names:
        yield from ((spelt, number) for spelt in spell(name, locale=locale))
        if locale.language in CUT_SHORT and name.isalpha():
            yield name[:SHORT_MONTH], number
        for ending, inflected in IN_MONTH.get(locale.language, {}).items():
            if name.endswith(ending):
                yield name.removesuffix(ending) + inflected, number


def spell(name: str, *, locale: Locale) -> Iterator[str]:
    """Yield a name in all its spellings: with any apostrophe, without the signs on Arabic alifs, with Hebrew "in"."""
    yield from (re.sub(f"[{APOSTROPHES}]", sign, name) for sign in (APOSTROPHES if APOSTROPHE.search(name) else "-"))
    if locale.language == "ar":
        yield re.sub("[أإآ]", "ا", name)
        yield name.replace("الا", "الإ")
    if locale.language == "he":
        yield f"ב{name}"
