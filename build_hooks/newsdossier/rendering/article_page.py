"""An article as a Markdown file: its text between marks, and every fact about it around them."""

from collections.abc import Iterator
from typing import Final

from newsdossier.model.page.article_page import ArticlePage, Citation, ReadNext
from newsdossier.model.page.event_parts import NeighbourEvent
from newsdossier.model.page.passages import SharedLetter
from newsdossier.model.page.same_event import SameEventRow
from newsdossier.rendering.blocks import bullets, heading, join_blocks, nest, section, sentence
from newsdossier.rendering.cards import (
    NO_HEADLINE,
    NO_OUTLET,
    render_card,
    render_chips,
    render_event,
    render_fact,
)
from newsdossier.rendering.escaping import escape_html, escape_markdown
from newsdossier.rendering.followed_points import list_points
from newsdossier.rendering.links import Links
from newsdossier.rendering.passage_links import render_passage
from newsdossier.rendering.passages import render_passages
from newsdossier.rendering.regions import mark_text
from newsdossier.rendering.why import list_reasons, render_day

SHORTENED: Final = {"excerpt": "Only the first lines are shown here.", "link": "The text is not shown here."}
NO_NEIGHBOUR: Final = "No linked event in this dossier."


def render_article_page(page: ArticlePage, *, links: Links) -> str:
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            f"({NO_HEADLINE}: these are its opening words)" if not page.has_headline else "",
            escape_markdown(page.standfirst),
            bullets(list_head(page, links=links)),
            mark_text(render_passages(page.text, links=links, letters=page.letters)),
            render_shortened(page, links=links),
            section("About this article", bullets(render_fact(fact, links=links) for fact in page.facts)),
            section("Note of the curator", escape_markdown(page.note)),
            section(
                "Named in it", bullets(f"{one.label}: {render_chips(one.chips, links=links)}" for one in page.named)
            ),
            section("Same event", *list_same_event(page, links=links)),
            section("Before and after", bullets(render_neighbour(one, links=links) for one in page.neighbours)),
            section("Read next", bullets(render_next(one, links=links) for one in page.related)),
            section("Cite it", *(render_citation(one) for one in page.citations)),
            section("Mend it", bullets(list_ways_to_mend(page, links=links))),
        ]
    )


def list_head(page: ArticlePage, *, links: Links) -> Iterator[str]:
    """Return where, when and by whom it was printed, and what it reports."""
    outlet = links.of(page.outlet) if page.outlet is not None else NO_OUTLET
    byline = escape_markdown(page.byline)
    printed = sentence(outlet, byline, f"{page.words} words")
    yield nest(printed, list_reasons(page.outlet_why, links=links) if page.outlet_why is not None else ())
    published = f"Published: {render_day(page.published, at_length=True)}"
    yield nest(published, list_reasons(page.published_why, links=links) if page.published_why is not None else ())
    happened = f"What it reports happened: {render_day(page.event_day, at_length=True)}"
    yield nest(happened, list_reasons(page.event_day_why, links=links) if page.event_day_why is not None else ())
    yield from (f"Differs: {escape_markdown(words)}" for words in page.differs)
    if page.event is not None:
        yield f"{page.place_in_event} {links.to(page.event.title, page.event.url)} (event {page.event.number})"


def render_shortened(page: ArticlePage, *, links: Links) -> str:
    shortened = SHORTENED.get(page.rights, "")
    if not shortened:
        return ""
    return f"{shortened} {links.to('Read it where it stood', page.original_url)}." if page.original_url else shortened


def list_same_event(page: ArticlePage, *, links: Links) -> Iterator[str]:
    yield escape_markdown(page.same_event_summary)
    yield bullets(render_same_event(row, links=links) for row in page.same_event)
    yield bullets(render_letter(letter, links=links) for letter in page.letters)


def render_same_event(row: SameEventRow, *, links: Links) -> str:
    shared = escape_markdown(row.shared if row.relation or not row.shared else f"shares {row.shared}")
    words = sentence(render_card(row.card, links=links), escape_markdown(row.relation), shared)
    passages = (f"“{escape_markdown(passage)}”" for passage in row.passages)
    return nest(words, (*passages, *list_points(row, links=links)))


def render_letter(letter: SharedLetter, *, links: Links) -> str:
    key = links.to(f"Passage {letter.letter.key}", letter.letter.url)
    return f"{key}: {render_passage(letter.passage, links=links)}"


def render_neighbour(neighbour: NeighbourEvent, *, links: Links) -> str:
    event = render_event(neighbour.event, links=links) if neighbour.event is not None else NO_NEIGHBOUR
    passages = (render_passage(one, links=links) for one in neighbour.passages)
    return nest(f"{neighbour.label}: {event}", passages)


def render_next(related: ReadNext, *, links: Links) -> str:
    passages = (render_passage(one, links=links) for one in related.passages)
    return nest(render_card(related.card, links=links), passages)


def render_citation(citation: Citation) -> str:
    return f"{escape_markdown(citation.style)}:\n\n<pre><code>{escape_html(citation.text)}</code></pre>"


def list_ways_to_mend(page: ArticlePage, *, links: Links) -> Iterator[str]:
    yield links.to("The saved file, line by line", page.saved_url)
    if page.edit_url:
        yield links.to("Edit the clipping", page.edit_url)
    if page.report_url:
        yield links.to("Report a mistake", page.report_url)
