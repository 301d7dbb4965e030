"""No two pages have the same title or describe themselves in the same words, for search engines take them for one."""

from collections import Counter
from dataclasses import replace
from typing import Final

from newsdossier.model.page.pages import Page

KINDS: Final = {
    "articles": "article",
    "events": "event",
    "topics": "topic",
    "people": "person",
    "places": "place",
    "organisations": "organisation",
    "works": "work",
    "outlets": "outlet",
}
"""What the pages of each folder are about, one by one."""


def tell_apart(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """Return the pages; those that share a description name their address in it, those that share a title their kind.

    An event that one article reports bears its headline: "Gates shut at five (event)". Where the kind is shared too,
    the address takes its place.
    """
    titles = Counter(page.head.title for page in pages)
    by_kind = Counter(name_kind(page) for page in pages)
    descriptions = Counter(page.head.description for page in pages)
    return tuple(
        rename(
            page,
            tab="" if titles[page.head.title] == 1 else choose_tab(page, by_kind=by_kind),
            describes=descriptions[page.head.description] == 1,
        )
        for page in pages
    )


def name_kind(page: Page) -> str:
    return f"{page.head.title} ({KINDS.get(page.head.url.partition('/')[0], '')})"


def choose_tab(page: Page, *, by_kind: Counter[str]) -> str:
    tab = name_kind(page)
    return tab if by_kind[tab] == 1 else f"{page.head.title} ({page.head.url.strip('/')})"


def rename(page: Page, *, tab: str, describes: bool) -> Page:
    address = page.head.url.strip("/")
    description = page.head.description if describes else f"{page.head.description} ({address})"
    return replace(page, head=replace(page.head, description=description, tab=tab))
