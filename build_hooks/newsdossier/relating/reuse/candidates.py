"""Pairs of articles that have runs of words in common, found through an index: the work grows with the articles."""

from collections.abc import Iterator

import numpy as np

from newsdossier.relating.arrays import Numbers
from newsdossier.relating.reuse.fingerprints import Fingerprints
from newsdossier.relating.reuse.holdings import Holdings

MOST_HOLDERS = 100  # a run of words that more articles have is a stock phrase
REACH = 12  # of the others that have a run, so many are looked at: a text that a hundred carry has copies enough
MIN_COMMON = 3  # fingerprints: about a sentence
MIN_SHARE = 0.15  # of the fingerprints of the shorter text; a copy with half of it gone and typed anew has more


def find_candidates(holdings: Holdings, *, counts: Numbers) -> Iterator[tuple[int, int]]:
    """Yield the articles, by place, that have so much in common that they are worth laying side by side, in order.

    `counts` are those of their fingerprints.
    """
    pairs, common = count_common(holdings, articles=len(counts))
    first, second = np.divmod(pairs, max(1, len(counts)))
    shorter = np.minimum(counts[first], counts[second])
    near = (common >= MIN_COMMON) & (common >= MIN_SHARE * shorter)
    yield from zip(first[near].tolist(), second[near].tolist(), strict=True)


def count_common(holdings: Holdings, *, articles: int) -> tuple[Numbers, Numbers]:
    """Return the pairs that have fingerprints in common, each as one number, and how many these are."""
    values, holders = keep_telling(holdings.values, holdings.holders)
    found = [np.zeros(0, dtype=np.int64)]
    same = np.arange(len(values))
    for distance in range(1, REACH + 1):
        # they are in order: what differs from one so far behind it differs from all further ones
        same = same[: np.searchsorted(same, len(values) - distance)]
        same = same[values[same] == values[same + distance]]
        found.append(holders[same] * articles + holders[same + distance])
    return count_each(np.concatenate(found))


def count_each(pairs: Numbers) -> tuple[Numbers, Numbers]:
    """Return each number once, in order, and how often it is there."""
    ordered = np.sort(pairs)
    first = np.flatnonzero(np.diff(ordered, prepend=-1))
    return ordered[first], np.diff(first, append=len(ordered))


def keep_telling(values: Fingerprints, holders: Numbers) -> tuple[Fingerprints, Numbers]:
    """Return the fingerprints of more than one article and of no more than `MOST_HOLDERS`, with their holders."""
    first = np.flatnonzero(np.concatenate((values[:1] == values[:1], values[1:] != values[:-1])))
    having = np.diff(first, append=len(values))
    telling = np.repeat((having > 1) & (having <= MOST_HOLDERS), having)
    return values[telling], holders[telling]
