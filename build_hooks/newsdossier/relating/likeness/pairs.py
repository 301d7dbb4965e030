"""Pairs of articles that are alike, as numbers."""

from dataclasses import dataclass, field

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, find_new
from newsdossier.relating.likeness.neighbourhoods import MAX_NEIGHBOURS, NOBODY, Neighbourhoods


def no_numbers() -> Numbers:
    return np.zeros(0, dtype=np.int64)


def no_flags() -> Flags:
    return np.zeros(0, dtype=np.bool_)


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Each pair once, in order; articles by their places in the order of slugs."""

    first: Numbers = field(default_factory=no_numbers)
    second: Numbers = field(default_factory=no_numbers)
    words: Numbers = field(default_factory=no_numbers)
    """How alike their words are, in ten-thousandths."""
    names: Numbers = field(default_factory=no_numbers)
    """Likewise their names."""
    wording: Numbers = field(default_factory=no_numbers)
    """Likewise their words without the names."""
    named: Flags = field(default_factory=no_flags)
    """Whether both name anybody or anything."""
    shown: Numbers = field(default_factory=no_numbers)
    """Which of them pages tell of, as one is among the best of the other: in order."""

    def ends_of_shown(self) -> tuple[Numbers, Numbers]:
        return self.first[self.shown], self.second[self.shown]


MAX_SHOWN = 15  # pages choose five of them to read next, for variety


def pair_up(nearest: Neighbourhoods, *, named: Flags) -> Pairs:
    """Return what each article and its neighbours make of pairs."""
    articles, width = nearest.others.shape
    cells = np.flatnonzero(nearest.others.ravel() != NOBODY)
    article, rank = np.divmod(cells, width)
    other = nearest.others.ravel()[cells].astype(np.int64)
    first, second = np.minimum(article, other), np.maximum(article, other)
    ranked = np.sort(((first * articles + second) * MAX_NEIGHBOURS + rank) * 2 + (article == second))
    best = ranked[find_new(ranked // (MAX_NEIGHBOURS * 2))]
    pairs, (rank, is_second) = best // (MAX_NEIGHBOURS * 2), np.divmod(best % (MAX_NEIGHBOURS * 2), 2)
    first, second = np.divmod(pairs, max(articles, 1))
    kept = np.where(is_second, second, first) * width + rank
    return Pairs(
        first=first,
        second=second,
        words=nearest.words.ravel()[kept].astype(np.int64),
        names=nearest.names.ravel()[kept].astype(np.int64),
        wording=nearest.wording.ravel()[kept].astype(np.int64),
        named=named[first] & named[second],
        shown=np.flatnonzero(rank < MAX_SHOWN),
    )
