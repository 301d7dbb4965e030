"""Every page of the site, composed from the dossier."""

from itertools import chain
from typing import Final

from newsdossier.composing.article_page import compose_article_page
from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.data.data_page import compose_data_page
from newsdossier.composing.descriptions import tell_apart
from newsdossier.composing.event_page import compose_event_page
from newsdossier.composing.listing_page import compose_events_page, compose_listing_page
from newsdossier.composing.permalinks import list_redirects
from newsdossier.composing.saved_page import compose_saved_page
from newsdossier.composing.search_page import compose_search_page
from newsdossier.composing.social_cards import give_cards
from newsdossier.composing.structured_pages import give_structure
from newsdossier.composing.subject_page import compose_subject_pages
from newsdossier.composing.subjects import PLURALS
from newsdossier.composing.time.dates_page import compose_dates_pages
from newsdossier.composing.time.parts import part_story
from newsdossier.composing.time.timeline import place_all
from newsdossier.composing.time.timeline_page import compose_timeline_pages
from newsdossier.model.dossier import Dossier
from newsdossier.model.page.pages import Page
from newsdossier.model.site import Redirect

ALWAYS_LISTED: Final = frozenset({"topic", "person", "outlet"})


def compose_pages(catalogue: Catalogue) -> tuple[Page, ...]:
    """Return every page by path. What the masthead links has a page even where it is empty."""
    dossier = catalogue.dossier
    timeline = part_story(place_all(catalogue.slugs, catalogue=catalogue, gaps=catalogue.story.gaps))
    pages: tuple[Page, ...] = (
        *(compose_article_page(article, catalogue=catalogue) for article in dossier.articles),
        *(compose_saved_page(article, catalogue=catalogue) for article in dossier.articles),
        *(compose_event_page(event, catalogue=catalogue) for event in dossier.relations.events),
        *chain.from_iterable(compose_subject_pages(one, catalogue=catalogue) for one in catalogue.subjects.values()),
        *(compose_listing_page(kind, catalogue=catalogue) for kind in list_kinds(catalogue)),
        compose_events_page(timeline, catalogue=catalogue),
        *compose_dates_pages(catalogue),
        *compose_timeline_pages(timeline, catalogue=catalogue),
        compose_search_page(catalogue),
        compose_data_page(catalogue),
    )
    dressed = give_structure(give_cards(tell_apart(pages), catalogue=catalogue), title=catalogue.dossier.settings.title)
    return tuple(sorted(dressed, key=lambda page: page.head.path))


def list_kinds(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the kinds of subjects that have a list: all that there are, and those that the masthead links."""
    there = {kind for kind, _ in catalogue.subjects}
    return tuple(kind for kind in PLURALS if kind in there or kind in ALWAYS_LISTED)


def compose_redirects(dossier: Dossier) -> tuple[Redirect, ...]:
    """Return the old addresses of articles and events, and where they lead now, by old address."""
    return list_redirects(dossier)
