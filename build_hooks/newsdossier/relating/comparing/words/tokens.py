"""Words and numbers of a sentence, as they are compared between reports."""

import re
import unicodedata
from collections.abc import Sequence

from newsdossier.model.words import MARKS, UNSPACED

BREAK = "\0"
"""Stands between texts that are read in one go; no text that was read from a file has it."""
NUMBER = r"\d+(?:[.,]\d+){0,6}"
LATIN_TOKEN = re.compile(rf"[A-Za-z](?:[A-Za-z0-9]+|(?:\.[A-Za-z]\b\.?){{0,5}})|{NUMBER}|{BREAK}")
"""For plain Latin letters, in which most texts are written: five times as quick as the next."""
TOKEN = re.compile(
    rf"[^\W\d_](?:\.[^\W\d_]\b\.?){{1,5}}|[{UNSPACED}]|(?:[^\W\d_{UNSPACED}]|[{MARKS}])(?:[^\W_{UNSPACED}]|[{MARKS}])*|{NUMBER}|{BREAK}"
)
BLANKS = str.maketrans({sign: " " for sign in map(chr, range(1, 128)) if not (sign.isalnum() or sign in "._,")})
"""What parts words in plain ASCII. Stops and commas may stand within one, and "_" is none but goes on like one."""
LONGEST_ROOT = 7  # "implement" and "implementation" are one word, in most European languages
LEAST_ROOT = 4  # letters that an ending must leave: "red" and "king" have none
ENDINGS = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly")
"""What English adds to a word without changing its sense; the first that fits is taken off."""


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list in which spaces part them."""
    return frozenset(words.split())


def read_words(text: str, start: int, end: int) -> list[str]:
    """Return the words, numbers ("1,400") and initials ("U.S.") of a stretch of text, in order.

    In scripts without spaces each character is taken by itself.
    """
    return (LATIN_TOKEN if text.isascii() else TOKEN).findall(text, start, end)


def part_ascii(text: str) -> list[str]:
    """Return the pieces of a text in plain ASCII: each holds one word, as a rule, and none goes over the end of one.

    It is much quicker than to read all words, and most pieces come again and again.
    """
    return text.translate(BLANKS).split()


def place_words(words: Sequence[str], text: str, start: int) -> tuple[int, ...]:
    """Return where each of the words stands that were read from the text at this place.

    Between two words stands nothing that a word may begin with, so that each is where it is found first.
    """
    places: list[int] = []
    for word in words:
        start = text.index(word, start)
        places.append(start)
        start += len(word)
    return tuple(places)


def root(word: str) -> str:
    """Return a word without case and ending: "briefed" and "briefing" are "brief". Abbreviations keep their case."""
    bare = word if word.isalnum() else word.replace(".", "").replace(",", "")
    if len(bare) > 1 and bare.isupper():
        return bare
    composed = bare.casefold() if bare.isascii() else unicodedata.normalize("NFC", bare).casefold()
    return composed[: len(composed) - ending_of(composed)][:LONGEST_ROOT].rstrip("eiy") or composed


def ending_of(word: str) -> int:
    """Return how many letters the ending of a word has; 0 for most."""
    if word.endswith(ENDINGS):
        for one in ENDINGS:
            if word.endswith(one) and len(word) - len(one) >= LEAST_ROOT:
                return len(one)
    return 0


def without_accents(name: str) -> str:
    """Return a name in bare letters: "Peña" and "Pena" are one."""
    if name.isascii():
        return name
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
