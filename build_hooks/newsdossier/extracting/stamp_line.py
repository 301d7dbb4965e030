"""Lines that only say when the page was published."""

import re
from functools import lru_cache

from newsdossier.extracting.stamp_words import MONTH_NAMES, STAMP_WORDS
from newsdossier.model.line_shape import count_words
from newsdossier.model.word_search import DIGITS, RARE_DIGITS

PARTING = " ,-–—|/•·("
"""Signs between a stamp and what stands beside it."""
LONGEST_STAMP = 24  # words: "Published 11:34 PM EST Nov 19, 2019; Updated 8:01 AM EST Nov 20, 2019" has 13
LETTERS = re.compile(r"[^\W\d_]+")
PLAIN_LETTERS = re.compile("[a-z]+")
"""The same, in half the time, for plain ASCII in lower case."""
NUMERIC_DAY = re.compile(
    r"\b\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b|"
    r"\d{4}-\d\d-\d\dT"
)
MONTH_NAME = "|".join(sorted(MONTH_NAMES, key=lambda name: (-len(name), name)))
FULL_DAY = re.compile(
    rf"\b(?:{MONTH_NAME})\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\b\d{{1,2}}\.? (?:{MONTH_NAME})\.?,? \d{{4}}|"
    r"\b\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b",
    re.IGNORECASE,
)
LABELS = ("published", "updated", "posted", "modified", "publicado", "veröffentlicht", "опубликовано")
LABELLED = re.compile(rf"^(?:first |last )?(?:{'|'.join(LABELS)})\b", re.IGNORECASE)
SIGNS = frozenset((*MONTH_NAMES, *LABELS, "ago"))
"""Words of which one stands in each stamp that has neither a day nor a time in figures."""
MOST_BESIDE = 7  # words: "Ann Lee, Example Post, 10:15 GMT | Science"
MOST_LABELLED = 12  # words, where a label stands before the day: "Exampleville, Example News Bureau | Updated : …"
LABEL_BEFORE = re.compile(r"\b(?:published|updated|posted|modified)(?: on| at)?\s?:?\s*(?:\w+,\s)?$", re.IGNORECASE)
AGO = re.compile(
    r"^(?:updated |published |posted )?(?:an?|\d{1,3}) (?:min|minute|hour|day|week|month)s? ago$", re.IGNORECASE
)
TIME = re.compile(r"\b\d{1,2}:\d\d\b")
START = re.compile(r"(?<=[\s,|/•·(-])[\w\[]")
PARTED_FIGURES = re.compile(rf"[{DIGITS}{RARE_DIGITS}](?<=\d)\s?[-/.年:]\s?\d")
DIGIT = re.compile(rf"[{DIGITS}{RARE_DIGITS}](?<=\d)")
REMEMBERED = 128  # lines: all of a head, of each of which it is asked several times
YEAR = re.compile(rf"[{DIGITS}{RARE_DIGITS}](?<=\d)\d{{3}}")


def is_stamp_line(text: str) -> bool:
    """Return whether a line says a day and nothing else; "2 days ago" and a bare time are stamps too."""
    if not may_be_stamp(text) or not 0 < count_words(text) <= LONGEST_STAMP:
        return False
    if AGO.match(text):
        return True
    words = list_words(text)
    if not all(map(is_stamp_word, words)):
        return False
    return not MONTH_NAMES.isdisjoint(words) or NUMERIC_DAY.search(text) is not None or is_time(text)


@lru_cache(maxsize=REMEMBERED)
def may_be_stamp(text: str) -> bool:
    """Return whether a line has what every stamp has one of: most lines with a figure in them have none, and no stamp.

    That is "ago" at its end, or beside a figure a month, the label of a stamp, or figures parted as in days and times.
    """
    if not has_figure(text):
        return False
    return PARTED_FIGURES.search(text) is not None or not SIGNS.isdisjoint(list_words(text))


def list_words(text: str) -> list[str]:
    """Return the words of a line in lower case, without figures."""
    return PLAIN_LETTERS.findall(text.lower()) if text.isascii() else list(map(str.casefold, LETTERS.findall(text)))


def has_figure(text: str) -> bool:
    """Return whether a line has a figure or ends in "ago": a quick look, for most lines have neither."""
    return DIGIT.search(text) is not None or ends_in_ago(text)


def ends_in_ago(text: str) -> bool:
    return text[-4:].casefold() == " ago"


def is_stamp_word(word: str) -> bool:
    return word in STAMP_WORDS or word.isdigit() or not word.strip("年月日時分")


def has_stamp(text: str) -> bool:
    """Return whether a line is a stamp with a few words beside it: a writer, a source, a category."""
    if text.endswith(".") or not may_be_stamp(text) or count_words(text) > LONGEST_STAMP:
        return False
    day = find_full_day(text)
    if LABELLED.match(text) and any(letter.isdigit() for letter in text):
        return True
    if day is None:
        return False
    most = MOST_LABELLED if LABEL_BEFORE.search(text[: day.start()]) else MOST_BESIDE
    return count_words(text[: day.start()]) + count_words(text[day.end() :]) <= most


def has_full_day(text: str) -> bool:
    """Return whether a line names a day with its year."""
    return find_full_day(text) is not None


def find_full_day(text: str) -> re.Match[str] | None:
    return FULL_DAY.search(text) if may_be_stamp(text) and YEAR.search(text) else None


def is_time(text: str) -> bool:
    return bool(TIME.search(text)) and any(letter.isalpha() for letter in text)


def find_stamp_start(text: str) -> int | None:
    """Return where the stamp begins in a line that opens otherwise ("Ann Lee - Nov 19, 2019"), or None."""
    if not may_be_stamp(text) or count_words(text) > LONGEST_STAMP:
        return None
    if ends_in_ago(text):
        return next((match.start() for match in START.finditer(text) if is_stamp_line(text[match.start() :])), None)
    first = START.search(text, find_end_of_others(text))
    return first.start() if first and is_stamp_line(text[first.start() :]) else None


def find_end_of_others(text: str) -> int:
    """Return where the last word ends that no stamp has, 0 where there is none.

    What follows is a stamp from its first word, or nowhere: there is no less of a day in more of the line.
    """
    ends = [match.end() for match in LETTERS.finditer(text) if not is_stamp_word(match[0].casefold())]
    return ends[-1] if ends else 0
