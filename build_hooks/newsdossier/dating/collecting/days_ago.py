"""Days that running text names, and how long before publication they can lie."""

from collections.abc import Iterator
from typing import NamedTuple

from newsdossier.dating.collecting.datelines import is_in_dateline
from newsdossier.dating.collecting.material import DatedBlock, Material
from newsdossier.dating.collecting.stamps import is_fused
from newsdossier.dating.collecting.wording import (
    LAST,
    OF_LAST_WEEK,
    relative_words,
)
from newsdossier.dating.written.day import WrittenDay
from newsdossier.dating.written.find import MOST_CHARACTERS

YEAR_OF_DAYS = 365


class Ago(NamedTuple):
    """A day named in running text, and how long before publication it can lie."""

    start: int
    end: int
    written: WrittenDay | None
    """None for "yesterday" and the like."""
    least_age: int
    most_age: int


def find_ago(dated: DatedBlock, is_relative: bool, *, material: Material) -> Iterator[Ago]:
    text = dated.block.text
    for written in dated.days:
        if is_fused(dated, written) or is_in_dateline(dated, written):
            continue
        least, most = 0, 6
        if not written.is_weekday_alone:
            most = YEAR_OF_DAYS
        elif LAST.search(text, max(0, written.start - 12), written.start) or OF_LAST_WEEK.match(text, written.end):
            least, most = 1, 13
        yield Ago(start=written.start, end=written.end, written=written, least_age=least, most_age=most)
    if not is_relative:
        return
    words = relative_words(material.language)
    for match in words.pattern.finditer(text, 0, MOST_CHARACTERS):
        least, most = words.ages[(match.lastindex or 1) - 1]
        yield Ago(start=match.start(), end=match.end(), written=None, least_age=least, most_age=most)
