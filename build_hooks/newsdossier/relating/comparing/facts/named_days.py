"""On what day: "on Wednesday", "November 8", "in 1978"."""

import re
from collections.abc import Iterator

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.tokens import word_set

WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAY, YEAR_NAMED = "weekday", "year"
"""Subjects of facts that name one."""
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
MONTH_NAMES = word_set(
    f"{MONTHS} sept january february march april june july august september october november december"
)
YEAR = re.compile(r"(?:19|20)\d\d")
DAY_OF_MONTH = re.compile(r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?")
YEARS = frozenset(map(str, range(1900, 2100)))
DAY_WORDS = WEEKDAYS | MONTH_NAMES | YEARS
"""Without one of these a sentence names no day."""
SAYING = word_set(
    "said says saying told tell reported report reports announced announcement statement confirmed added wrote tweeted"
    " interview according spokesman spokeswoman"
)
"""Of these the day is when somebody spoke; each report has its own."""
LONGEST_DATELINE = 7  # words
REACH = 6  # words before the day, in which the verb stands that it belongs to


def read_days(sentence: Sentence, index: int) -> Iterator[Fact]:
    """Yield the days and years that the sentence names, but for those on which somebody spoke."""
    if DAY_WORDS.isdisjoint(sentence.words):
        return
    for place, word in enumerate(sentence.words):
        if word not in DAY_WORDS or is_saying(sentence, place) or is_dateline(sentence, place):
            continue
        if word in WEEKDAYS and sentence.printed[place][0].isupper():
            yield make_fact(sentence, (place, place), value=word, subject=WEEKDAY, index=index)
        elif word in MONTH_NAMES and sentence.printed[place][0].isupper():
            yield from read_day_of_month(sentence, index, place)
        elif YEAR.fullmatch(word):
            yield make_fact(sentence, (place, place), value=word, subject=YEAR_NAMED, index=index)


def is_saying(sentence: Sentence, place: int) -> bool:
    around = sentence.words[max(0, place - REACH) : place + 2]
    return not SAYING.isdisjoint(around)


def is_dateline(sentence: Sentence, place: int) -> bool:
    """Return whether the day stands behind the place in which the report was written: "MORA, March 3"."""
    if not 0 < place <= LONGEST_DATELINE:
        return False
    before = sentence.printed[:place]
    return not sentence.gap(place).isspace() and all(word[0].isupper() or word[0].isdecimal() for word in before)


def read_day_of_month(sentence: Sentence, index: int, place: int) -> Iterator[Fact]:
    """Yield "Nov. 8" or "8 November"."""
    for first, last, day in ((place, place + 1, place + 1), (place - 1, place, place - 1)):
        if 0 <= day < len(sentence.words) and DAY_OF_MONTH.fullmatch(sentence.words[day]):
            number = re.sub(r"\D", "", sentence.words[day])
            month = MONTHS.split().index(sentence.words[place][:3]) + 1
            yield make_fact(sentence, (first, last), value=f"{month}-{number}", subject="date", index=index)
            return


def make_fact(sentence: Sentence, place: tuple[int, int], *, value: str, subject: str, index: int) -> Fact:
    first, last = place
    return Fact(
        kind=DifferenceKind.DAY,
        subject=subject,
        about="",
        value=value,
        first=first,
        last=last,
        span=sentence.cut(first, last),
        sentence=index,
    )
