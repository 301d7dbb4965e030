"""What the words of an event weigh: the fewer of its sentences have one, the more."""

import math
from array import array
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, Weights, mark_new, number_off, starts_of
from newsdossier.relating.comparing.reports.ledger import Ledger
from newsdossier.relating.comparing.words.lexicon import Lexicon
from newsdossier.relating.comparing.words.tokens import root
from newsdossier.relating.weights import COMMON_WORDS, LEAST_COUNT, SHARE_BY_LETTERS, SHARE_OF_COMMON, SHARE_OF_OTHERS

BACKGROUND = 30  # sentences of any news, added to those of the event
COMMON_KEYS = frozenset(map(root, COMMON_WORDS.split()))
OF_AN_ARTICLE = 0.2  # a word of an article stands in so many of its sentences; a common one in most
SHORTEST = 1  # letters; words of two are in the list, or pairs of characters in scripts without spaces
LEAST_TELLING = 1.2  # weight of a word that tells something: "Wednesday" has less, a name or a number more
MOST_OF_COMMON = 1.0  # weight of "was" and "after", which stand in one sentence of ten and tell nothing
FINEST = 2.0**-36  # weights are whole numbers of it: sums of some thousand are exact, in whatever order


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Terms:
    """What each sentence has of the words of its event, each once, and what they weigh."""

    starts: Numbers
    """Where the terms of each sentence begin; last, where the last one ends."""
    of_sentences: Numbers
    """Terms of all sentences, one after the other; those of each in order."""
    owners: Numbers
    """The sentence of each of them."""
    packed: Numbers
    """Both in one number, in order: `owner * len(weights) + term`."""
    of_words: Numbers
    """Which of them each word is."""
    weights: Weights
    """Of each term; 0 for one that stands in no sentence."""
    masses: Weights
    """Of each sentence: what its words weigh together."""

    @property
    def tell(self) -> Flags:
        """Whether each term tells something."""
        flags: Flags = self.weights >= LEAST_TELLING
        return flags


class Shares:
    """The share of all sentences anywhere that may have each word that was met."""

    def __init__(self) -> None:
        self.known = array("d")

    def of(self, lexicon: Lexicon) -> Weights:
        """Return the shares, by the number of the root."""
        self.known.extend(map(share_of, lexicon.rooted[len(self.known) :]))
        return np.array(self.known)


def weigh_terms(ledger: Ledger, *, shares: Weights) -> Terms:
    """Return the weights of the words of each event.

    Sentences that are the same to the word count once: copies make no word common. The background steadies what small
    events say, whose few words all stand in every report.
    """
    count, sentences = len(ledger.terms), len(ledger.events)
    packed, of_words = number_off(ledger.holders * count + ledger.keys)
    owners, terms = np.divmod(packed, count)
    is_first = mark_new(np.maximum.accumulate(ledger.rows))
    counts = np.bincount(terms[is_first[owners]], minlength=count)
    totals = np.bincount(ledger.events[is_first], minlength=len(ledger.sentences) - 1)
    weights = weigh(counts, shares[ledger.terms % ledger.size], totals=totals, events=ledger.terms // ledger.size)
    return Terms(
        starts=starts_of(np.bincount(owners, minlength=sentences)),
        of_sentences=terms,
        owners=owners,
        packed=packed,
        of_words=of_words,
        weights=weights,
        masses=np.bincount(owners, weights=weights[terms], minlength=sentences).astype(np.float64),
    )


def weigh(counts: Numbers, shares: Weights, *, totals: Numbers, events: Numbers) -> Weights:
    """Return the weights of words that so many sentences of these events have; each event has so many in all."""
    expected: Weights = np.maximum(counts, LEAST_COUNT) + BACKGROUND * shares
    of_all = logarithms((totals + BACKGROUND).astype(np.float64))[events]
    plain = np.maximum(of_all - logarithms(expected), 0.0)
    capped = np.where(shares == SHARE_OF_COMMON, np.minimum(plain, MOST_OF_COMMON), plain)
    return np.where(counts > 0, np.rint(capped / FINEST) * FINEST, 0.0)


def logarithms(values: Weights) -> Weights:
    """Return the logarithms. Those of arrays differ from one processor to the next; few values are distinct."""
    few, indices = np.unique(values, return_inverse=True)
    return np.array([math.log(value) for value in few.tolist()])[indices]


def share_of(key: str) -> float:
    """Return the share of all sentences anywhere that may have the word."""
    if key in COMMON_KEYS or len(key) <= SHORTEST:
        return SHARE_OF_COMMON
    return OF_AN_ARTICLE * SHARE_BY_LETTERS.get(len(key), SHARE_OF_OTHERS)
