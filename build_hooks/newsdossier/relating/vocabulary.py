"""Words as they are compared: without case and ending, in scripts without spaces by twos."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newsdossier.model.words import UNSPACED_LETTER, WORD, split_words

STEM_LETTERS = 7  # "implement" and "implementation" are one word, in most European languages; 6 to 8 do as well


class Term(NamedTuple):
    """A word to compare, and as it is printed."""

    key: str
    printed: str


def count_terms(text: str) -> dict[Term, int]:
    """Return how often each term stands in a text, in order of their first places; once for each way to print it."""
    if text.isascii() or not UNSPACED_LETTER.search(text):
        return {Term(stem(word), word): count for word, count in Counter(WORD.findall(text)).items()}
    return Counter(terms_in_order(text))


def terms_in_order(text: str) -> Iterator[Term]:
    """Yield the terms of a text. Characters of scripts without spaces come in overlapping pairs."""
    words = split_words(text)
    for before, word in zip((None, *words), words, strict=False):
        if not UNSPACED_LETTER.match(word.text):
            yield Term(stem(word.text), word.text)
        elif before and before.end == word.start and UNSPACED_LETTER.match(before.text):
            yield Term(before.text + word.text, before.text + word.text)


def keys_of(text: str) -> frozenset[str]:
    """Return the keys of a text's terms."""
    return frozenset(term.key for term in count_terms(text))


def stem(word: str) -> str:
    composed = word if word.isascii() else unicodedata.normalize("NFC", word)
    return composed.casefold()[:STEM_LETTERS]


def is_unspaced(key: str) -> bool:
    """Return whether a term is a pair of characters of a script without spaces."""
    return not key.isascii() and UNSPACED_LETTER.match(key) is not None


def names_in(text: str) -> Iterator[Term]:
    """Yield the words that are capitalised though no sentence begins with them, one by one."""
    for before, word in pairwise(WORD.finditer(text)):
        printed = word.group()
        if printed[0].isupper() and goes_on(text[before.end() : word.start()]):
            yield Term(stem(printed), printed)


def goes_on(gap: str) -> bool:
    """Return whether a sentence surely goes on over this gap; after a full stop or an opening quote it may begin."""
    return gap == " " or all(sign in " ,;'’-()&" for sign in gap)
