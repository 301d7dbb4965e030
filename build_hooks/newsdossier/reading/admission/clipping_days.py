"""Days in front matter that cannot be right, or hardly."""

from collections.abc import Iterator
from datetime import date

from newsdossier.model.clipping import Clipping
from newsdossier.model.days import DateSpan
from newsdossier.model.problem import Level, Problem

FIELDS = ("published", "updated", "retrieved", "added")
IN_ORDER = (("published", "updated"), ("published", "retrieved"), ("retrieved", "added"))
"""The first comes before the second, or on the same day."""


def note_days(clipping: Clipping, *, today: date | None) -> Iterator[Problem]:
    """Give a note for each day that lies in the future (seen from `today`), or before one that it must follow."""
    matter = clipping.front_matter
    spans = {name: as_span(getattr(matter, name)) for name in FIELDS}
    for name, span in spans.items():
        if today is not None and span is not None and span.first > today:
            message = f"{name} is {span}, a day in the future"
            yield note(clipping, name, code="future-day", message=message)
    for name, later in IN_ORDER:
        first, second = spans[name], spans[later]
        if first is not None and second is not None and second.last < first.first:
            message = f"{later} is {second}, before {name}, which is {first}"
            yield note(clipping, later, code="days-out-of-order", message=message)


def as_span(day: DateSpan | date | None) -> DateSpan | None:
    return DateSpan.of_day(day) if isinstance(day, date) else day


def note(clipping: Clipping, name: str, *, code: str, message: str) -> Problem:
    return Problem(
        path=clipping.field_path,
        line=dict(clipping.field_lines).get(name, 1),
        code=code,
        message=message,
        hint="check the year, the month and the day",
        level=Level.NOTE,
    )
