"""No two pages describe themselves in the same words, for search engines take them for one."""

from collections import Counter
from dataclasses import replace

from newsdossier.model.page.pages import Page


def part_descriptions(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """Return the pages; those that share a description name their address in it."""
    counts = Counter(page.head.description for page in pages)
    return tuple(page if counts[page.head.description] == 1 else name_address(page) for page in pages)


def name_address(page: Page) -> Page:
    head = replace(page.head, description=f"{page.head.description} ({page.head.url.strip('/')})")
    return replace(page, head=head)
