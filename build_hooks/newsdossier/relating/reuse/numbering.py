"""Words as numbers, and what they weigh among some articles."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from newsdossier.relating.arrays import Numbers, Weights
from newsdossier.relating.vocabulary import stem
from newsdossier.relating.weights import share_of, weigh_keys

WHOLE = 2.0**32  # weights are whole numbers of so many parts: sums of them are exact in any order
MOST_KINDS = 1000  # there are eight


class WordNumbers(dict[str, int]):
    """The number of each word as printed: one for all that are compared as one word.

    It serves for all events of a dossier. Which number a word has depends on what was asked before: it decides nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.numbers_by_key: dict[str, int] = {}
        self.kinds_by_share: dict[float, int] = {}
        """Words that are equally common in articles anywhere are of one kind: as common here, they weigh alike."""
        self.kinds: list[int] = []
        """By number."""
        self.examples: list[str] = []
        """A word, as it is compared, of each kind."""

    def __missing__(self, word: str) -> int:
        key = stem(word)
        self[word] = number = self.numbers_by_key.setdefault(key, len(self.numbers_by_key))
        if number == len(self.kinds):
            kind = self.kinds_by_share.setdefault(share_of(key), len(self.examples))
            self.kinds.append(kind)
            if kind == len(self.examples):
                self.examples.append(key)
        return number

    def number(self, words: Iterable[str]) -> Numbers:
        return np.fromiter(map(self.__getitem__, words), dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Scale:
    """What words weigh among some articles."""

    words: Numbers
    """In order."""
    weights: Weights
    """Whole numbers."""

    def find(self, words: Numbers) -> Numbers:
        """Return the places of words of the articles among all."""
        return np.searchsorted(self.words, words)


def make_scale(rows: Sequence[Numbers], *, numbers: WordNumbers) -> Scale:
    """Return the words of the articles; they weigh by how few of these have them."""
    every = np.sort(np.concatenate([keep_new(np.sort(row)) for row in rows]))
    first = find_new(every)
    words, counts = every[first], np.diff(first, append=len(every))
    kinds = np.fromiter(map(numbers.kinds.__getitem__, words.tolist()), dtype=np.int64, count=len(words))
    groups, group = np.unique(counts * MOST_KINDS + kinds, return_inverse=True)
    weights = [
        weigh(numbers.examples[kind], count, articles=len(rows))
        for count, kind in (divmod(one, MOST_KINDS) for one in groups.tolist())
    ]
    return Scale(words, np.array(weights, dtype=np.float64)[group])


@lru_cache(maxsize=1 << 12)  # most events have few articles: the same few weights are asked for again and again
def weigh(key: str, count: int, *, articles: int) -> float:
    return float(round(weigh_keys({key: count}, articles=articles)[key] * WHOLE))


def sum_weights(holders: Numbers, weights: Weights, *, count: int) -> Weights:
    """Return what the words of each of so many holders weigh."""
    return np.asarray(np.bincount(holders, weights=weights, minlength=count), dtype=np.float64)


def keep_new(ordered: Numbers) -> Numbers:
    """Return the numbers, none twice."""
    return ordered[find_new(ordered)]


def find_new(ordered: Numbers) -> Numbers:
    """Return the places of numbers that differ from the one before."""
    new = np.ones(len(ordered), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return np.flatnonzero(new)
