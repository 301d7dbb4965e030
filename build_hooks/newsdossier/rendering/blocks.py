"""Pieces of a Markdown file: headings, lists, tables. They take Markdown: found text comes here escaped."""

from collections.abc import Iterable, Sequence
from textwrap import indent
from typing import Final

INDENT: Final = "    "


def join_blocks(blocks: Iterable[str]) -> str:
    """Return the blocks with a blank line between them; empty ones are left out."""
    return "\n\n".join(block for block in blocks if block)


def heading(level: int, words: str) -> str:
    return f"{'#' * level} {words}"


def section(title: str, *blocks: str) -> str:
    """Return the blocks below a heading of the second level, or "" if all of them are empty."""
    body = join_blocks(blocks)
    return f"{heading(2, title)}\n\n{body}" if body else ""


def bullets(items: Iterable[str]) -> str:
    """Return a list; an item that has lines of its own keeps them inside."""
    return "\n".join(f"-   {indent(item, INDENT).lstrip()}" for item in items if item)


def nest(item: str, below: Iterable[str]) -> str:
    """Return an item of a list with a list below it."""
    lower = bullets(below)
    return f"{item}\n\n{lower}" if lower else item


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table, or "" without rows."""
    lines = [table_row(row) for row in rows]
    return "\n".join([table_row(header), table_row(["---"] * len(header)), *lines]) if lines else ""


def table_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def sentence(*parts: str) -> str:
    """Return the parts that are not empty, with middle dots between them."""
    return " · ".join(part for part in parts if part)
