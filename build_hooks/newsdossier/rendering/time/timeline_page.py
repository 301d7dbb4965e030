"""The whole story in order as a Markdown file."""

from newsdossier.model.page.timeline_page import TimelinePage
from newsdossier.rendering.blocks import heading, join_blocks, section
from newsdossier.rendering.cards import render_cards, render_chips, render_links
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.time.timeline import render_timeline


def render_timeline_page(page: TimelinePage, *, links: Links) -> str:
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            escape_markdown(page.standfirst),
            f"Only a topic: {render_chips(page.topics, links=links)}" if page.topics else "",
            f"Only a person: {render_chips(page.people, links=links)}" if page.people else "",
            f"By date: {render_chips(page.parts, links=links)}" if page.parts else "",
            render_timeline(page.entries, links=links),
            section("Day not known", render_cards(page.undated, links=links)),
            f"Before and after: {render_links(page.around, links=links)}" if page.around else "",
        ]
    )
