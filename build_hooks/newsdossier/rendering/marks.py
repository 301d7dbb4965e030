"""Emphasis, strong words and links inside a passage: only of `.md` clippings, and only these."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from newsdossier.model.clipping import Mark, MarkKind
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links

DELIMITERS: Final = {MarkKind.EMPHASIS: "*", MarkKind.STRONG: "**"}
TAGS: Final = {MarkKind.EMPHASIS: "em", MarkKind.STRONG: "strong"}
SAFE_ADDRESS = re.compile(r"(?:https?:|mailto:)[^\s<>\"]+", re.IGNORECASE)


def render_marked(text: str, marks: Sequence[Mark], *, links: Links) -> str:
    """Return the passage as Markdown with its formatting; marks that cross one another are cut where they do."""
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind))
    return render_span(text, 0, len(text), ordered, links=links)


def render_span(text: str, start: int, end: int, marks: Sequence[Mark], *, links: Links) -> str:
    pieces: list[str] = []
    at, rest = start, list(marks)
    while rest:
        mark = trim(rest.pop(0), text=text, start=at, end=end)
        if mark.start >= mark.end:
            continue
        inner = [one for one in rest if one.start < mark.end]
        rest = [one for one in rest if one.start >= mark.end]
        pieces += [escape_part(text, at, mark.start), render_mark(text, mark, inner, links=links)]
        at = mark.end
    return "".join([*pieces, escape_part(text, at, end)])


def trim(mark: Mark, *, text: str, start: int, end: int) -> Mark:
    """Return the mark within its bounds, without white space at its ends: Markdown knows no "* word*"."""
    first, last = max(mark.start, start), min(mark.end, end)
    while first < last and text[first].isspace():
        first += 1
    while first < last and text[last - 1].isspace():
        last -= 1
    return replace(mark, start=first, end=last)


def render_mark(text: str, mark: Mark, inner: Sequence[Mark], *, links: Links) -> str:
    if mark.kind is MarkKind.LINK:
        inside = [one for one in inner if one.kind is not MarkKind.LINK]
        words = render_span(text, mark.start, mark.end, inside, links=links)
        href = mark.href or ""
        return f"[{words}]({links.find_target(href)})" if SAFE_ADDRESS.fullmatch(href) else words
    words = render_span(text, mark.start, mark.end, inner, links=links)
    if stands_free(text, mark, inner):
        return f"{DELIMITERS[mark.kind]}{words}{DELIMITERS[mark.kind]}"
    return f"<{TAGS[mark.kind]}>{words}</{TAGS[mark.kind]}>"


def stands_free(text: str, mark: Mark, inner: Sequence[Mark]) -> bool:
    """Return whether every Markdown reads asterisks around the mark alike: words inside, a gap or an end outside."""
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    shares_end = any(one.start <= mark.start or one.end >= mark.end for one in inner)
    whole_words = text[mark.start].isalnum() and text[mark.end - 1].isalnum()
    return whole_words and not shares_end and before in ("", " ", "(", "“") and after in ("", " ", ",", ".", ")", "”")


def escape_part(text: str, start: int, end: int) -> str:
    """Return a part of a passage escaped, with the spaces at its ends."""
    part = text[start:end]
    bare = part.strip(" ")
    if not bare:
        return " " if part else ""
    return (" " if part[0] == " " else "") + escape_markdown(bare) + (" " if part[-1] == " " else "")
