"""The story in order, by the day on which things happened."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import UNKNOWN_DAY, describe_day, is_hollow, name_day_lines
from newsdossier.composing.event_cards import describe_event_day
from newsdossier.composing.gaps import compose_gap
from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.comparison import Gap
from newsdossier.model.days import DateSpan, SettledDay
from newsdossier.model.page.time_parts import TimelineEntry
from newsdossier.model.relation import Event

LONER: Final = "An article that belongs to no event."
LONER_BY_PUBLICATION: Final = "An article that belongs to no event, placed by its day of publication."
NOT_COVERED: Final = "mentioned, not covered"
UNDATED_TITLE: Final = "Day not known"


class Placed(NamedTuple):
    """An entry and its place; the first three never tie."""

    first: date
    """The last of all days, where none is known."""
    number: int
    """Of its event; beyond all of them for an article of no event."""
    slug: str
    span: DateSpan | None
    """The day, month or year, as far as it is known."""
    entry: TimelineEntry


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


def has_day(slug: Slug, catalogue: Catalogue) -> bool:
    return day_of_loner(catalogue.articles[slug]) is not None


def day_of_loner(article: Article) -> SettledDay | None:
    return article.dating.event or article.dating.published


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


def place_event(event: Event, shown: frozenset[Slug], *, catalogue: Catalogue) -> Placed:
    """Return the event with those of its reports that are shown, in the order in which its own page has them."""
    slugs = tuple(slug for slug in event.articles if slug in shown)
    number = catalogue.numbers[event.id]
    entry = TimelineEntry(
        kind="event",
        anchor=f"t{number.number}",
        title=number.title,
        url=number.url,
        number=number.number,
        day=describe_event_day(event, catalogue=catalogue),
        day_lines=lines_of(event.day, catalogue=catalogue),
        inferred=event.day is None or is_hollow(event.day),
        description=event.description,
        cards=catalogue.cards_of(slugs),
        topics=ids_of("topic", slugs, catalogue=catalogue),
        people=ids_of("person", slugs, catalogue=catalogue),
    )
    return place(entry, span=event.day.span if event.day is not None else None, number=number.number)


def place_loner(article: Article, *, catalogue: Catalogue) -> Placed:
    day = day_of_loner(article)
    card = catalogue.cards[article.slug]
    entry = TimelineEntry(
        kind="article",
        anchor=f"t-{article.slug}",
        title=card.headline,
        url=card.url,
        number=0,
        day=describe_day(day, locale=catalogue.locale),
        day_lines=lines_of(day, catalogue=catalogue),
        inferred=day is None or is_hollow(day),
        description=LONER if article.dating.event is not None else LONER_BY_PUBLICATION,
        cards=(card,),
        topics=ids_of("topic", (article.slug,), catalogue=catalogue),
        people=ids_of("person", (article.slug,), catalogue=catalogue),
    )
    span = day.span if day is not None else None
    return place(entry, span=span, number=len(catalogue.events) + 1, slug=article.slug)


def place_gap(gap: Gap, *, catalogue: Catalogue) -> Placed:
    """Return what articles mention and none reports, before what happened on the same day."""
    span = DateSpan(*(int(part) for part in gap.day.split("-")))
    entry = compose_gap(gap, catalogue=catalogue)
    slugs = tuple(dict.fromkeys(mention.article for mention in gap.mentions))
    lines = name_day_lines(span, locale=catalogue.locale)
    placed = TimelineEntry(
        kind="gap",
        anchor=entry.anchor,
        title=entry.title,
        url="",
        number=0,
        day=replace(UNKNOWN_DAY, iso=gap.day, words=entry.day, long=f"{entry.day}, {NOT_COVERED}", stated=True),
        day_lines=(*(lines if span.day else lines[:1]), NOT_COVERED),
        inferred=True,
        description="",
        cards=(),
        topics=(),
        people=ids_of("person", slugs, catalogue=catalogue),
        mentions=entry.mentions,
    )
    return place(placed, span=span, number=0, slug=gap.id)


def place(entry: TimelineEntry, *, span: DateSpan | None, number: int, slug: str = "") -> Placed:
    return Placed(span.first if span is not None else date.max, number, slug, span, entry)


def lines_of(day: SettledDay | None, *, catalogue: Catalogue) -> tuple[str, ...]:
    return () if day is None else name_day_lines(day.span, locale=catalogue.locale)


def ids_of(kind: str, slugs: tuple[Slug, ...], *, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the ids of the subjects of one kind that the articles have, sorted."""
    keys = {key for slug in slugs for key in catalogue.subjects_by_slug[slug] if key[0] == kind}
    return tuple(sorted(subject for _, subject in keys))
