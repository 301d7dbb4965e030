"""Days as texts write them: "22 September 2023", "Sept 22", "2023-09-22", "03/04/2023", "2023년 9월 22일", "Friday"."""

import re
from bisect import bisect_right
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import accumulate
from re import Match
from typing import NamedTuple

from newsdossier.dating.written.grammar import ERAS, FIRST_UNSPACED_LETTER, Grammar, grammar

FIRST_YEAR, LAST_YEAR = 1600, 2200  # newspapers begin about 1605; a number above 2200 is no year of news
CENTURY_PIVOT = 69  # POSIX: two digits up to 68 are 2000 to 2068
LEAP_YEAR = 2000  # has every day that a month without a year can have
WEEKDAY_BEFORE = 18  # characters before a date in which its own weekday can stand: "Wednesday, the "
LONGEST_ERA = 2  # characters: all have two
MOST_CHARACTERS = 100_000  # of one block; a longer one is damage, not a paragraph
WORDS_TOO = frozenset({"may", "mar", "march", "sun"})  # in lower case these are words of other meanings


class WrittenDay(NamedTuple):
    """A day, or a part of one, as it stands in a text. At least one of month, year and weekday is known."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    @property
    def full(self) -> date | None:
        """The day itself, if year, month and day are all there."""
        return date(self.year, self.month, self.day) if self.year and self.month and self.day else None

    @property
    def is_weekday_alone(self) -> bool:
        return self.month is None and self.year is None


def find_written_days(text: str, *, language: str) -> tuple[WrittenDay, ...]:
    """Return every day that the text writes, in order, none overlapping. Days that no calendar has are passed over.

    "03/04/2023" gives the year alone, unless the language's country says which of the two is the month. Several days in
    a row ("22-23 September") give their month alone: they name no single day.
    """
    return find_days_by_line((text,), language=language)[0]


def find_days_by_line(lines: Sequence[str], *, language: str) -> list[tuple[WrittenDay, ...]]:
    """Return for each line the days that it writes."""
    rules = grammar(language)
    read = [line[:MOST_CHARACTERS] for line in lines]
    days: list[tuple[WrittenDay, ...]] = [()] * len(read)
    for index, places in find_openings(read, rules.opening).items():
        days[index] = tuple(read_written_days(read[index], rules, places=places))
    return days


def find_openings(lines: Sequence[str], opening: re.Pattern[str]) -> Mapping[int, list[slice]]:
    """Return by the index of its line, in order, where a day may begin.

    One search goes through all lines, most of which hold none: no day runs from one line into the next.
    """
    starts = tuple(accumulate((len(line) + 1 for line in lines), initial=0))
    places: dict[int, list[slice]] = defaultdict(list)
    for match in opening.finditer("\n".join(lines)):
        index = bisect_right(starts, match.start()) - 1
        places[index].append(slice(match.start() - starts[index], match.end() - starts[index]))
    return places


def read_written_days(text: str, rules: Grammar, *, places: Sequence[slice]) -> Iterator[WrittenDay]:
    """Yield what is written at each place where a day may begin; a weekday beside its date is a part of the date."""
    last: WrittenDay | None = None
    for day in read_in_order(text, rules, places=places):
        dated = with_weekday_before(day, text, rules)
        if last is not None and is_its_weekday(dated, last, text):
            last = with_weekday(last, dated)
            continue
        if last is not None and last.end <= dated.start:
            yield last
        last = dated
    if last is not None:
        yield last


def with_weekday(last: WrittenDay, named: WrittenDay) -> WrittenDay:
    return WrittenDay(
        start=last.start, end=named.end, year=last.year, month=last.month, day=last.day, weekday=named.weekday
    )


def is_its_weekday(named: WrittenDay, last: WrittenDay, text: str) -> bool:
    """Whether a weekday is that of the date right before it: "30 Kasım 2026 Pazartesi", "11月30日（星期一）"."""
    if not named.is_weekday_alone or last.day is None or last.weekday is not None:
        return False
    between = text[last.end : named.start]
    if last.full is None:
        return between in {"", "(", "（"}
    return between.strip() in {"", "(", "（"} and last.full.isoweekday() == named.weekday


def read_in_order(text: str, rules: Grammar, *, places: Sequence[slice]) -> Iterator[WrittenDay]:
    reached = 0
    for place in places:
        first = text[place.start]
        if rules.unspaced_weekday is not None and first >= FIRST_UNSPACED_LETTER and not first.isdigit():
            for match in rules.unspaced_weekday.finditer(text, max(reached, place.start), place.stop):
                yield read_weekday(match, rules)
            continue
        if place.start < reached:
            continue
        day = read_at(place.start, text, rules)
        if day is not None:
            reached = day.end
            yield day


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


def exists(written: WrittenDay) -> bool:
    """Return whether a calendar has such a day."""
    if written.year is not None and not FIRST_YEAR <= written.year <= LAST_YEAR:
        return False
    if written.month is not None and not 1 <= written.month <= 12:
        return False
    if written.day is None or written.month is None:
        return True
    return 1 <= written.day <= monthrange(written.year or LEAP_YEAR, written.month)[1]


def with_weekday_before(written: WrittenDay, text: str, rules: Grammar) -> WrittenDay:
    """Return a date together with the weekday that stands right before it: "Fri, 22 Sept"."""
    if written.is_weekday_alone:
        return written
    before = text[max(0, written.start - WEEKDAY_BEFORE) : written.start]
    match = rules.weekday_before.search(before)
    if match is None:
        return written
    return WrittenDay(
        start=written.start - len(before) + match.start(),
        end=written.end,
        year=written.year,
        month=written.month,
        day=written.day,
        weekday=rules.weekday(match[1]),
    )
