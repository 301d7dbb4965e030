"""The shapes in which days are written, and who reads each: "22 September 2023", "2023-09-22", "2023년 9월 22일"."""

from collections.abc import Callable
from re import Match

from newsdossier.dating.written.day import WrittenDay, exists
from newsdossier.dating.written.grammar import ERAS, Grammar

CENTURY_PIVOT = 69  # POSIX: two digits up to 68 are 2000 to 2068
LONGEST_ERA = 2  # characters: all have two
WORDS_TOO = frozenset({"may", "mar", "march", "sun"})  # in lower case these are words of other meanings


def read_at(start: int, text: str, rules: Grammar) -> WrittenDay | None:
    """Return the day that begins at a place, with a digit or with a name; None where none does."""
    is_digit = text[start].isdigit()
    match = (rules.in_digits if is_digit else rules.in_words).match(text, start)
    if match is None:
        return None
    shapes = NUMBERED_SHAPES if is_digit else NAMED_SHAPES
    day = next(read(match, rules) for group, read in shapes if match[group] is not None)
    return day if day is not None and exists(day) else None


def read_iso(match: Match[str], rules: Grammar) -> WrittenDay:
    return written(match, year=int(match["iso_year"]), month=int(match["iso_month"]), day=int(match["iso_day"]))


def read_counted(match: Match[str], rules: Grammar) -> WrittenDay:
    day = None if match["cjk_until"] else int(match["cjk_day"])
    year, month = number(match["cjk_year"]), int(match["cjk_month"])
    if match["era_year"] is None:
        return written(match, year=year, month=month, day=day)
    start = match.start() - LONGEST_ERA
    year = ERAS[match.string[start : match.start()]] + int(match["era_year"])
    return WrittenDay(start=start, end=match.end(), year=year, month=month, day=day)


def read_digits(match: Match[str], rules: Grammar) -> WrittenDay | None:
    first, second = int(match["first"]), int(match["second"])
    if rules.year_first and len(match["digit_year"]) == 2:
        return written(match, year=full_year(match["first"]), month=second, day=int(match["digit_year"]))
    year = full_year(match["digit_year"])
    day_first = first > 12 or (second <= 12 and (first == second or match["slash"] == "."))  # only German dots
    if day_first or (second <= 12 and rules.month_first is False):
        return written(match, year=year, month=second, day=first)
    if second > 12 or rules.month_first:
        return written(match, year=year, month=first, day=second)
    return written(match, year=year)


def read_day_first(match: Match[str], rules: Grammar) -> WrittenDay | None:
    year = number(match["day_year"])
    if match["day_month"] in WORDS_TOO and year is None:
        return None
    return written(match, year=year, month=rules.month(match["day_month"]), day=int(match["day_first"]))


def read_month_first(match: Match[str], rules: Grammar) -> WrittenDay | None:
    if match["month_first"] in WORDS_TOO:
        return None
    month, day = rules.month(match["month_first"]), int(match["month_day"])
    return written(match, year=number(match["month_year"]), month=month, day=day)


def read_month_and_year(match: Match[str], rules: Grammar) -> WrittenDay | None:
    if match["bare_month"] in WORDS_TOO:
        return None
    return written(match, year=int(match["bare_year"]), month=rules.month(match["bare_month"]))


def read_range(side: str) -> Callable[[Match[str], Grammar], WrittenDay | None]:
    """Return a reader of several days in a row, which name no single day but their month."""

    def read(match: Match[str], rules: Grammar) -> WrittenDay | None:
        year = number(match[f"{side}_year"])
        if match[side] in WORDS_TOO and year is None:
            return None
        return written(match, year=year, month=rules.month(match[side]))

    return read


def read_weekday(match: Match[str], rules: Grammar) -> WrittenDay:
    return written(match, weekday=rules.weekday(match["weekday"]))


Reader = Callable[[Match[str], Grammar], WrittenDay | None]

NAMED_SHAPES: tuple[tuple[str, Reader], ...] = (
    ("weekday", read_weekday),
    ("range_after", read_range("range_after")),
    ("month_first", read_month_first),
    ("bare_month", read_month_and_year),
)
NUMBERED_SHAPES: tuple[tuple[str, Reader], ...] = (
    ("range_before", read_range("range_before")),
    ("day_first", read_day_first),
    ("iso_year", read_iso),
    ("first", read_digits),
    ("cjk_month", read_counted),
)
"""Which group of a pattern tells a shape, and who reads it; only one of them is ever filled."""


def written(
    match: Match[str],
    *,
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    weekday: int | None = None,
) -> WrittenDay:
    return WrittenDay(start=match.start(), end=match.end(), year=year, month=month, day=day, weekday=weekday)


def number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def full_year(digits: str) -> int:
    short = int(digits)
    if len(digits) == 4:
        return short
    return short + (1900 if short >= CENTURY_PIVOT else 2000)
