"""An event in a list."""

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import describe_day, extend_day
from newsdossier.composing.wording import count_of
from newsdossier.model.page.event_parts import EventCard
from newsdossier.model.page.parts import Card, Day
from newsdossier.model.relation import Event, Neighbour


def compose_event_card(event: Event, *, catalogue: Catalogue) -> EventCard:
    """Return an event with all its reports."""
    return make_event_card(event, cards=catalogue.cards_of(event.articles), reason="", catalogue=catalogue)


def compose_neighbour_card(neighbour: Neighbour, *, catalogue: Catalogue) -> EventCard | None:
    """Return the event before or after without its reports; None if the dossier has no such event."""
    event = catalogue.events.get(neighbour.event)
    return None if event is None else make_event_card(event, cards=(), reason=neighbour.reason, catalogue=catalogue)


def make_event_card(event: Event, *, cards: tuple[Card, ...], reason: str, catalogue: Catalogue) -> EventCard:
    number = catalogue.numbers[event.id]
    return EventCard(
        number=number.number,
        anchor=f"e{number.number}",
        url=number.url,
        title=number.title,
        description=event.description,
        day=describe_event_day(event, catalogue=catalogue),
        reports=count_of(len(event.articles), "report"),
        cards=cards,
        reason=reason,
    )


def describe_event_day(event: Event, *, catalogue: Catalogue) -> Day:
    """Return the day of an event; with its last day, where the curator says that it took several."""
    day = describe_day(event.day, locale=catalogue.locale)
    curated = catalogue.dossier.taxonomies.events.get(event.id)
    if event.day is None or curated is None or curated.until is None:
        return day
    return extend_day(day, until=curated.until, locale=catalogue.locale)
