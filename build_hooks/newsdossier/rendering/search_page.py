"""The page of the full search as a Markdown file: without its script, it says where else to look."""

from newsdossier.model.page.parts import Link
from newsdossier.model.page.search_page import SearchPage
from newsdossier.rendering.blocks import bullets, heading, join_blocks
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links

OTHER_WAYS = (
    Link(text="Timeline", url="timeline/"),
    Link(text="Dates", url="dates/"),
    Link(text="Topics", url="topics/"),
    Link(text="People", url="people/"),
    Link(text="Places", url="places/"),
    Link(text="Organisations", url="organisations/"),
    Link(text="Outlets", url="outlets/"),
)


def render_search_page(page: SearchPage, *, links: Links) -> str:
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            "Search needs JavaScript. Everything here can be reached without it:",
            bullets(links.of(link) for link in OTHER_WAYS),
        ]
    )
