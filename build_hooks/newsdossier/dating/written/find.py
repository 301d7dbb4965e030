"""Days as texts write them: "22 September 2023", "Sept 22", "2023-09-22", "03/04/2023", "2023년 9월 22일", "Friday"."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from newsdossier.dating.written.day import WrittenDay
from newsdossier.dating.written.grammar import FIRST_UNSPACED_LETTER, Grammar, grammar
from newsdossier.dating.written.shapes import read_at, read_weekday

WEEKDAY_BEFORE = 18  # characters before a date in which its own weekday can stand: "Wednesday, the "
MOST_CHARACTERS = 100_000  # of one block; a longer one is damage, not a paragraph


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
