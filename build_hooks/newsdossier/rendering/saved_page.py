"""The saved file as a table: each line, and what became of it."""

from typing import Final

from newsdossier.model.page.saved_page import SavedLine, SavedPage
from newsdossier.rendering.blocks import bullets, heading, join_blocks, section, table
from newsdossier.rendering.cards import render_fact
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links

WITHHELD: Final = "The saved text is not shown: the article belongs to those who published it."


def render_saved_page(page: SavedPage, *, links: Links) -> str:
    rows = (render_line(line) for line in page.lines)
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            f"Article: {links.of(page.article)}",
            bullets(render_fact(fact, links=links) for fact in page.facts),
            section("Line by line", WITHHELD if page.withheld else table(("Line", "Text", "What became of it"), rows)),
        ]
    )


def render_line(line: SavedLine) -> tuple[str, str, str]:
    note = escape_markdown(line.note)
    rule = f" (rule {escape_markdown(line.rule)})" if line.rule and line.note else ""
    text = escape_markdown(line.text)
    kept = f"<del>{text}</del>" if line.fate == "dropped" and text else text
    return f'<a id="l{line.number}"></a>{line.number}', kept, f"{note}{rule}"
