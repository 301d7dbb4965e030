"""What pages other than an article's tell machines, in schema.org's terms, with only what is known."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from newsdossier.model.page.event_page import EventPage
from newsdossier.model.page.json_ld import write_json_ld
from newsdossier.model.page.pages import Page
from newsdossier.model.page.saved_page import SavedPage
from newsdossier.model.page.search_page import SearchPage
from newsdossier.model.page.subject_page import SubjectPage

ABOUT: Final = {
    "topic": "Thing",
    "person": "Person",
    "place": "Place",
    "organisation": "Organization",
    "work": "CreativeWork",
    "outlet": "NewsMediaOrganization",
}
DOUBTFUL: Final = "doubtful"


def give_structure(pages: tuple[Page, ...], *, title: str) -> tuple[Page, ...]:
    """Return the pages, each with JSON-LD; articles bring their own. `title` is the dossier's."""
    return tuple(
        page if page.head.json_ld else replace(page, head=replace(page.head, json_ld=describe(page, title=title)))
        for page in pages
    )


def describe(page: Page, *, title: str) -> str:
    return write_json_ld(list_properties(page, title=title))


def list_properties(page: Page, *, title: str) -> Iterator[tuple[str, Any]]:
    yield "@type", name_type(page)
    yield "name", page.head.title
    yield "description", page.head.description
    if isinstance(page, SubjectPage):
        yield "about", describe_subject(page)
    if isinstance(page, EventPage):
        known = page.day.iso if page.day.certainty != DOUBTFUL else ""
        yield "about", {"@type": "Event", "name": page.head.title, **({"startDate": known} if known else {})}
    yield "isPartOf", {"@type": "WebSite", "name": title}


def name_type(page: Page) -> str:
    if isinstance(page, SavedPage):
        return "WebPage"
    return "SearchResultsPage" if isinstance(page, SearchPage) else "CollectionPage"


def describe_subject(page: SubjectPage) -> dict[str, Any]:
    parts = {
        "name": page.head.title,
        "description": page.standfirst,
        "alternateName": list(page.also),
        "sameAs": [link.url for link in page.outside],
    }
    return {"@type": ABOUT[page.kind], **{name: value for name, value in parts.items() if value}}
