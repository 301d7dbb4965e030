"""Pieces of a Markdown file: headings, lists, tables. They take Markdown: found text comes here escaped."""

from collections.abc import Iterable, Sequence
from textwrap import indent
from typing import Final

INDENT: Final = "    "


def join_blocks(blocks: Iterable[str]) -> str:
    """Return the blocks with a blank line between them; empty ones are left out."""
    return "\n\n".join(block for block in blocks if block)


def heading(level: int, words: str, *, anchor: str = "") -> str:
    """Return the heading; one with an anchor can be linked by it, the others by their words."""
    return f"{'#' * level} {words}{f' {{: #{anchor} }}' if anchor else ''}"


def section(title: str, *blocks: str, anchor: str = "") -> str:
    """Return the blocks below a heading of the second level, or "" if all of them are empty."""
    body = join_blocks(blocks)
    return f"{heading(2, title, anchor=anchor)}\n\n{body}" if body else ""


def bullets(items: Iterable[str]) -> str:
    """Return a list; an item that has lines of its own keeps them inside."""
    return "\n".join(f"-   {indent(item, INDENT).lstrip()}" for item in items if item)


def nest(item: str, below: Iterable[str]) -> str:
    """Return an item of a list with a list below it.

    No blank line parts them: behind one, Python-Markdown takes the items that follow for more of the lower list.
    """
    return "\n".join(filter(None, (item, bullets(below))))


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table, or "" without rows."""
    lines = [table_row(row) for row in rows]
    return "\n".join([table_row(header), table_row(["---"] * len(header)), *lines]) if lines else ""


def table_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def sentence(*parts: str) -> str:
    """Return the parts that are not empty, with middle dots between them."""
    return " · ".join(part for part in parts if part)
