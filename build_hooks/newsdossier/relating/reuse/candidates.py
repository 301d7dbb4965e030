"""Pairs of articles that have runs of words in common, found through an index: the work grows with the articles."""

from collections.abc import Iterator, Sequence

import numpy as np

from newsdossier.relating.arrays import Numbers
from newsdossier.relating.reuse.fingerprints import Fingerprints

MOST_HOLDERS = 100  # a run of words that more articles have is a stock phrase
REACH = 12  # of the others that have a run, so many are looked at: a text that a hundred carry has copies enough
MIN_COMMON = 3  # fingerprints: about a sentence
MIN_SHARE = 0.15  # of the fingerprints of the shorter text; a copy with half of it gone and typed anew has more


def find_candidates(fingerprints: Sequence[Fingerprints]) -> Iterator[tuple[int, int]]:
    """Yield the articles, by place, that have so much in common that they are worth laying side by side, in order."""
    counts = np.array([len(own) for own in fingerprints], dtype=np.int64)
    pairs, common = count_common(fingerprints, counts=counts)
    first, second = np.divmod(pairs, max(1, len(counts)))
    shorter = np.minimum(counts[first], counts[second])
    near = (common >= MIN_COMMON) & (common >= MIN_SHARE * shorter)
    yield from zip(first[near].tolist(), second[near].tolist(), strict=True)


def count_common(fingerprints: Sequence[Fingerprints], *, counts: Numbers) -> tuple[Numbers, Numbers]:
    """Return the pairs that have fingerprints in common, each as one number, and how many these are."""
    every = np.concatenate([*fingerprints, np.zeros(0, dtype=np.uint64)])
    holders = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
    order = np.argsort(every, kind="stable")
    values, ordered = keep_telling(every[order], holders[order])
    found = [np.zeros(0, dtype=np.int64)]
    for distance in range(1, REACH + 1):
        same = np.flatnonzero(values[:-distance] == values[distance:])
        found.append(ordered[same] * len(counts) + ordered[same + distance])
    pairs, common = np.unique(np.concatenate(found), return_counts=True)
    return pairs, common.astype(np.int64)


def keep_telling(values: Fingerprints, holders: Numbers) -> tuple[Fingerprints, Numbers]:
    """Return the fingerprints of more than one article and of no more than `MOST_HOLDERS`, with their holders."""
    first = np.flatnonzero(np.concatenate((values[:1] == values[:1], values[1:] != values[:-1])))
    having = np.diff(first, append=len(values))
    telling = np.repeat((having > 1) & (having <= MOST_HOLDERS), having)
    return values[telling], holders[telling]
