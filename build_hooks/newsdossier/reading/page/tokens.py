"""Saved pages cut into tags and text, each with its place in the file.

Ours and not `html.parser`: that one takes quadratic time on unclosed markup, stops with an AssertionError at "<![x",
does not say where things end, and differs between patch releases of Python; the same page must give the same bytes.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import lru_cache
from html import unescape
from itertools import islice
from typing import NamedTuple

NAME = re.compile(r"</?([a-zA-Z][^\s/>]{0,80})")
ATTRIBUTE = re.compile(
    r"""[\s/]*+(?:([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?)?""",
)
TAG = re.compile(
    r"""<([a-zA-Z][^\s/>]{0,80}+)((?:[\s/]*+[^\s/>="'<]"""
    r"""[^\s/>="'<]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>"']*+))?+)*+[\s/]*+)>"""
)
"""A start tag as nearly all are written; any other is cut attribute by attribute."""
MAX_ATTRIBUTES = 50  # an element of a real page has ten
REMEMBERED = 256  # tags: rows of a list have the same, and each is asked for several attributes
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
    attributes: str = ""
    """As they are written."""

    def get(self, name: str) -> str:
        """Return the value of an attribute, "" where it has none."""
        return read_attributes(self.attributes).get(name, "")

    def has(self, name: str) -> bool:
        return name in read_attributes(self.attributes)


@lru_cache(maxsize=REMEMBERED)
def read_attributes(written: str) -> Mapping[str, str]:
    """Return the attributes of a tag by their names in lower case; of two with one name the first."""
    attributes: dict[str, str] = {}
    for found in islice(ATTRIBUTE.finditer(written), MAX_ATTRIBUTES):
        if found[1] is not None:
            attributes.setdefault(found[1].lower(), unescape(found[2] or found[3] or found[4] or ""))
    return attributes


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
            tag = TAG.match(page, position)
            token, position = (make_start(tag), tag.end()) if tag else cut_markup(page, position)
            if token:
                yield token
                if token.kind is TokenKind.START and token.name in RAW_ELEMENTS:
                    raw = cut_raw(page, position, token.name)
                    yield raw
                    position = raw.end


def make_text(page: str, start: int, end: int) -> Token:
    return Token(TokenKind.TEXT, "", unescape(page[start:end]), start, end)


def make_start(tag: re.Match[str]) -> Token:
    return Token(TokenKind.START, tag[1].lower(), "", tag.start(), tag.end(), tag[2])


def cut_markup(page: str, start: int) -> tuple[Token | None, int]:
    """Return the token that begins with this "<", if it is one, and where to go on. No start tag is written as most."""
    following = page[start + 1 : start + 2]
    if following.isascii() and following.isalpha():
        return cut_odd_start_tag(page, start)
    if following == "/":
        return cut_end_tag(page, start)
    if following in {"!", "?"} and following:
        return None, find_comment_end(page, start)
    return make_text(page, start, start + 1), start + 1


def cut_odd_start_tag(page: str, start: int) -> tuple[Token, int]:
    name = NAME.match(page, start)
    assert name, "the caller saw a letter"
    position = name.end()
    while (attribute := ATTRIBUTE.match(page, position)) and attribute[1] is not None:
        position = attribute.end()
    end = attribute.end() if attribute else position
    if not page.startswith(">", end):
        return make_text(page, start, len(page)), len(page)
    return Token(TokenKind.START, name[1].lower(), "", start, end + 1, page[name.end() : end]), end + 1


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
