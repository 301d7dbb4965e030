"""How long something took: "weeklong", "six-day", "for two months", in days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.amounts import LARGE, Range, find_numbers, joined, may_be_number, read_amount
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.tokens import word_set

DAYS: dict[str, tuple[float, float]] = {
    "minute": (1 / 1440, 1 / 1440),
    "hour": (1 / 24, 1 / 24),
    "day": (1, 1),
    "night": (1, 1),
    "week": (7, 7),
    "month": (28, 31),
    "year": (365, 366),
    "decade": (3650, 3660),
}
"""Days of a unit of time, at least and at most."""
LONG = "long"
UNIT_WORDS = frozenset(unit + ending for unit in DAYS for ending in ("", "s", LONG))
"""Without one of these a sentence gives no length of time."""
HYPHENED_UNIT = re.compile(rf"[-‑](?:{'|'.join(DAYS)})", re.IGNORECASE)
LONG_UNITS = frozenset(unit + LONG for unit in DAYS)
NOT_LENGTHS = word_set(
    "old ago later earlier before after since from anniversary birthday high low ahead away next early late"
)
"""Words after a length of time that make it an age, a distance or a day."""
POINTS_TO_A_DAY = word_set("last past next previous first final within in every each per")
"""Words before it that do the same, or say how often."""
RANGE = word_set("to or and through")
"""Words between the two ends of "one to five years", of which neither is the length."""


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time in a sentence."""

    days: Range
    begin: int
    end: int
    """Index of the word after it."""
    attributive: bool


def may_be_attributive(text: str, start: int, end: int) -> bool:
    """Return whether a length of time may stand before a noun in a sentence: a unit behind a hyphen, or "long"."""
    return LONG in text[start:end].casefold() or HYPHENED_UNIT.search(text, start, end) is not None


def read_durations(sentence: Sentence, index: int) -> Iterator[Fact]:
    """Yield how long the sentence says that things took."""
    if UNIT_WORDS.isdisjoint(sentence.words):
        return
    units = [place for place, word in enumerate(sentence.words) if word in UNIT_WORDS]
    if not any(may_be_long(sentence, place) for place in units):
        return
    for place in sorted((*units, *find_numbers(sentence))):
        length = read_joined(sentence, place) or read_counted(sentence, place)
        if length and is_length(sentence, length):
            yield make_fact(sentence, length, index)


def may_be_long(sentence: Sentence, place: int) -> bool:
    """Return whether a unit of time may be part of a length: before "long", or after a number or "thousand"."""
    words = sentence.words
    if words[place] in LONG_UNITS or words[place + 1 : place + 2] == (LONG,):
        return True
    return place > 0 and (may_be_number(words[place - 1]) or words[place - 1] in LARGE)


def read_joined(sentence: Sentence, place: int) -> Length | None:
    """Return "weeklong", "week-long"."""
    word, following = sentence.words[place], sentence.words[place + 1 : place + 2]
    unit = word.removesuffix(LONG) if word.endswith(LONG) else word
    if unit not in DAYS:
        return None
    apart = unit == word
    if apart and (following != (LONG,) or not hyphened(sentence, place + 1)):
        return None
    if place and hyphened(sentence, place):
        return None  # "two-week-long": counted
    return Length(Range(*DAYS[unit]), place, place + 1 + apart, attributive=True)


def read_counted(sentence: Sentence, place: int) -> Length | None:
    """Return "six-day", "six days", "a two-week-long"."""
    if not may_be_number(sentence.words[place]):
        return None
    amount = read_amount(sentence, place)
    if amount is None or amount.end >= len(sentence.words) or not joined(sentence, amount.end):
        return None
    if place and hyphened(sentence, place):
        return None  # "twenty-two days" has been read from "twenty"
    word = sentence.words[amount.end]
    unit = word.removesuffix("s")
    if unit not in DAYS:
        return None
    attributive = word == unit and hyphened(sentence, amount.end)
    end = amount.end + 1
    if attributive and sentence.words[end : end + 1] == (LONG,):
        end += 1
    return Length(amount.range.times(*DAYS[unit]), amount.begin, end, attributive)


def hyphened(sentence: Sentence, place: int) -> bool:
    return sentence.gap(place) in ("-", "‑")


def is_length(sentence: Sentence, length: Length) -> bool:
    after = sentence.words[length.end : length.end + 1]
    before = sentence.words[max(0, length.begin - 1) : length.begin]
    return NOT_LENGTHS.isdisjoint(after) and POINTS_TO_A_DAY.isdisjoint(before) and not ends_range(sentence, length)


def ends_range(sentence: Sentence, length: Length) -> bool:
    """Return whether the number is the end of a range ("one to five years") or of a fraction ("4 1/2 months")."""
    if length.begin == 0:
        return False
    if sentence.text[: sentence.starts[length.begin]].rstrip().endswith("/"):
        return True
    number, word = sentence.words[max(0, length.begin - 2) : length.begin] if length.begin > 1 else ("", "")
    return word in RANGE and bool(number) and may_be_number(number)


def make_fact(sentence: Sentence, length: Length, index: int) -> Fact:
    noun = noun_after(sentence, length.end) if length.attributive else ""
    return Fact(
        kind=DifferenceKind.DURATION,
        subject=noun and sentence.row[length.end],
        about=noun,
        value=length.days,
        first=length.begin,
        last=length.end - 1,
        span=sentence.cut(length.begin, length.end - 1),
        sentence=index,
        attributive=bool(noun),
    )


def noun_after(sentence: Sentence, place: int) -> str:
    """Return the word that the length stands before; "" where none follows at once."""
    if place >= len(sentence.words) or not joined(sentence, place):
        return ""
    word = sentence.printed[place]
    return word if word.isalpha() and word.islower() else ""
