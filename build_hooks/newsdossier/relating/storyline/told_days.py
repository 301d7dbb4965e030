"""Days and months of the past in running text: "on Wednesday", "in June", "June visit", "earlier this month"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdossier.model.days import DateSpan
from newsdossier.relating.storyline.calendar_names import LONG_MONTHS, MONTHS, WEEKDAYS, YEAR
from newsdossier.relating.storyline.reckoning import is_weekday_of, reckon

HALF_A_YEAR = 183  # days: a month further back is nearer in the year to come
WORDS_TOO = frozenset({"March", "May"})  # "May visited": alone they count only after a preposition
MONTH = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
MONTH_AND_DAY = re.compile(
    rf"(?P<month>{MONTH})\b(?:\.(?= \d))?(?: (?P<day_after>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d))?"
    rf"(?:(?:,? | of )(?P<year>{YEAR})\b)?(?P<last_year>,? (?:of )?last year\b)?"
    rf"|(?P<weekday>{'|'.join(WEEKDAYS)})\b|(?P<relative>[Ee]arlier this month|[Ll]ast month)\b"
)
OPENING = re.compile("|".join(sorted({name[:3] for name in (*MONTHS, *WEEKDAYS)})))
"""What the name of every month and weekday begins with; looking for it costs little, and most words open none."""
RELATIVE = re.compile("[Ee]arlier this month|[Ll]ast month")
RELATIVE_WORDS = ("arlier this month", "ast month")
"""They are sought apart, in the few texts that have them: small letters stand everywhere."""
OTHER_WORDS = (*RELATIVE_WORDS, "anniversary of")
DAY_BEFORE = re.compile(r"\b(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? $")
BEFORE = 24  # characters before a day that tell whether a single day is meant
NO_SINGLE_DAY = re.compile(
    r"\b(?:since|until|till|by|through|every|each|next|coming|this coming|before|after|between|from|to|or|and|last"
    r"|following|previous|most|per|\d) (?:the )?$",
    re.IGNORECASE,
)
"""Before the day: bounds of a time, habits, and days that no reckoning from the day of publication gives."""
RANGE_AFTER = re.compile(
    r"\s?(?:[-–—]|to|and|or|through|until)\s?\d|['’]s\b (?=[A-Z])|s\b"
    r"|\s(?:and|or|to|through) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
PREPOSITION = re.compile(r"\b(?:in|on|during|early in|late in|of|last|early|late|mid)[ -]$", re.IGNORECASE)


class ToldDay(NamedTuple):
    """A day of the past, as a text names it. A tuple, as there are many."""

    start: int
    """With the preposition before it, where there is one."""
    end: int
    span: DateSpan
    prepositional: bool
    """Whether a preposition stands before it: "in June", not "June visit"."""
    may_come: bool
    """Whether it is the year before only if the text speaks of the past: "on June 3" in an article of March."""


def may_name_a_day(text: str) -> bool:
    """Return whether a day or an anniversary may be named; most passages name none, and are looked at no further."""
    return OPENING.search(text) is not None or any(map(text.__contains__, OTHER_WORDS))


def find_told_days(text: str, *, published: DateSpan, own: frozenset[int]) -> Iterator[ToldDay]:
    """Yield the days and months of the past that can be reckoned from the day of publication.

    Days to come, bounds ("since June"), habits ("every Friday") and bare years give none. Most weekdays are `own` days
    of the article, which are given by their ordinals: nothing else is asked of those, and they are left out.
    """
    for match in find_openings(text):
        is_own = match["weekday"] and is_weekday_of(own, WEEKDAYS[match["weekday"]], published=published)
        told = None if is_own else read_day(text, match, published=published)
        if told is not None:
            yield told


def read_day(text: str, match: re.Match[str], *, published: DateSpan) -> ToldDay | None:
    """Return the day of the past that stands there; None where it is none, or cannot be reckoned."""
    start, number = find_number(text, match)
    before = text[max(0, start - BEFORE) : start]
    if NO_SINGLE_DAY.search(before) or RANGE_AFTER.match(text, match.end()):
        return None
    preposition = PREPOSITION.search(before)
    span = None if is_a_word(match, number, preposition) else reckon(match, number, published=published)
    if span is None or not (match["weekday"] or span.first <= published.last):
        return None
    is_dated = match["weekday"] or match["year"] or match["last_year"]
    return ToldDay(
        start=start - (len(preposition.group()) if preposition else 0),
        end=match.end(),
        span=span,
        prepositional=preposition is not None or match["relative"] is not None,
        may_come=not is_dated and (published.last - span.last).days > HALF_A_YEAR,
    )


def find_number(text: str, match: re.Match[str]) -> tuple[int, int | None]:
    """Return where the day begins, and its number in the month, which stands on either side; None where it has none."""
    start = match.start()
    if match["day_after"]:
        return start, int(match["day_after"])
    before = text[max(0, start - BEFORE) : start]
    ahead = DAY_BEFORE.search(before) if match["month"] else None
    return (start, None) if ahead is None else (start - len(before) + ahead.start(), int(ahead[1]))


def find_openings(text: str) -> Iterator[re.Match[str]]:
    """Yield the months, weekdays and words for a month that a text has, in order."""
    openings = [opening.start() for opening in OPENING.finditer(text)]
    if any(map(text.__contains__, RELATIVE_WORDS)):
        openings = sorted((*openings, *(opening.start() for opening in RELATIVE.finditer(text))))
    for start in openings:
        match = MONTH_AND_DAY.match(text, start) if not start or not text[start - 1].isalnum() else None
        if match is not None:
            yield match


def is_a_word(match: re.Match[str], day: int | None, preposition: re.Match[str] | None) -> bool:
    """Return whether the month's name alone may be another word: a verb, a person's name, an abbreviation."""
    if match["month"] is None or day is not None or match["year"]:
        return False
    return match["month"] not in LONG_MONTHS or (match["month"] in WORDS_TOO and preposition is None)
