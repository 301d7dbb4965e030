"""The words of a line that name its writers, among days, sections, handles and outlets beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.extracting.names import BY, ROLE, is_byline, is_name, split_authors
from newsdossier.extracting.stamp_line import PARTING, find_stamp_start, has_figure, is_stamp_line
from newsdossier.model.line_shape import count_words

PARTS = re.compile(r"\s*[|•·()]\s*|\s+[–—-]\s+|\.\s+(?=[A-Z])|\s+(?=by [A-ZÀ-Þ])")
PART_SIGNS = ("|", "•", "·", "(", ")", " – ", " — ", " - ", ". ", " by ")
"""One of these stands wherever parts are parted; most lines have none, and looking for them costs nothing."""
LONGEST_LINE = 24  # words: two names, an outlet, a place, a day and the time
MOST_PARTS = 7


@dataclass(frozen=True, slots=True)
class Words:
    """Characters of a line."""

    start: int
    end: int


def find_byline_words(text: str) -> Words | None:
    """Return the words that name writers in a line of the head; None where it names none, or anybody might be meant.

    "Ann Lee and Bo Diaz - Nov 19, 2019" names them before the day, "Oct 30 2020 by Ann Lee" behind it. A bare name
    amid other words counts beside a day or a role alone.
    """
    return find_words_before(text, find_stamp_start(text))


def find_words_before(text: str, stamp: int | None) -> Words | None:
    """Return the words that name writers in a line whose stamp begins at a known place, or that has none."""
    before = text[:stamp].rstrip(PARTING)
    if is_byline(before.strip(PARTING)) or (stamp is not None and is_name(before.strip(PARTING))):
        return Words(0, len(before))
    return find_in_parts(text)


def find_in_parts(text: str) -> Words | None:
    if not any(map(text.__contains__, PART_SIGNS)) or count_words(text) > LONGEST_LINE:
        return None
    if not (has_figure(text) or ROLE.search(text)) or not PARTS.search(text):
        return None
    parts = tuple(split_parts(text))
    if len(parts) > MOST_PARTS:
        return None
    said = [text[part.start : part.end] for part in parts]
    is_day = [is_stamp_line(words) for words in said]
    has_company = any(is_day) or any(ROLE.search(words) and not is_name(words) for words in said)
    names = (index for index, words in enumerate(said) if names_writers(words) or (has_company and is_name(words)))
    first = next(names, None)
    if first is None or (first > 0 and not any(is_day)):
        return None
    last = next((index for index in range(first, len(parts)) if is_day[index]), len(parts)) - 1
    return Words(parts[first].start, parts[last].end)


def names_writers(words: str) -> bool:
    """Return whether a part of a line is a "By" and persons; of institutions alone it says nothing."""
    return BY.match(words) is not None and any(map(is_name, split_authors(words)))


def split_parts(text: str) -> Iterator[Words]:
    """Yield the parts of a line between its separators, in order."""
    start = 0
    for match in PARTS.finditer(text):
        if match.start() > start:
            yield Words(start, match.start())
        start = match.end()
    if start < len(text):
        yield Words(start, len(text))
