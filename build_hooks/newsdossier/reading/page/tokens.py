"""Saved pages cut into tags and text, each with its place in the file.

Ours and not `html.parser`: that one takes quadratic time on unclosed markup, stops with an AssertionError at "<![x",
does not say where things end, and differs between patch releases of Python; the same page must give the same bytes.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from html import unescape
from typing import NamedTuple

NAME = re.compile(r"</?([a-zA-Z][^\s/>]{0,80})")
ATTRIBUTE = re.compile(
    r"""[\s/]*+(?:([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?)?""",
)
MAX_ATTRIBUTES = 50  # an element of a real page has ten
RAW_ELEMENTS = frozenset({"script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp"})
"""What stands inside is not markup: https://html.spec.whatwg.org/#parsing-html-fragments"""
RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW_ELEMENTS}
WITH_REFERENCES = frozenset({"title", "textarea"})


class TokenKind(Enum):
    TEXT = auto()
    START = auto()
    END = auto()


class Token(NamedTuple):
    """A tag or a stretch of text."""

    kind: TokenKind
    name: str
    """Of the element, lower case; "" for text."""
    text: str
    """Character references resolved; "" for tags."""
    start: int
    end: int
    attributes: tuple[tuple[str, str], ...] = ()
    """Names in lower case."""

    def get(self, name: str) -> str:
        """Return the value of an attribute, "" where it has none."""
        return next((value for key, value in self.attributes if key == name), "")

    def has(self, name: str) -> bool:
        return any(key == name for key, _ in self.attributes)


def cut_tokens(page: str) -> Iterator[Token]:
    """Give the tags and texts of a page in file order, in linear time, whatever it holds.

    Comments and declarations are left out. A tag that never closes is text, and so is all that follows it.
    """
    position = 0
    while position < len(page):
        opened = page.find("<", position)
        if opened < 0:
            opened = len(page)
        if opened > position:
            yield make_text(page, position, opened)
        position = opened
        if position < len(page):
            token, position = cut_markup(page, position)
            if token:
                yield token
                if token.kind is TokenKind.START and token.name in RAW_ELEMENTS:
                    raw = cut_raw(page, position, token.name)
                    yield raw
                    position = raw.end


def make_text(page: str, start: int, end: int) -> Token:
    return Token(TokenKind.TEXT, "", unescape(page[start:end]), start, end)


def cut_markup(page: str, start: int) -> tuple[Token | None, int]:
    """Return the token that begins with this "<", if it is one, and where to go on."""
    following = page[start + 1 : start + 2]
    if following.isascii() and following.isalpha():
        return cut_start_tag(page, start)
    if following == "/":
        return cut_end_tag(page, start)
    if following in {"!", "?"} and following:
        return None, find_comment_end(page, start)
    return make_text(page, start, start + 1), start + 1


def cut_start_tag(page: str, start: int) -> tuple[Token, int]:
    name = NAME.match(page, start)
    assert name, "the caller saw a letter"
    attributes: list[tuple[str, str]] = []
    position = name.end()
    while found := ATTRIBUTE.match(page, position):
        position = found.end()
        if found[1] is None or found.end() == found.start():
            break
        if len(attributes) < MAX_ATTRIBUTES:
            value = next((value for value in found.groups()[1:] if value is not None), "")
            attributes.append((found[1].lower(), unescape(value)))
    if not page.startswith(">", position):
        return make_text(page, start, len(page)), len(page)
    return Token(TokenKind.START, name[1].lower(), "", start, position + 1, tuple(attributes)), position + 1


def cut_end_tag(page: str, start: int) -> tuple[Token | None, int]:
    closed = page.find(">", start)
    if closed < 0:
        return make_text(page, start, len(page)), len(page)
    name = NAME.match(page, start)
    return (Token(TokenKind.END, name[1].lower(), "", start, closed + 1) if name else None), closed + 1


def find_comment_end(page: str, start: int) -> int:
    """Return where a comment or declaration ends: at the end of the page if nothing closes it, as in browsers."""
    is_comment = page.startswith("<!--", start) and not page.startswith((">", "->"), start + 4)
    mark = "-->" if is_comment else ">"
    found = page.find(mark, start + 4 if is_comment else start)
    return len(page) if found < 0 else found + len(mark)


def cut_raw(page: str, start: int, name: str) -> Token:
    found = RAW_ENDS[name].search(page, start)
    end = found.start() if found else len(page)
    text = page[start:end]
    return Token(TokenKind.TEXT, "", unescape(text) if name in WITH_REFERENCES else text, start, end)
