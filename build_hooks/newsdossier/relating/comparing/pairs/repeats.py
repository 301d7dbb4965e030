"""Which sentences may be the same word for word: those that have enough phrases in common."""

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, distinct, spread, starts_of
from newsdossier.relating.comparing.pairs.word_runs import SEED, least_of_run
from newsdossier.relating.comparing.reports.ledger import Ledger
from newsdossier.relating.comparing.words.lexicon import Lexicon

FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, its bits well mixed
BITS = 40  # of a phrase's number; two phrases that share one cost a look and change nothing


def find_repeats(ledger: Ledger, *, lexicon: Lexicon, first: Numbers, second: Numbers) -> Flags:
    """Return for each pair of sentences whether a run of words may make them the same word for word."""
    phrases, lengths = number_phrases(np.array(lexicon.forms)[ledger.words]), np.diff(ledger.starts)
    counts = np.maximum(lengths - SEED + 1, 0)
    some = distinct(first)
    held = distinct((np.repeat(some, counts[some]) << BITS) + phrases[spread(ledger.starts[some], counts[some])])
    owners = np.repeat(np.arange(len(first)), counts[second])
    sought = (first[owners] << BITS) + phrases[spread(ledger.starts[second], counts[second])]
    places = np.minimum(np.searchsorted(held, sought), len(held) - 1)
    runs = count_run(held[places] == sought, lengths=counts[second])
    least = np.array([least_of_run(length) for length in range(int(lengths.max(initial=0)) + 1)])
    long_enough = runs + SEED - 1 >= least[np.minimum(lengths[first], lengths[second])][owners]
    return np.bincount(owners[long_enough], minlength=len(first)) > 0


def count_run(is_common: Flags, *, lengths: Numbers) -> Numbers:
    """Return how many common phrases follow one another up to each, within its sentence; these have so many."""
    places = np.arange(len(is_common))
    before = np.repeat(starts_of(lengths)[:-1] - 1, lengths)
    return places - np.maximum(before, np.maximum.accumulate(np.where(is_common, -1, places)))


def number_phrases(words: Numbers) -> Numbers:
    """Return a number for each `SEED` words that follow one another, the same for the same words."""
    forms = words.astype(np.uint64)
    mixed = forms[: max(len(forms) - SEED + 1, 0)]
    for place in range(1, SEED):
        mixed = mixed * FACTOR + forms[place : place + len(mixed)]
    return (mixed * FACTOR >> np.uint64(64 - BITS)).astype(np.int64)
