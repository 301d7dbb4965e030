"""How a language writes days, as patterns made once from CLDR's names."""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from newsdossier.dating.written.day_names import ENGLISH, DayNames, day_names, find_locale, fold_name
from newsdossier.model.word_search import DIGITS, RARE_DIGITS
from newsdossier.model.words import UNSPACED_LETTER

ARTICLES = "(?:the |den |der |le |el )?"  # between a weekday and its date: "Friday the 22nd", "Freitag, den 22."
EAST_ASIAN = frozenset({"ja", "ko", "zh"})  # they put the year first, be it of four figures or of two
FIRST_UNSPACED_LETTER = "\u0e00"  # from Thai on, scripts begin that put no space between words
OF_WORDS = ("of ", "de ", "del ")
OF = f"(?:{'|'.join(OF_WORDS)})?"
YEAR = r"\d{4}(?!\d)"
ORDINAL = r"(?:st|nd|rd|th|er|-?го|\.|º|ª)?"
NUMBERED = rf"\d{{1,2}}{ORDINAL}"
JOINING_WORDS = ("and", "to", "und", "bis", "et", "au", "y", "al", "и", "по")
JOINING = f"(?:{'|'.join(JOINING_WORDS)})"
HEBREW = "[א-ת]"  # a preposition of one letter and a hyphen stand before a number: "ב-30 בנובמבר"
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before the first of each: Japan counts by its emperors, Taiwan from its republic. CLDR by Babel has none."""
RANGE = rf"{NUMBERED}(?: ?[-–] ?| {JOINING} ){NUMBERED}"
"""Two days or more: "September 22-23", "22. und 23. September", "du 22 au 23 septembre"."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a language writes days."""

    names: DayNames
    in_words: re.Pattern[str]
    """Matches a day where one begins with a name; each shape has groups of its own."""
    in_digits: re.Pattern[str]
    """Matches a day where one begins with a digit."""
    opening: re.Pattern[str]
    """Finds where a day may begin: digits, the first word of a name, a run of letters without spaces."""
    unspaced_weekday: re.Pattern[str] | None
    """Finds a weekday within a run of letters; None where the language puts spaces between words."""
    weekday_before: re.Pattern[str]
    """Finds the weekday at the end of what stands before a date."""
    month_first: bool | None
    """Whether 03/04 is in March; None where that cannot be said."""
    year_first: bool
    """Whether 26.11.30 is in 2026."""

    def month(self, name: str) -> int:
        return self.names.months[fold_name(name)]

    def weekday(self, name: str) -> int:
        plain = fold_name(name)
        return self.names.weekdays.get(plain) or self.names.short_weekdays[plain]


@lru_cache(maxsize=64)
def grammar(language: str) -> Grammar:
    """Return how a language (BCP 47 tag) and English write days."""
    names = day_names(language)
    unspaced = tuple(name for name in (*names.weekdays, *names.short_weekdays) if is_unspaced(name))
    return Grammar(
        names=names,
        in_words=any_of(named_shapes(names)),
        in_digits=any_of(numbered_shapes(names)),
        opening=re.compile(openings(names, unspaced=bool(unspaced))),
        unspaced_weekday=re.compile(f"(?P<weekday>{alternatives(unspaced)})") if unspaced else None,
        weekday_before=re.compile(
            rf"(?<!\w)({alternatives((*names.short_weekdays, *names.weekdays))})\.?[,،]? ?{ARTICLES}$", re.IGNORECASE
        ),
        month_first=writes_month_first(language),
        year_first=language.split("-")[0] in EAST_ASIAN,
    )


def openings(names: DayNames, *, unspaced: bool) -> str:
    """Return a pattern that passes over most words at once: looking at each of them took two thirds of all dating.

    It begins with a set of characters, for which the search itself runs ahead; all else is asked where one stands.
    Numbers that something else follows than in a day are passed over, and English names in small letters too: "may",
    "march" and "sun" mostly are other words.
    """
    words = {re.split(r"\W", name)[0] for name in (*names.months, *names.weekdays) if not is_unspaced(name)}
    initials = sorted({word[0] for word in words})
    rest = "|".join(
        f"(?<={re.escape(initial)})(?:{alternatives(word[1:] for word in words if word[0] == initial)})"
        for initial in initials
    )
    first = re.escape("".join(sorted(letter for letter in names.initials if letter.casefold() in initials)))
    number = rf"(?<=\d)(?<!\d.)\d{{0,3}}(?={after_number(names)})"  # of no more figures than a year has
    name = rf"(?i:{second_letter(words)})(?<![^\W\d_].)(?i:{rest})(?![^\W\d_])"
    letters = f"{FIRST_UNSPACED_LETTER}-／：-{chr(sys.maxunicode)}" if unspaced else ""  # not "２０２６"
    run = f"|(?<=[{letters}])[{letters}]*" if unspaced else ""
    return f"[{DIGITS}{RARE_DIGITS}{first}{letters}](?:{number}|{name}{run})"


