"""Pairs of articles that are alike, as numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.neighbours import Nearest


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
    named: Flags = field(default_factory=no_flags)
    """Whether both name anybody or anything."""
    shown: Flags = field(default_factory=no_flags)
    """Whether one is among the best of the other, of which pages tell."""


MAX_SHOWN = 15  # pages choose five of them to read next, for variety


def pair_up(nearest: Sequence[Nearest], *, named: Flags) -> Pairs:
    """Return what each article and its neighbours make of pairs."""
    if not nearest:
        return Pairs()
    lengths = np.array([len(near.others) for near in nearest], dtype=np.int64)
    article = np.repeat(np.arange(len(nearest)), lengths)
    other = np.concatenate([near.others for near in nearest])
    rank = np.arange(len(other)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    keys = np.minimum(article, other) * len(nearest) + np.maximum(article, other)
    order = np.lexsort((rank, keys))
    kept = order[np.concatenate(([True], np.diff(keys[order]) > 0))] if len(order) else order
    first, second = np.divmod(keys[kept], len(nearest))
    return Pairs(
        first=first,
        second=second,
        words=np.concatenate([near.words for near in nearest])[kept],
        names=np.concatenate([near.names for near in nearest])[kept],
        named=named[first] & named[second],
        shown=rank[kept] < MAX_SHOWN,
    )
