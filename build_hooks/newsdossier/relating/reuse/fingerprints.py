"""Few numbers that stand for the runs of words in a text, so that texts with runs in common can be looked up.

The method is winnowing: S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: local algorithms for document
fingerprinting", SIGMOD 2003. Of each window of neighbouring runs the one with the least number is kept, so two texts
that have `RUN + WINDOW - 1` words in a row in common have a fingerprint in common, wherever the words stand.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from newsdossier.model.clean_text import CleanText, Fate
from newsdossier.model.words import WORD

Fingerprints = NDArray[np.uint64]
TOLD = frozenset({Fate.PARAGRAPH, Fate.LIST_ITEM, Fate.QUOTE, Fate.QUESTION, Fate.ANSWER})
"""Captions are shared among all who buy a picture."""
RUN = 4  # words: shorter runs stand in texts that have nothing to do with each other
WINDOW = 4  # runs: seven words in a row are always seen
MAX_WORDS = 30_000  # no newspaper article is longer; a pasted book is compared by its beginning
FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, and as good as random: the golden ratio in 64 bits
SHIFT = np.uint64(29)


class WordNumbers(dict[str, int]):
    """A number for each word, the same in every dossier."""

    def __missing__(self, word: str) -> int:
        number = crc32(word.encode("utf-8", "surrogatepass"))
        self[word] = number
        return number


def make_fingerprints(text: CleanText, *, numbers: WordNumbers) -> Fingerprints:
    """Return the fingerprints of a text in order, none twice; none of a text with fewer words than a run."""
    words = np.array([numbers[word] for word in islice(words_of(text), MAX_WORDS)], dtype=np.uint64)
    runs = len(words) - RUN + 1
    if runs < 1:
        return np.zeros(0, dtype=np.uint64)
    hashes = np.zeros(runs, dtype=np.uint64)
    for place in range(RUN):
        hashes = mix(hashes + words[place : place + runs])
    windows = max(1, runs - WINDOW + 1)
    least = np.minimum.reduce([hashes[place : place + windows] for place in range(min(WINDOW, runs))])
    return np.asarray(np.unique(least), dtype=np.uint64)


def mix(values: Fingerprints) -> Fingerprints:
    """Return the numbers scattered, so that neighbours are far apart; what overflows is dropped."""
    scattered = (values + np.uint64(1)) * FACTOR
    return np.asarray(scattered ^ (scattered >> SHIFT), dtype=np.uint64)


def words_of(text: CleanText) -> Iterator[str]:
    told: Iterable[str] = (passage.text for passage in text.passages if passage.fate in TOLD)
    return (word for passage in told for word in WORD.findall(passage.casefold()))
