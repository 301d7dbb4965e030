"""Found text is text: escaped so that Markdown gives back the same characters, and no tag.

A backslash where Python-Markdown and CommonMark both know it, a character reference for the rest. References are
named, where there is a name, so that no "#" or "{" is left for an extension to find.
"""

import re
from typing import Final

from newsdossier.rendering.characters import clean_characters, replace_controls

REFERENCES: Final = {
    "<": "&lt;",
    ">": "&gt;",
    "&": "&amp;",
    "[": "&lbrack;",  # links, footnotes; after a backslash, mathematics
    "]": "&rbrack;",
    "{": "&lbrace;",  # attribute lists, Jinja
    "}": "&rbrace;",
    "|": "&vert;",  # tables
    "~": "&#126;",  # deletions, subscripts, fences
    "^": "&Hat;",  # superscripts, insertions
    "`": "&grave;",  # code
    "=": "&equals;",  # marked text, underlined headings
    ":": "&colon;",  # emoji, addresses, definitions
    "@": "&commat;",  # mail addresses, mentions
    "$": "&dollar;",  # mathematics
    "%": "&percnt;",  # comments in Obsidian
    "/": "&sol;",  # blocks
    "?": "&quest;",  # collapsed blocks
}

SYNTAX = re.compile(
    r"[\\*_\[\]#<>{}|~^`@$&\-+:=/?!%.](?:"  # so that the search leaps from one of these to the next
    r"(?<=[\\*_\[\]#<>{}|~^`@$])"  # always
    r"|(?<=&)(?=[#\w])"  # opens a character reference
    r"|(?<=^[-+:=/?!%])"  # opens a list, a definition, a block
    r"|(?<===)|(?<=\+\+)|(?<=--)|(?<=%%)|(?<==)(?==)|(?<=\+)(?=\+)|(?<=-)(?=-)|(?<=%)(?=%)"  # doubled
    r"|(?<=:)(?=//|[+\-\w]+:)"  # address, emoji
    r"|(?<=!)(?=\[)"  # picture
    r"|(?<=[wW]{3}\.)"  # address without a scheme
    r")"
)
HTML_SYNTAX = re.compile(r"[<>&{}]")
NUMBERED = re.compile(r"^(\d+)([.)])")


def escape_markdown(text: str) -> str:
    """Return the text as Markdown that renders to its characters, on one line.

    White space is collapsed; control characters and others that no page may hold become U+FFFD.
    """
    escaped = SYNTAX.sub(escape_character, clean_characters(text))
    return NUMBERED.sub(r"\1\\\2", escaped)


def escape_character(match: re.Match[str]) -> str:
    character = match.group()
    return REFERENCES.get(character, f"\\{character}")


def escape_html(text: str) -> str:
    """Return the lines of a text for a `<pre>` element: no tag, Jinja or snippet, and no blank line to end it."""
    lines = (line.rstrip() for line in replace_controls(text).splitlines() if line.strip())
    return HTML_SYNTAX.sub(lambda match: f"&#{ord(match.group())};", "\n".join(lines))
