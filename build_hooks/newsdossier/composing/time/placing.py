"""Events, articles and gaps as entries of a timeline, each with its place."""

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


def has_day(slug: Slug, catalogue: Catalogue) -> bool:
    return day_of_loner(catalogue.articles[slug]) is not None


def day_of_loner(article: Article) -> SettledDay | None:
    return article.dating.event or article.dating.published


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
