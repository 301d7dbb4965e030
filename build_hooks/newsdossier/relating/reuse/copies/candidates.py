"""Pairs of articles that have runs of words in common, found through an index: the work grows with the articles."""

from collections.abc import Iterator

import numpy as np

from newsdossier.relating.arrays import Numbers, find_new
from newsdossier.relating.reuse.copies.fingerprints import Fingerprints
from newsdossier.relating.reuse.copies.holdings import Holdings, places_having

MOST_HOLDERS = 100  # a run of words that more articles have is a stock phrase
REACH = 12  # of the others that have a run, so many are looked at: a text that a hundred carry has copies enough
MIN_COMMON = 3  # fingerprints: about a sentence
MIN_SHARE = 0.15  # of the fingerprints of the shorter text; a copy with half of it gone and typed anew has more


def find_candidates(holdings: Holdings, *, articles: int) -> Iterator[tuple[int, int]]:
    """Return those of so many articles, by place, that have so much in common that they are worth laying side by side,
    in order."""
    pairs, common = count_common(holdings, articles=articles)
    first, second = np.divmod(pairs, max(1, articles))
    counts = np.bincount(holdings.holders, minlength=articles)
    shorter = np.minimum(counts[first], counts[second])
    near = (common >= MIN_COMMON) & (common >= MIN_SHARE * shorter)
    return zip(first[near].tolist(), second[near].tolist(), strict=True)


def count_common(holdings: Holdings, *, articles: int) -> tuple[Numbers, Numbers]:
    """Return the pairs that have fingerprints in common, each as one number, and how many these are."""
    values, holders = holdings.values, holdings.holders
    same = leave_stock(np.flatnonzero(values[1:] == values[:-1]), values=values)
    found = [holders[same] * articles + holders[same + 1]]
    for distance in range(2, REACH + 1):
        same = keep_same(same, distance, values=values)  # what differs from one so far on differs from all beyond it
        found.append(holders[same] * articles + holders[same + distance])
    return count_each(np.concatenate(found))


def leave_stock(same: Numbers, *, values: Fingerprints) -> Numbers:
    """Return those places of fingerprints that no more than `MOST_HOLDERS` have."""
    is_stock = np.zeros(len(values), dtype=np.bool_)
    is_stock[places_having(values, values[keep_same(same, MOST_HOLDERS, values=values)])] = True
    return same[~is_stock[same]]


def keep_same(same: Numbers, distance: int, *, values: Fingerprints) -> Numbers:
    """Return those places, in order, of which the fingerprint is there so far on too."""
    same = same[: np.searchsorted(same, len(values) - distance)]
    kept: Numbers = same[values[same] == values[same + distance]]
    return kept


def count_each(pairs: Numbers) -> tuple[Numbers, Numbers]:
    """Return each number once, in order, and how often it is there."""
    ordered = np.sort(pairs)
    first = find_new(ordered)
    return ordered[first], np.diff(first, append=len(ordered))