def second_letter(words: Iterable[str]) -> str:
    """Return a pattern that looks ahead for the second letter of any of the words: most capitals begin none of them.

    It is "" where one letter may be all of a word, as Indian months are cut short.
    """
    letters = sorted({word[1:2] for word in words})
    return "" if "" in letters else f"(?=[{re.escape(''.join(letters))}])"


def after_number(names: DayNames) -> str:
    """Return a pattern for what follows the first number of any shape, and few others: two characters are enough."""
    words = (*names.months, *OF_WORDS, *(f"{word} " for word in JOINING_WORDS))
    openings = "|".join(re.escape(opening) for opening in sorted({word[:2] for word in words}))
    return f"(?i:[-–./ºª年년月월]|st|nd|rd|th|er|го| (?:[- –年년月월]|{openings}))"


def any_of(shapes: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{shape})" for shape in shapes), re.IGNORECASE)


def named_shapes(names: DayNames) -> tuple[str, ...]:
    month = f"(?:{alternatives(names.months)})"
    weekday = alternatives(name for name in names.weekdays if not is_unspaced(name))
    range_after = (
        rf"(?<!\w)(?P<range_after>{month})(?!\w)\.? {NUMBERED}(?: ?[-–] ?{NUMBERED}"
        rf"| {JOINING} {NUMBERED}(?! [^\W\d]{{4}}))"  # not "September 22 and 23 ships"
        rf"(?!\w|%|:|[-–.]\d|,\d{{3}}(?!\d))(?:,? (?P<range_after_year>{YEAR}))?"
    )
    month_first = (
        rf"(?<!\w)(?P<month_first>{month})(?!\w)\.?[ -]?(?P<month_day>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?!\w|%|:|[-–.]\d|,\d{{3}}(?!\d))(?:,?\.? ?(?P<month_year>{YEAR}))?"
    )
    return (
        rf"(?<!\w)(?P<weekday>{weekday})(?!\w)",
        range_after,
        month_first,
        rf"(?<!\w)(?P<bare_month>{month})(?!\w)\.?,?[ -]{OF}(?P<bare_year>{YEAR})",
    )


def numbered_shapes(names: DayNames) -> tuple[str, ...]:
    month = f"(?:{alternatives(names.months)})"
    in_digits = (
        r"(?<![\d.,/:-])(?P<first>\d{1,2})(?P<slash>[./-])(?P<second>\d{1,2})(?P=slash)"
        r"(?P<digit_year>\d{4}|\d{2})(?![\d/]|[.,:-]\d)"
    )
    range_before = (
        rf"(?<![\w.,:/-]){RANGE} {OF}(?P<range_before>{month})(?!\w)\.?(?:,?[ -]{OF}(?P<range_before_year>{YEAR}))?"
    )
    day_first = (
        rf"(?:(?<![\w.,:/-])|(?<={HEBREW}-))(?P<day_first>\d{{1,2}}){ORDINAL}[ -]{{1,2}}{OF}(?P<day_month>{month})"
        rf"(?!\w)(?: ?/? ?{month}(?!\w))?\.?(?:,?[ -]{OF}(?P<day_year>{YEAR}))?"
    )
    counted = (
        rf"(?<!\d)(?:(?P<cjk_year>\d{{4}}) ?[年년] ?|(?<={'|'.join(ERAS)})(?P<era_year>\d{{1,3}}) ?年 ?)?"
        r"(?P<cjk_month>\d{1,2}) ?[月월] ?(?P<cjk_day>\d{1,2}) ?"
        r"(?P<cjk_until>[日일号號]? ?[-–~至到] ?\d{1,2} ?)?[日일号號]"
    )
    year_first = (
        r"(?<![\d.,/:-])(?P<iso_year>\d{4})(?P<dash>[-/]|\. ?)(?P<iso_month>\d{1,2})(?P=dash)(?P<iso_day>\d{1,2})"
        r"(?!\d)"
    )
    return (
        year_first,
        in_digits,
        range_before,
        day_first,
        counted,
    )


def is_unspaced(name: str) -> bool:
    """Whether a name can be found without spaces around it; one character alone is too little."""
    return len(name) > 1 and UNSPACED_LETTER.search(name) is not None


def alternatives(names: Iterable[str]) -> str:
    """Return a pattern for any of the names, the longest first, so that "Sept" is not read as "Sep"."""
    return "|".join(re.escape(name) for name in sorted(set(names), key=lambda name: (-len(name), name)))


def writes_month_first(language: str) -> bool | None:
    """Return whether a language's country writes the month before the day; None for English of no country."""
    locale = find_locale(language)
    if locale is None or (locale.language == ENGLISH and locale.territory is None):
        return None
    short = str(locale.date_formats["short"].pattern)
    return short.index("M") < short.index("d")
