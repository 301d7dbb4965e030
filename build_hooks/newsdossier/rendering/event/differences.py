"""Where reports differ, as a list."""

from collections.abc import Iterator

from newsdossier.model.page.differences import DifferenceCell, DifferenceRow, DifferingWords
from newsdossier.rendering.blocks import nest
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.passage_links import render_passage

NOT_SAID = "not said"


def render_difference(row: DifferenceRow, *, links: Links) -> str:
    about = f'<a id="{row.anchor}"></a>{escape_markdown(row.about)} (rule {escape_markdown(row.rule)})'
    return nest(about, list_sides(row, links=links))


def list_sides(row: DifferenceRow, *, links: Links) -> Iterator[str]:
    for cell in row.cells:
        yield from list_words(cell, links=links)
    if row.silent:
        yield escape_markdown(row.silent)


def list_words(cell: DifferenceCell, *, links: Links) -> Iterator[str]:
    report = escape_markdown(cell.report)
    if not cell.said:
        yield f"{report}: {NOT_SAID}"
    for words in cell.said:
        yield f"{report}: {render_words(words, links=links)}, in {render_passage(words.passage, links=links)}"


def render_words(words: DifferingWords, *, links: Links) -> str:
    return links.to(words.text, words.url) if words.text else "words that rights withhold"
