"""A topic, person, place, organisation, work or outlet as a Markdown file."""

from collections.abc import Iterator

from newsdossier.model.page.parts import BarList
from newsdossier.model.page.people import RoleRow, Saying
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.rendering.blocks import bullets, heading, join_blocks, nest, section, sentence
from newsdossier.rendering.cards import render_bars, render_cards, render_chips, render_links
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.passage_links import render_passages
from newsdossier.rendering.quotes import render_quote
from newsdossier.rendering.time.strip import render_strip
from newsdossier.rendering.time.timeline import render_timeline
from newsdossier.rendering.why import render_day


def render_subject_page(page: SubjectPage, *, links: Links) -> str:
    name = escape_markdown(page.head.title)
    sayings = (*page.sayings, *page.more_sayings)
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            escape_markdown(page.standfirst),
            bullets(list_head(page, links=links)),
            section("Over time", render_strip(page.strip, links=links)),
            section(f"What articles call {name}", bullets(render_role(row, links=links) for row in roles_of(page))),
            section(f"What {name} is quoted as saying", bullets(render_saying(one, links=links) for one in sayings)),
            section("In order", render_parts(page, links=links), render_timeline(page.timeline, links=links)),
            section("Day not known", render_cards(page.undated, links=links)),
            section("Goes with", *(render_neighbours(one, links=links) for one in page.neighbours)),
            section("How articles come to be here", *(escape_markdown(words) for words in page.how)),
        ]
    )


def render_parts(page: SubjectPage, *, links: Links) -> str:
    return f"The latest of them; all by date: {render_chips(page.parts, links=links)}" if page.parts else ""


def roles_of(page: SubjectPage) -> tuple[RoleRow, ...]:
    return page.roles.rows if page.roles is not None else ()


def render_role(row: RoleRow, *, links: Links) -> str:
    words = f"“{escape_markdown(row.words)}”: {escape_markdown(row.period)}, {escape_markdown(row.summary)}"
    return nest(words, render_passages(row.passages, links=links))


def render_saying(saying: Saying, *, links: Links) -> str:
    event = links.of(saying.event) if saying.event is not None else ""
    return f"{sentence(render_day(saying.day), event)} · {render_quote(saying.quote, links=links)}"


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
