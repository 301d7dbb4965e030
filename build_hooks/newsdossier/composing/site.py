"""Every page of the site, composed from the dossier."""

from typing import Final

from newsdossier.composing.article_page import compose_article_page
from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.dates_page import compose_dates_pages
from newsdossier.composing.descriptions import part_descriptions
from newsdossier.composing.event_page import compose_event_page
from newsdossier.composing.listing_page import compose_events_page, compose_listing_page
from newsdossier.composing.permalinks import list_redirects
from newsdossier.composing.saved_page import compose_saved_page
from newsdossier.composing.search_page import compose_search_page
from newsdossier.composing.subject_page import compose_subject_page
from newsdossier.composing.subjects import PLURALS
from newsdossier.composing.timeline_page import compose_timeline_page
from newsdossier.model.dossier import Dossier
from newsdossier.model.page.pages import Page
from newsdossier.model.site import Redirect

KINDS: Final = tuple(PLURALS)


def compose_pages(dossier: Dossier) -> tuple[Page, ...]:
    """Return every page by path. Lists, dates, timeline and search have a page even where the dossier is empty."""
    catalogue = build_catalogue(dossier)
    pages: tuple[Page, ...] = (
        *(compose_article_page(article, catalogue=catalogue) for article in dossier.articles),
        *(compose_saved_page(article, catalogue=catalogue) for article in dossier.articles),
        *(compose_event_page(event, catalogue=catalogue) for event in dossier.relations.events),
        *(compose_subject_page(subject, catalogue=catalogue) for subject in catalogue.subjects.values()),
        *(compose_listing_page(kind, catalogue=catalogue) for kind in KINDS),
        compose_events_page(catalogue),
        *compose_dates_pages(catalogue),
        compose_timeline_page(catalogue),
        compose_search_page(catalogue),
    )
    return tuple(sorted(part_descriptions(pages), key=lambda page: page.head.path))


def compose_redirects(dossier: Dossier) -> tuple[Redirect, ...]:
    """Return the old addresses of articles and events, and where they lead now, by old address."""
    return list_redirects(dossier)
