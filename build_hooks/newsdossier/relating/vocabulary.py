"""Words as they are compared: without case and ending, in scripts without spaces by twos."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache

from newsdossier.model.words import MARKS, UNSPACED, UNSPACED_LETTER, WORD, split_words

LETTER = rf"(?:[^\W_]|[{MARKS}])"
AFTER_A_WORD = re.compile(rf"(?:(?<={LETTER})[ ,;'’()&-]+|(?<=[{UNSPACED}]))(?![a-z])({WORD.pattern})")
"""A word after another, with nothing between them at which a sentence may begin. No name begins with a-z."""
STEM_LETTERS = 7  # "implement" and "implementation" are one word, in most European languages; 6 to 8 do as well


def count_words(text: str) -> Mapping[str, int]:
    """Return how often each word stands in a text, as printed, in order of their first places."""
    if text.isascii() or not UNSPACED_LETTER.search(text):
        return Counter(WORD.findall(text))
    return Counter(words_in_order(text))


def words_in_order(text: str) -> Iterator[str]:
    """Yield the words of a text. Characters of scripts without spaces come in overlapping pairs."""
    words = split_words(text)
    for before, word in zip((None, *words), words, strict=False):
        if not UNSPACED_LETTER.match(word.text):
            yield word.text
        elif before and before.end == word.start and UNSPACED_LETTER.match(before.text):
            yield before.text + word.text


def keys_of(text: str) -> frozenset[str]:
    """Return the words of a text as they are compared."""
    return frozenset(map(stem, count_words(text)))


@lru_cache(maxsize=1 << 16)  # the words of ten thousand articles are met two million times
def stem(word: str) -> str:
    """Return a word as it is compared."""
    composed = word if word.isascii() else unicodedata.normalize("NFC", word)
    return composed.casefold()[:STEM_LETTERS]


def is_unspaced(word: str) -> bool:
    """Return whether a word is a pair of characters of a script without spaces."""
    return not word.isascii() and UNSPACED_LETTER.match(word) is not None


def names_in(text: str) -> list[str]:
    """Return the words that are capitalised though no sentence begins with them, one by one.

    After a full stop or an opening quote a sentence may begin; over a space or a comma it goes on.
    """
    return [word for word in AFTER_A_WORD.findall(text) if word[0].isupper()]
