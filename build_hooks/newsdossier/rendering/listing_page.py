"""A list of all topics, people, places … or events as a Markdown file."""

from newsdossier.model.page.listing_page import IndexPage
from newsdossier.model.page.parts import BarList
from newsdossier.rendering.blocks import bullets, heading, join_blocks
from newsdossier.rendering.cards import render_bars, render_chips, render_event
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links


def render_listing_page(page: IndexPage, *, links: Links) -> str:
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            escape_markdown(page.standfirst),
            *(render_group(group, links=links) for group in page.groups),
            f"By date: {render_chips(page.parts, links=links)}" if page.parts else "",
            bullets(render_event(event, links=links) for event in page.events),
        ]
    )


def render_group(group: BarList, *, links: Links) -> str:
    title = heading(2, escape_markdown(group.title)) if group.title else ""
    return join_blocks([title, render_bars(group, links=links)])
