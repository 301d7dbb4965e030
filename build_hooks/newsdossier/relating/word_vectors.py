"""What each article is about, as weighted words in flat arrays: millions of them in some megabytes.

Weights are whole numbers. Their products and sums stay below 2**53, so that floats hold them exactly, and no result
depends on the order in which a processor adds.
"""

import math
from array import array
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsdossier.relating.profiles import MIN_LENGTH
from newsdossier.relating.vocabulary import count_words, stem
from newsdossier.relating.weights import weigh_keys

UNIT = 1_000_000  # the length of a vector
Numbers = NDArray[np.int64]
Weights = NDArray[np.float64]
Part = tuple[str, int]
"""A text, and how often each of its words counts."""


@dataclass(frozen=True, slots=True)
class WordVectors:
    """The words of some articles, one article after the other."""

    keys: tuple[str, ...]
    """All words as they are compared, in alphabetical order."""
    starts: Numbers
    """Where the words of each article begin; last, where those of the last one end."""
    words: Numbers
    """Index in `keys` of each word; in alphabetical order within an article."""
    weights: Weights
    printed: tuple[str, ...]
    """Each as the article first prints it."""

    def row(self, article: int) -> slice:
        return slice(int(self.starts[article]), int(self.starts[article + 1]))


@dataclass(frozen=True, slots=True)
class WordList:
    """The words of some articles while they are read."""

    numbers: dict[str, int]
    """By key, in the order in which they were met."""
    starts: "array[int]"
    words: "array[int]"
    counts: "array[int]"
    printed: list[str]


def make_vectors(articles: Iterable[Iterable[Part]]) -> WordVectors:
    """Return the vector of each article; its length is one UNIT, or less where its words are very few."""
    read = list_words(articles)
    keys = tuple(sorted(read.numbers))
    places = np.empty(len(keys), dtype=np.int64)
    places[[read.numbers[key] for key in keys]] = np.arange(len(keys))
    starts, words = np.array(read.starts, dtype=np.int64), places[np.array(read.words, dtype=np.int64)]
    rows = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    order = np.lexsort((words, rows))
    words, counts = words[order], np.array(read.counts, dtype=np.int64)[order]
    having = np.bincount(words, minlength=len(keys)).tolist()
    rarity = weigh_keys(dict(zip(keys, having, strict=True)), articles=len(starts) - 1)
    return WordVectors(
        keys=keys,
        starts=starts,
        words=words,
        weights=scale(np.array([rarity[key] for key in keys])[words] * read_frequency(counts), rows=rows),
        printed=tuple(read.printed[place] for place in order.tolist()),
    )


def list_words(articles: Iterable[Iterable[Part]]) -> WordList:
    read = WordList({}, array("q", [0]), array("q"), array("q"), [])
    spellings: dict[str, str] = {}
    for parts in articles:
        for key, (count, printed) in sum_up(parts).items():
            read.words.append(read.numbers.setdefault(key, len(read.numbers)))
            read.counts.append(count)
            read.printed.append(spellings.setdefault(printed, printed))
        read.starts.append(len(read.words))
    return read


def sum_up(parts: Iterable[Part]) -> dict[str, tuple[int, str]]:
    """Return how often each word of an article counts, and how it is first printed."""
    summed: dict[str, tuple[int, str]] = {}
    for text, factor in parts:
        for printed, count in count_words(text).items():
            key = stem(printed)
            known = summed.get(key)
            summed[key] = (known[0] + count * factor, known[1]) if known else (count * factor, printed)
    return summed


def read_frequency(counts: Numbers) -> Weights:
    """Return what the number of times adds to a word's weight; logarithms come from one table, the same anywhere."""
    table = [0.0, *(1 + math.log(count) for count in range(1, int(counts.max(initial=0)) + 1))]
    return np.array(table)[counts]


def scale(raw: Weights, *, rows: Numbers) -> Weights:
    lengths = np.maximum(MIN_LENGTH, np.sqrt(np.bincount(rows, weights=raw * raw)))
    return np.rint(raw / lengths[rows] * UNIT)
