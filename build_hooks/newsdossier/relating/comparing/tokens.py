"""Words and numbers of a sentence, as they are compared between reports."""

import re
import unicodedata
from collections.abc import Collection, Sequence

import numpy as np

from newsdossier.model.words import MARKS, UNSPACED, UNSPACED_LETTER
from newsdossier.relating.arrays import Flags

NUMBER = r"\d+(?:[.,]\d+){0,6}"
LATIN_TOKEN = re.compile(rf"[A-Za-z](?:[A-Za-z0-9]+|(?:\.[A-Za-z]\b\.?){{0,5}})|{NUMBER}")
"""For plain Latin letters, in which most texts are written: five times as quick as the next."""
TOKEN = re.compile(
    rf"[^\W\d_](?:\.[^\W\d_]\b\.?){{1,5}}|[{UNSPACED}]|(?:[^\W\d_{UNSPACED}]|[{MARKS}])(?:[^\W_{UNSPACED}]|[{MARKS}])*|{NUMBER}"
)
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


def place_words(words: Sequence[str], text: str, start: int) -> tuple[int, ...]:
    """Return where each of the words stands that were read from the text at this place.

    Between two words stands nothing that a word may begin with, so that each is where it is found first.
    """
    places: list[int] = []
    for word in words:
        place = text.index(word, start)
        places.append(place)
        start = place + len(word)
    return tuple(places)


class Roots(dict[str, int]):
    """The number of the root of each word that was met, by the word; whoever asks for a new word adds it.

    No result depends on which root has which number.
    """

    def __init__(self) -> None:
        super().__init__()
        self.keys_by_number: list[str] = []
        self.numbers_by_key: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        self[word] = number = self.number(root(word))
        return number

    def number(self, key: str) -> int:
        """Return the number of a root; a new one, where none has it yet."""
        number = self.numbers_by_key.setdefault(key, len(self.keys_by_number))
        if number == len(self.keys_by_number):
            self.keys_by_number.append(key)
        return number

    def mark(self, keys: Collection[str]) -> Flags:
        """Return for each root whether it is one of these."""
        flags = np.zeros(len(self.keys_by_number), dtype=np.bool_)
        flags[[self.numbers_by_key[key] for key in keys if key in self.numbers_by_key]] = True
        return flags


def keys_of(words: list[str], *, roots: Roots) -> list[int]:
    """Return what each word is compared by; a character of a script without spaces together with the next one."""
    if "".join(words).isascii():
        return list(map(roots.__getitem__, words))
    pairs = zip(words, [*words[1:], ""], strict=True)
    return [roots.number(word + after) if UNSPACED_LETTER.match(word) else roots[word] for word, after in pairs]


def root(word: str) -> str:
    """Return a word without case and ending: "briefed" and "briefing" are "brief". Abbreviations keep their case."""
    bare = word if word.isalnum() else word.replace(".", "").replace(",", "")
    if len(bare) > 1 and bare.isupper():
        return bare
    composed = bare.casefold() if bare.isascii() else unicodedata.normalize("NFC", bare).casefold()
    return composed[: len(composed) - ending_of(composed)][:LONGEST_ROOT].rstrip("eiy") or composed


def ending_of(word: str) -> int:
    """Return how many letters the ending of a word has; 0 for most."""
    if not word.endswith(ENDINGS):
        return 0
    return next((len(one) for one in ENDINGS if word.endswith(one) and len(word) - len(one) >= LEAST_ROOT), 0)
