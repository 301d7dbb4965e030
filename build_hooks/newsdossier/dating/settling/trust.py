"""Which statements of a day are trusted, and which are those of the place where the outlet is."""

from collections.abc import Iterable
from datetime import date, timedelta

from newsdossier.model.days import DayConstraint, Voice

DECLARED = (Voice.CURATOR, Voice.HEAD, Voice.ADDRESS, Voice.STAMP, Voice.DATELINE, Voice.CAPTION)
NAMES = {
    Voice.CURATOR: "the curator",
    Voice.HEAD: "the page's head",
    Voice.ADDRESS: "the address",
    Voice.STAMP: "a stamp on the page",
    Voice.DATELINE: "the dateline",
    Voice.CAPTION: "a caption",
}
SAME_DAY = timedelta(days=1)  # between two statements of one day: time zones, the print edition of the next morning
OF_SOME_KIND = "head-date-of-some-kind"
SURE = frozenset({"head-data", OF_SOME_KIND})
"""Rules that need no second voice, as long as none contradicts them."""
CONTRADICTS = frozenset(
    {*SURE, "head-data-in-utc", "head-data-in-utc-early", "address", "stamp-labelled", "stamp-fused"}
)
"""Rules whose days are surely those of this page: a date beside a headline may be the day on which it was saved."""
CONTRADICTS_A_DATE_OF_SOME_KIND = CONTRADICTS | {"stamp-in-furniture", "stamp-at-headline"}
"""A page's head that does not say what its date is the date of gives way to any stamp that does."""
IN_UTC = frozenset({"head-data-in-utc", "head-data-in-utc-early"})
"""Rules whose days may be another day where the outlet is."""
LOCAL = frozenset({*SURE, "head-time", "stamp-labelled", "stamp-at-headline", "stamp-in-furniture"})
"""Rules whose days are those of the place where the outlet is."""
WRITTEN_THERE = LOCAL | {"address"}
"""And the address, which has a vote among these days but alone moves none: many servers run by UTC too."""


def first_of_each_voice(said: Iterable[tuple[DayConstraint, date]]) -> list[tuple[DayConstraint, date]]:
    """Return the most trusted statement of each voice: a page may carry the stamps of other stories too."""
    first: dict[Voice, tuple[DayConstraint, date]] = {}
    for statement, day in said:
        first.setdefault(statement.voice, (statement, day))
    return list(first.values())
