"""The activity strip: articles over time, and the events among them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeVar

from babel import Locale

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import is_hollow, name_month, name_month_letter
from newsdossier.composing.time.parts import timeline_url
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.days import DateSpan
from newsdossier.model.page.addresses import DATES, dates_url
from newsdossier.model.page.event_parts import EventNumber
from newsdossier.model.page.parts import Link
from newsdossier.model.page.time_parts import Strip, StripColumn

Drawn = TypeVar("Drawn", bool, EventNumber)

MAX_SQUARES: Final = 12  # a taller stack cannot be counted at a glance: bars then
MAX_COLUMNS: Final = 36  # more do not fit beside one another on a phone
MAX_MONTHS: Final = 120 * 12  # no reporter's memory is longer: a slip of the pen in a year must not stretch the axis
UNDATED: Final = f"{DATES}#day-not-known"
MAX_NUMBERS: Final = 60  # a longer pile of events is no way to find one: the timeline is
FIRST_NUMBERS: Final = 3  # of such a pile
MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Columns from first to last; a column is numbered by months since the year 0, divided by those of its unit."""

    unit: str
    first: int
    last: int
    locale: Locale
    highest: int = 0
    """Articles of the highest bar; 0 where squares are drawn."""

    def column_of(self, month: int) -> int:
        return month // MONTHS[self.unit]

    def first_day(self, column: int) -> date:
        year, month = divmod(column * MONTHS[self.unit], 12)
        return date(year, month + 1, 1)


def compose_strip(slugs: Sequence[Slug], *, of: str, catalogue: Catalogue) -> Strip | None:
    """Return the strip of some articles, and of the events that they report; None where no article has a month.

    `of` says which they are, for the caption: "on wages"; "" for all.
    """
    squares = place_articles(slugs, catalogue=catalogue)
    if not squares:
        return None
    events = place_events(slugs, near=max(squares), catalogue=catalogue)
    axis = choose_axis(min((*squares, *events)), max((*squares, *events)), locale=catalogue.locale)
    stacks, numbers = gather(squares, axis=axis), gather(events, axis=axis)
    highest = max(len(stack) for stack in stacks.values())
    axis = replace(axis, highest=highest if highest > MAX_SQUARES else 0)
    return Strip(
        caption=caption_strip(of, axis=axis),
        unit=axis.unit,
        drawn="bars" if axis.highest else "squares",
        columns=tuple(
            make_column(column, stack=stacks[column], events=numbers[column], axis=axis, catalogue=catalogue)
            for column in range(axis.first, axis.last + 1)
        ),
        undated=tell_undated(len(slugs) - sum(len(stack) for stack in stacks.values())),
    )


def compose_spread(slugs: Sequence[Slug], *, of: str, catalogue: Catalogue) -> Strip | None:
    """Return the strip of a part of the dossier; None where one column holds all of it, which the list says better."""
    strip = compose_strip(slugs, of=of, catalogue=catalogue)
    return strip if strip is not None and len(strip.columns) > 1 else None


def place_articles(slugs: Iterable[Slug], *, catalogue: Catalogue) -> dict[int, list[bool]]:
    """Return a square for each article of which the month is known, by month; True is hollow."""
    squares: defaultdict[int, list[bool]] = defaultdict(list)
    for slug in slugs:
        published = catalogue.articles[slug].dating.published
        if published is not None and published.span.month is not None:
            squares[month_of(published.span)].append(is_hollow(published))
    earliest = max(squares, default=0) - MAX_MONTHS
    return {month: stack for month, stack in squares.items() if month > earliest}


def place_events(slugs: Iterable[Slug], *, near: int, catalogue: Catalogue) -> dict[int, list[EventNumber]]:
    """Return the numbers of the events that the articles report, by month."""
    ids = {event.id for slug in slugs if (event := catalogue.events_by_slug.get(slug)) is not None}
    numbers: defaultdict[int, list[EventNumber]] = defaultdict(list)
    for event_id in sorted(ids, key=lambda event_id: catalogue.numbers[event_id].number):
        day = catalogue.events[event_id].day
        if day is not None and day.span.month is not None and abs(month_of(day.span) - near) < MAX_MONTHS:
            numbers[month_of(day.span)].append(catalogue.numbers[event_id])
    return numbers


def month_of(span: DateSpan) -> int:
    return span.year * 12 + (span.month or 1) - 1


def choose_axis(first: int, last: int, *, locale: Locale) -> Axis:
    """Return months where they fit, else quarters, else years."""
    units = [unit for unit, months in MONTHS.items() if last // months - first // months < MAX_COLUMNS]
    unit = units[0] if units else "year"
    return Axis(unit=unit, first=first // MONTHS[unit], last=last // MONTHS[unit], locale=locale)


def gather(placed: dict[int, list[Drawn]], *, axis: Axis) -> dict[int, list[Drawn]]:
    columns: dict[int, list[Drawn]] = {column: [] for column in range(axis.first, axis.last + 1)}
    for month in sorted(placed):
        columns[axis.column_of(month)].extend(placed[month])
    return columns


def make_column(
    column: int, *, stack: list[bool], events: list[EventNumber], axis: Axis, catalogue: Catalogue
) -> StripColumn:
    day = axis.first_day(column)
    shown = events if len(events) <= MAX_NUMBERS else events[:FIRST_NUMBERS]
    return StripColumn(
        letter=letter_column(day, axis=axis),
        name=f"{name_column(day, axis=axis)}: {count_of(len(stack), 'article')}",
        url=dates_url(DateSpan(day.year, day.month if axis.unit == "month" else None)) if stack else "",
        squares=() if axis.highest else tuple(stack),
        count=len(stack),
        bar=-(-100 * len(stack) // axis.highest) if axis.highest else 0,
        events=tuple(shown),
        more=list_more(events[len(shown) :], catalogue=catalogue),
        year=str(day.year) if column == axis.first or day.month == 1 else "",
    )


def list_more(events: list[EventNumber], *, catalogue: Catalogue) -> Link | None:
    if not events:
        return None
    return Link(text=f"{len(events):,}", url=timeline_url(events[0].number, catalogue=catalogue))


def name_column(day: date, *, axis: Axis) -> str:
    if axis.unit == "year":
        return str(day.year)
    return name_month(day, locale=axis.locale) if axis.unit == "month" else f"{name_quarter(day)} {day.year}"


def letter_column(day: date, *, axis: Axis) -> str:
    if axis.unit == "year":
        return f"{day.year % 100:02}"
    return name_month_letter(day, locale=axis.locale) if axis.unit == "month" else name_quarter(day)


def name_quarter(day: date) -> str:
    return f"Q{(day.month + 2) // 3}"


def tell_undated(number: int) -> Link | None:
    """Return how many articles have no place on the axis, with the list of all whose month is not known."""
    are, their = ("is", "its") if number == 1 else ("are", "their")
    text = f"{count_of(number, 'article')} {are} not drawn, because {their} month is not known"
    return Link(text=text, url=UNDATED) if number else None


def caption_strip(of: str, *, axis: Axis) -> str:
    drawn = (
        f"The highest bar is {count_of(axis.highest, 'article')}." if axis.highest else "Each square is one article."
    )
    return f"{' '.join(('Articles a', axis.unit, of)).rstrip()}. {drawn}"
