"""Words as they are compared: without case and ending, in scripts without spaces by twos."""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newsdossier.model.words import UNSPACED_LETTER, split_words

STEM_LETTERS = 7  # "implement" and "implementation" are one word, in most European languages; 6 to 8 do as well


class Term(NamedTuple):
    """A word to compare, and as it is printed."""

    key: str
    printed: str
    unspaced: bool = False


def terms_of(text: str) -> Iterator[Term]:
    """Yield the terms of a text in order. Characters of scripts without spaces come in overlapping pairs."""
    words = split_words(text)
    for before, word in zip((None, *words), words, strict=False):
        if not UNSPACED_LETTER.match(word.text):
            yield Term(stem(word.text), word.text)
        elif before and before.end == word.start and UNSPACED_LETTER.match(before.text):
            yield Term(before.text + word.text, before.text + word.text, unspaced=True)


def stem(word: str) -> str:
    composed = word if word.isascii() else unicodedata.normalize("NFC", word)
    return composed.casefold()[:STEM_LETTERS]


def names_in(text: str) -> Iterator[Term]:
    """Yield the words that are capitalised though no sentence begins with them, one by one."""
    words = split_words(text)
    for before, word in pairwise(words):
        if word.text[0].isupper() and goes_on(text[before.end : word.start]):
            yield Term(stem(word.text), word.text)


def goes_on(gap: str) -> bool:
    """Return whether a sentence surely goes on over this gap; after a full stop or an opening quote it may begin."""
    return all(sign in " ,;'’-()&" for sign in gap)
