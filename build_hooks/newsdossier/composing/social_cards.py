"""Which picture stands beside a link to each page.

The dossier has one, and so has each topic, person, and event that several articles report or the curator has named. An
article is shown with the card of its event; all else with that of the dossier. One for each of thousands of articles
would take longer than all their pages.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import quote

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import name_span
from newsdossier.composing.wording import count_of
from newsdossier.model.page.addresses import article_url, event_url
from newsdossier.model.page.pages import Page
from newsdossier.model.page.social_card import SocialCard
from newsdossier.model.relation import Event

WHOLE: Final = "cards/dossier.png"
KINDS: Final = frozenset({"topic", "person"})


def compose_social_cards(catalogue: Catalogue) -> tuple[SocialCard, ...]:
    """Return every card, by path."""
    return tuple(sorted(list_cards(catalogue), key=lambda card: card.path))


def give_cards(pages: tuple[Page, ...], *, catalogue: Catalogue) -> tuple[Page, ...]:
    """Return the pages, each with the address of its card."""
    cards = {subject.url: card_path(subject.url) for subject in catalogue.subjects.values() if subject.kind in KINDS}
    for event in catalogue.events.values():
        if has_card(event):
            path = card_path(event_url(event.id))
            cards |= dict.fromkeys((event_url(event.id), *map(article_url, event.articles)), path)
    return tuple(replace(page, head=replace(page.head, card=quote(cards.get(page.head.url, WHOLE)))) for page in pages)


def list_cards(catalogue: Catalogue) -> Iterator[SocialCard]:
    title, count = catalogue.dossier.settings.title, count_of(len(catalogue.slugs), "article")
    yield SocialCard(path=WHOLE, above="", title=title, below=count)
    for (kind, key), subject in catalogue.subjects.items():
        if kind in KINDS:
            articles = count_of(catalogue.count((kind, key)), "article")
            yield SocialCard(path=card_path(subject.url), above=title, title=subject.name, below=articles)
    for event in catalogue.events.values():
        if has_card(event):
            yield SocialCard(
                path=card_path(event_url(event.id)),
                above=title,
                title=catalogue.event_titles[event.id],
                below=describe(event, catalogue=catalogue),
            )


def has_card(event: Event) -> bool:
    return event.curated or len(event.articles) > 1


def describe(event: Event, *, catalogue: Catalogue) -> str:
    day = name_span(event.day.span, locale=catalogue.locale) if event.day is not None else ""
    return " · ".join(part for part in (count_of(len(event.articles), "report"), day) if part)


def card_path(url: str) -> str:
    return f"cards/{url.strip('/')}.png"
