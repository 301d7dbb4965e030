"""A timeline in parts: by year, and where that is too long for a page by month and by day.

What is known to a year or month alone stands on the page of that, whose months or days have pages of their own. So a
part has the same address however many others there are.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from babel import Locale

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import name_span
from newsdossier.composing.time.placing import Placed
from newsdossier.model.days import DateSpan, Precision
from newsdossier.model.page.addresses import TIMELINE
from newsdossier.model.page.parts import Chip

MAX_ENTRIES: Final = 200  # some 250 kB of HTML
MAX_WHOLE: Final = 1000  # of the whole timeline, which keeps each article within two clicks of the first page
LATEST: Final = 30  # entries of the page that leads to the parts


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Part:
    """What happened in a year, a month or a day, or in all time."""

    span: DateSpan | None
    """None for all time."""
    count: int
    """Entries, those of its parts included."""
    own: tuple[Placed, ...]
    """Those on its own page, in order."""
    parts: tuple["Part", ...]
    """In order; () where all are its own."""


def part_story(placed: Sequence[Placed]) -> Part:
    """Return the whole timeline, parted where it has more than `MAX_WHOLE` entries."""
    return part_span(None, placed, most=MAX_WHOLE)


def part_timeline(placed: Sequence[Placed]) -> Part:
    """Return the timeline of a subject, parted where it has more than `MAX_ENTRIES`."""
    return part_span(None, placed, most=MAX_ENTRIES)


def part_span(span: DateSpan | None, placed: Sequence[Placed], *, most: int) -> Part:
    """Return the entries of a span, parted where there are more than `most`; so is a part with over `MAX_ENTRIES`.

    What is known to the span alone, or no day at all, stays its own. A day is never parted.
    """
    if len(placed) <= most or (span is not None and span.precision is Precision.DAY):
        return Part(span=span, count=len(placed), own=tuple(placed), parts=())
    level = len(parts_of(span))
    groups: defaultdict[DateSpan, list[Placed]] = defaultdict(list)
    own: list[Placed] = []
    for one in placed:
        known = parts_of(one.span)
        (groups[DateSpan(*known[: level + 1])] if len(known) > level else own).append(one)
    parts = tuple(part_span(smaller, members, most=MAX_ENTRIES) for smaller, members in groups.items())
    return Part(span=span, count=len(placed), own=tuple(own), parts=parts)


def parts_of(span: DateSpan | None) -> tuple[int, ...]:
    """Return the year, the month and the day, as far as they are known."""
    return () if span is None else tuple(one for one in (span.year, span.month, span.day) if one is not None)


def list_parts(part: Part, *, within: tuple[Part, ...] = ()) -> Iterator[tuple[Part, tuple[Part, ...]]]:
    """Yield all smaller parts, in order, each before its own, and with those that it is part of, widest first."""
    for smaller in part.parts:
        yield smaller, within
        yield from list_parts(smaller, within=(*within, smaller))


def list_latest(part: Part) -> tuple[Placed, ...]:
    """Return the entries for the page of all time: all, or where they are parted the latest, then those of no day."""
    if not part.parts:
        return part.own
    dated = [one for smaller, _ in list_parts(part) for one in smaller.own]
    return (*dated[-LATEST:], *part.own)


def link_parts(part: Part, *, above: str, locale: Locale) -> tuple[Chip, ...]:
    """Return the parts with their numbers of entries, for a page below whose address `above` they stand.

    In place of a single year its months are linked.
    """
    while len(part.parts) == 1 and part.parts[0].parts and not part.parts[0].own:
        part = part.parts[0]
    return tuple(
        Chip(text=name_part(one, locale=locale), url=part_url(one, above=above), count=f"{one.count:,}")
        for one in part.parts
    )


def timeline_url(event: int, *, catalogue: Catalogue) -> str:
    """Return where the timeline has the event of this number: its place; or the page that leads to it, among many."""
    entries = len(catalogue.slugs) + len(catalogue.story.gaps)  # at most
    return TIMELINE if entries > MAX_WHOLE else f"{TIMELINE}#t{event}"


def name_part(part: Part, *, locale: Locale) -> str:
    return name_span(part.span, locale=locale) if part.span is not None else ""


def part_url(part: Part, *, above: str) -> str:
    """Return the address of a part: "timeline/1987/03/"."""
    return f"{above}{str(part.span).replace('-', '/')}/"
