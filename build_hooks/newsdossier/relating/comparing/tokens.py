"""Words and numbers of a sentence, as they are compared between reports."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from newsdossier.model.words import MARKS, UNSPACED, UNSPACED_LETTER

NUMBER = r"\d+(?:[.,]\d+){0,6}"
INITIALS = r"(?:[^\W\d_]\.){2,6}"
LETTERS = rf"(?:[^\W_{UNSPACED}]|[{MARKS}])+"
TOKEN = re.compile(rf"{NUMBER}(?![^\W\d_])|{INITIALS}|[{UNSPACED}]|{LETTERS}")
LONGEST_ROOT = 7  # "implement" and "implementation" are one word, in most European languages
LEAST_ROOT = 4  # letters that an ending must leave: "red" and "king" have none
ENDINGS = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly")
"""What English adds to a word without changing its sense; the first that fits is taken off."""


class Token(NamedTuple):
    """A word, a number ("1,400") or initials ("U.S."), and where it stands in its passage."""

    text: str
    start: int
    end: int
    key: str
    """What it is compared by."""


def read_tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """Return the words of a stretch of text in order. Characters of scripts without spaces come in pairs."""
    found = TOKEN.finditer(text, start, end)
    if UNSPACED_LETTER.search(text, start, end):
        return tuple(Token(match.group(), *match.span(), key_at(text, match)) for match in found)
    return tuple(Token(word := match.group(), *match.span(), root(word)) for match in found)


def key_at(text: str, match: "re.Match[str]") -> str:
    if UNSPACED_LETTER.match(match.group()):
        return text[match.start() : match.end() + 1]
    return root(match.group())


@lru_cache(maxsize=1 << 16)  # a newspaper's vocabulary; each of its words is met hundreds of times
def root(word: str) -> str:
    """Return a word without case and ending: "briefed" and "briefing" are "brief". Abbreviations keep their case."""
    bare = word.replace(".", "").replace(",", "")
    if len(bare) > 1 and bare.isupper():
        return bare
    composed = bare.casefold() if bare.isascii() else unicodedata.normalize("NFC", bare).casefold()
    ending = next((one for one in ENDINGS if composed.endswith(one) and len(composed) - len(one) >= LEAST_ROOT), "")
    return composed[: len(composed) - len(ending)][:LONGEST_ROOT].rstrip("eiy") or composed
