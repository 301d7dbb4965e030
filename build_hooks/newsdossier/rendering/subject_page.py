"""A topic, person, place, organisation, work or outlet as a Markdown file."""

from collections.abc import Iterator

from newsdossier.model.page.parts import BarList
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.rendering.blocks import bullets, heading, join_blocks, section
from newsdossier.rendering.cards import render_bars, render_cards, render_chips, render_links
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.strip import render_strip
from newsdossier.rendering.timeline import render_timeline


def render_subject_page(page: SubjectPage, *, links: Links) -> str:
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            escape_markdown(page.standfirst),
            bullets(list_head(page, links=links)),
            section("Over time", render_strip(page.strip, links=links)),
            section("In order", render_timeline(page.timeline, links=links)),
            section("Day not known", render_cards(page.undated, links=links)),
            section("Goes with", *(render_neighbours(one, links=links) for one in page.neighbours)),
            section("How articles come to be here", *(escape_markdown(words) for words in page.how)),
        ]
    )


def list_head(page: SubjectPage, *, links: Links) -> Iterator[str]:
    yield escape_markdown(page.summary)
    if page.also:
        yield "Also written " + ", ".join(f"“{escape_markdown(alias)}”" for alias in page.also)
    if page.wider:
        yield f"Wider: {render_links(page.wider, links=links)}"
    if page.narrower:
        yield f"Narrower: {render_chips(page.narrower, links=links)}"
    if page.outside:
        yield f"Elsewhere: {render_links(page.outside, links=links)}"
    if page.head.feed:
        yield links.to("Feed", page.head.feed)


def render_neighbours(neighbours: BarList, *, links: Links) -> str:
    return join_blocks([f"{escape_markdown(neighbours.title)}:", render_bars(neighbours, links=links)])
