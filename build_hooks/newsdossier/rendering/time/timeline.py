"""The timeline: years as headings, events and articles below them."""

from collections.abc import Iterable, Iterator

from newsdossier.model.page.time_parts import TimelineEntry
from newsdossier.rendering.blocks import bullets, heading, join_blocks, nest, sentence
from newsdossier.rendering.cards import render_card
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.passage_links import render_passages
from newsdossier.rendering.why import render_day

YEAR_LEVEL = 3


def render_timeline(entries: Iterable[TimelineEntry], *, links: Links) -> str:
    return join_blocks(list_timeline(entries, links=links))


def list_timeline(entries: Iterable[TimelineEntry], *, links: Links) -> Iterator[str]:
    items: list[str] = []
    for entry in entries:
        if entry.kind == "year":
            yield bullets(items)
            yield heading(YEAR_LEVEL, escape_markdown(entry.title))
            items = []
        else:
            items.append(render_entry(entry, links=links))
    yield bullets(items)


def render_entry(entry: TimelineEntry, *, links: Links) -> str:
    if entry.kind == "gap":
        return render_gap(entry, links=links)
    day = render_day(entry.day, at_length=True) if entry.day is not None else ""
    number = f" (event {entry.number})" if entry.number else ""
    words = sentence(day, f"{links.to(entry.title, entry.url)}{number}")
    described = f"{words}. {escape_markdown(entry.description)}" if entry.description else words
    return nest(described, (render_card(card, links=links) for card in entry.cards if entry.kind == "event"))


def render_gap(entry: TimelineEntry, *, links: Links) -> str:
    day = render_day(entry.day, at_length=True) if entry.day is not None else ""
    words = sentence(day, escape_markdown(entry.title))
    return nest(words, render_passages(entry.mentions, links=links))
