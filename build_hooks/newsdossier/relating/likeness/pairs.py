"""Pairs of articles that are alike, as numbers."""

from dataclasses import dataclass, field

import numpy as np

from newsdossier.relating.arrays import Compact, Flags, Numbers, find_new
from newsdossier.relating.likeness.neighbourhoods import MAX_NEIGHBOURS, NOBODY, Neighbourhoods


def no_numbers() -> Numbers:
    return np.zeros(0, dtype=np.int64)


def no_compact() -> Compact:
    return np.zeros(0, dtype=np.int32)


def no_flags() -> Flags:
    return np.zeros(0, dtype=np.bool_)


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Each pair once, in order; articles by their places in the order of slugs."""

    first: Compact = field(default_factory=no_compact)
    second: Compact = field(default_factory=no_compact)
    words: Numbers = field(default_factory=no_numbers)
    """How alike their words are, in ten-thousandths."""
    names: Compact = field(default_factory=no_compact)
    """Likewise their names."""
    wording: Compact = field(default_factory=no_compact)
    """Likewise their words without the names."""
    named: Flags = field(default_factory=no_flags)
    """Whether both name anybody or anything."""
    shown: Numbers = field(default_factory=no_numbers)
    """Which of them pages tell of, as one is among the best of the other: in order."""

    def ends(self) -> tuple[Numbers, Numbers]:
        return self.first.astype(np.int64), self.second.astype(np.int64)

    def ends_of_shown(self) -> tuple[Numbers, Numbers]:
        return self.first[self.shown].astype(np.int64), self.second[self.shown].astype(np.int64)


MAX_SHOWN = 15  # pages choose five of them to read next, for variety


def pair_up(nearest: Neighbourhoods, *, named: Flags) -> Pairs:
    """Return what each article and its neighbours make of pairs."""
    articles, width = nearest.others.shape
    best = find_best(nearest)
    pairs, (rank, is_second) = best // (MAX_NEIGHBOURS * 2), np.divmod(best % (MAX_NEIGHBOURS * 2), 2)
    first, second = np.divmod(pairs, max(articles, 1))
    kept = np.where(is_second, second, first) * width + rank
    return Pairs(
        first=first.astype(np.int32),
        second=second.astype(np.int32),
        words=nearest.words.ravel()[kept].astype(np.int64),
        names=nearest.names.ravel()[kept],
        wording=nearest.wording.ravel()[kept],
        named=named[first] & named[second],
        shown=np.flatnonzero(rank < MAX_SHOWN),
    )


def find_best(nearest: Neighbourhoods) -> Numbers:
    """Return for each pair where it ranks highest, as one number: the pair, the rank, and of whose neighbours it is
    that, 0 for those of the first."""
    articles, width = nearest.others.shape
    cells = np.flatnonzero(nearest.others.ravel() != NOBODY)
    article, rank = np.divmod(cells, width)
    other = nearest.others.ravel()[cells]
    ranked: Numbers = np.minimum(article, other) * articles + np.maximum(article, other)
    ranked = (ranked * MAX_NEIGHBOURS + rank) * 2 + (article > other)
    ranked.sort()
    return ranked[find_new(ranked // (MAX_NEIGHBOURS * 2))]
