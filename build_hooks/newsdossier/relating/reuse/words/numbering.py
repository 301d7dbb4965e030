"""Words as numbers, and what they weigh among some articles."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from newsdossier.relating.arrays import Numbers, Weights, distinct, find_new, number_off
from newsdossier.relating.likeness.lexicon import Lexicon
from newsdossier.relating.weights import share_of, weigh

WHOLE = 2.0**32  # weights are whole numbers of so many parts: sums of them are exact in any order
MOST_KINDS = 1000  # there are eight


class WordNumbers:
    """The number of each word: one for all that are compared as one word.

    It knows those of a lexicon from the start, and leaves that as it is. Which number a word has decides nothing.
    """

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self._lexicon = Lexicon(lexicon)
        self._shares = np.zeros(0)  # 0: not asked for yet

    def __len__(self) -> int:
        return len(self._lexicon)

    def number(self, words: Sequence[str]) -> Numbers:
        """Return the numbers of words as printed."""
        return np.fromiter(map(self._lexicon.__getitem__, words), dtype=np.int64, count=len(words))

    def compare(self, printed: Numbers) -> Numbers:
        """Return the numbers of words as compared."""
        return np.array(self._lexicon.stems, dtype=np.int64)[printed]

    def find_shares(self, compared: Numbers) -> Weights:
        """Return what share of all articles anywhere may have each word."""
        self._shares = np.concatenate((self._shares, np.zeros(len(self._lexicon) - len(self._shares))))
        words, new = tuple(self._lexicon), compared[self._shares[compared] == 0]
        self._shares[new] = [share_of(words[number]) for number in new.tolist()]
        return self._shares[compared]


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of articles, compared in several lots."""

    rows: Sequence[Numbers]
    """Of each article, as printed."""
    lots: Numbers
    """Of each article, in order."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What words weigh, in each lot of articles."""

    keys: Numbers
    """Lot and word in one number, in order."""
    weights: Weights
    """Whole numbers."""
    size: int
    """How many words there may be."""

    def find(self, words: Numbers, *, lots: Numbers) -> Numbers:
        """Return the places of words of the articles, in their lots."""
        return np.searchsorted(self.keys, lots * self.size + words)


def make_scale(texts: Texts, *, numbers: WordNumbers) -> Scale:
    """Return the words of the articles; they weigh by how few of their lot have them."""
    size = len(numbers)
    held = np.repeat(np.arange(len(texts.rows)), [len(row) for row in texts.rows])
    none = [np.zeros(0, dtype=np.int64)]
    words = numbers.compare(np.concatenate([*none, *texts.rows]))
    holders, words = np.divmod(distinct(held * size + words), size)
    every = np.sort(texts.lots[holders] * size + words)
    first = find_new(every)
    keys, counts = every[first], np.diff(first, append=len(every))
    lots, words = np.divmod(keys, size)
    return Scale(keys, weigh_all(words, counts, articles=np.bincount(texts.lots)[lots], numbers=numbers), size)


def weigh_all(words: Numbers, counts: Numbers, *, articles: Numbers, numbers: WordNumbers) -> Weights:
    """Return what words weigh that so many of so many articles have."""
    different, word = number_off(words)
    shares, share = np.unique(numbers.find_shares(different), return_inverse=True)
    most = int(articles.max(initial=0)) + 1
    groups, group = number_off((counts * most + articles) * MOST_KINDS + share[word])
    cases = ((*divmod(one // MOST_KINDS, most), shares[one % MOST_KINDS]) for one in groups.tolist())
    weights = [weigh_whole(count, float(share), articles=among) for count, among, share in cases]
    return np.array(weights, dtype=np.float64)[group]


@lru_cache(maxsize=1 << 12)  # most events have few articles: the same few weights are asked for again and again
def weigh_whole(count: int, share: float, *, articles: int) -> float:
    return float(round(weigh(count, share, articles=articles) * WHOLE))


def sum_weights(holders: Numbers, weights: Weights, *, count: int) -> Weights:
    """Return what the words of each of so many holders weigh."""
    return np.asarray(np.bincount(holders, weights=weights, minlength=count), dtype=np.float64)
