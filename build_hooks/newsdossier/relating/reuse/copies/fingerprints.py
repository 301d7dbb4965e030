"""Few numbers that stand for the runs of words in a text, so that texts with runs in common can be looked up.

The method is winnowing: S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: local algorithms for document
fingerprinting", SIGMOD 2003. Of each window of neighbouring runs the one with the least number is kept, so two texts
that have `RUN + WINDOW - 1` words in a row in common have a fingerprint in common, wherever the words stand.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from newsdossier.model.clean_text import CleanText
from newsdossier.relating.reuse.words.checksums import number_words, write_words
from newsdossier.relating.reuse.words.words import list_running

Fingerprints = NDArray[np.uint64]
RUN = 4  # words: shorter runs stand in texts that have nothing to do with each other
WINDOW = 4  # runs: seven words in a row are always seen
AT_A_TIME = 200  # texts: what lies in arrays for them fits into the memory nearest to a processor
FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, and as good as random: the golden ratio in 64 bits
SHIFT = np.uint64(29)


def make_fingerprints(texts: Sequence[CleanText]) -> list[Fingerprints]:
    """Return the fingerprints of each text, in order, none twice; none of a text with fewer words than a run."""
    batches = (texts[first : first + AT_A_TIME] for first in range(0, len(texts), AT_A_TIME))
    return [own for batch in batches for own in fingerprint_batch(batch)]


def fingerprint_batch(texts: Sequence[CleanText]) -> list[Fingerprints]:
    words, sizes = number_words([write_words(list_running(text)) for text in texts])
    least, holders = winnow(*hash_runs(words, holders=np.repeat(np.arange(len(sizes)), sizes)))
    ends = np.cumsum(np.bincount(holders, minlength=len(sizes)))
    return [least[first:last] for first, last in pairwise([0, *ends.tolist()])]


def hash_runs(words: Fingerprints, *, holders: NDArray[np.int64]) -> tuple[Fingerprints, NDArray[np.int64]]:
    """Return a number for each run of words inside one text, and whose it is."""
    count = max(0, len(words) - RUN + 1)
    hashes = np.zeros(count, dtype=np.uint64)
    for place in range(RUN):
        hashes = mix(hashes + words[place : place + count])
    inside = holders[:count] == holders[len(holders) - count :]
    return hashes[inside], holders[:count][inside]


def mix(values: Fingerprints) -> Fingerprints:
    """Return the numbers scattered, so that neighbours are far apart; what overflows is dropped."""
    scattered = (values + np.uint64(1)) * FACTOR
    return np.asarray(scattered ^ (scattered >> SHIFT), dtype=np.uint64)


def winnow(hashes: Fingerprints, holders: NDArray[np.int64]) -> tuple[Fingerprints, NDArray[np.int64]]:
    """Return the least numbers of the windows of each text, none twice; windows at its end are shorter."""
    least = hashes.copy()
    for place in range(1, WINDOW):
        here, there = slice(max(0, len(hashes) - place)), slice(place, None)
        same = holders[here] == holders[there]
        least[here] = np.where(same, np.minimum(least[here], hashes[there]), least[here])
    least, holders = keep_new(least, holders)  # neighbouring windows mostly have the same: less is left to be sorted
    order = np.argsort(least)
    order = order[np.argsort(holders[order].astype(np.int16), kind="stable")]  # small numbers are sorted by counting
    return keep_new(least[order], holders[order])


def keep_new(values: Fingerprints, holders: NDArray[np.int64]) -> tuple[Fingerprints, NDArray[np.int64]]:
    """Return the numbers but for those that follow an equal one of the same text."""
    new = np.ones(len(values), dtype=np.bool_)
    new[1:] = (values[1:] != values[:-1]) | (holders[1:] != holders[:-1])
    return values[new], holders[new]
