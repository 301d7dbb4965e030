"""The story in order, by the day on which things happened."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.time.placing import Placed, has_day, place_event, place_gap, place_loner
from newsdossier.model.address import Slug
from newsdossier.model.comparison import Gap
from newsdossier.model.page.time_parts import TimelineEntry

UNDATED_TITLE: Final = "Day not known"


def compose_timeline(articles: Iterable[Slug], *, catalogue: Catalogue) -> tuple[TimelineEntry, ...]:
    """Return the events that the articles report and the articles of no event, in order, with their years."""
    return tuple(with_landmarks(place_all(articles, catalogue=catalogue)))


def place_all(articles: Iterable[Slug], *, catalogue: Catalogue, gaps: Iterable[Gap] = ()) -> list[Placed]:
    """Return the events that the articles report, the articles of no event, and gaps, in order.

    An event without a day stands at the end. An article of no event that has no day at all is left out: the caller
    lists it apart.
    """
    members: defaultdict[str, list[Slug]] = defaultdict(list)
    loners: list[Slug] = []
    for slug in articles:
        event = catalogue.events_by_slug.get(slug)
        if event is None:
            loners.append(slug)
        else:
            members[event.id].append(slug)
    placed = [
        place_event(catalogue.events[event], frozenset(slugs), catalogue=catalogue) for event, slugs in members.items()
    ]
    placed += [
        place_loner(catalogue.articles[slug], catalogue=catalogue) for slug in loners if has_day(slug, catalogue)
    ]
    placed += [place_gap(gap, catalogue=catalogue) for gap in gaps if gap.day]
    return sorted(placed, key=lambda one: one[:3])


def with_landmarks(placed: Iterable[Placed]) -> Iterator[TimelineEntry]:
    """Yield the entries, and before those of each year its landmark."""
    year = ""
    for one in placed:
        if (landmark := str(one.first.year) if one.first != date.max else UNDATED_TITLE) != year:
            year = landmark
            yield make_landmark(year)
        yield one.entry


def make_landmark(title: str) -> TimelineEntry:
    anchor = "undated" if title == UNDATED_TITLE else f"y{title}"
    return TimelineEntry(
        kind="year",
        anchor=anchor,
        title=title,
        url="",
        number=0,
        day=None,
        day_lines=(),
        inferred=False,
        description="",
        cards=(),
        topics=(),
        people=(),
    )
