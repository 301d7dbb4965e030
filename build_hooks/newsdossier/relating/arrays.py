"""Flat arrays of numbers: millions of them in some megabytes.

Sums are of whole numbers below 2**53, which floats hold exactly, so that no result depends on the order in which a
processor adds.
"""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Compact = NDArray[np.int32]
"""For what is kept of every article: half the memory. Sums and products are made of `Numbers`."""
Column = Numbers | Compact
Weights = NDArray[np.float64]
Flags = NDArray[np.bool_]
BITS = 63  # of a whole number that is not below 0


def spread(starts: Numbers, lengths: Numbers) -> Numbers:
    """Return the places of some stretches, one stretch after the other."""
    places = np.repeat(starts - np.cumsum(lengths) + lengths, lengths)
    places += np.arange(len(places))
    return places


def places_of(starts: Numbers, which: Column) -> tuple[Numbers, Numbers]:
    """Return the places of some of the stretches that begin at `starts`, one after the other, and their lengths."""
    begins = starts[which]
    lengths = starts[which + 1] - begins
    return spread(begins, lengths), lengths


def sum_stretches(values: Weights, lengths: Numbers) -> Weights:
    """Return the sum of each stretch of values that follow one another; 0 for an empty one."""
    sums = np.zeros(len(lengths))
    some = np.flatnonzero(lengths > 0)
    if len(some):
        sums[some] = np.add.reduceat(values, (np.cumsum(lengths) - lengths)[some])
    return sums


def starts_of(lengths: Numbers) -> Numbers:
    """Return where each stretch begins; last, where the last one ends."""
    return np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(lengths, dtype=np.int64)))


def holders_of(starts: Numbers) -> Compact:
    """Return for each place the stretch in which it is; `starts` as in `starts_of`."""
    return np.repeat(np.arange(len(starts) - 1, dtype=np.int32), np.diff(starts))


def sum_into(places: Numbers, values: Numbers, *, size: int) -> Numbers:
    """Return the sum of the values of each place, of so many places."""
    return np.bincount(places, weights=values, minlength=size).astype(np.int64)


def order_of(*columns: Column) -> Numbers:
    """Return the places in the order of the first column, where that is equal of the second, and so on; of equals the
    first comes first. Numbers are whole and not below 0.

    The place itself is sorted with the rest, as its last bits: a quarter of the time of a stable sort.
    """
    return last_in_order(*columns, np.arange(len(columns[0])))


def last_in_order(*columns: Column) -> Numbers:
    """Return the last column, with rows in the order of the first column, where that is equal of the second, and so on.
    Numbers are whole and not below 0.

    All numbers of a row are sorted as one, if they fit.
    """
    sizes = [max(0, int(column.max(initial=0))).bit_length() for column in columns]
    if sum(sizes) > BITS:
        return columns[-1][np.lexsort(columns[::-1])].astype(np.int64)
    packed = columns[0].astype(np.int64)
    for column, size in zip(columns[1:], sizes[1:], strict=True):
        packed <<= size
        packed |= column
    packed.sort()
    return packed & ((1 << sizes[-1]) - 1)


def sum_by_key(keys: Numbers, *columns: Numbers) -> tuple[Numbers, tuple[Numbers, ...]]:
    """Return each key once, in order, and the sums of the values that stand beside it in each column."""
    order = order_of(keys)
    ordered = keys[order]
    firsts = find_new(ordered)
    ends = np.append(firsts, len(ordered))[1:] - 1
    return ordered[firsts], tuple(np.diff(np.cumsum(column[order])[ends], prepend=0) for column in columns)


def number_off(values: Numbers) -> tuple[Numbers, Numbers]:
    """Return each of these numbers, none below 0, once, in order, and which of them stands at each place."""
    order = order_of(values)
    ordered = values[order]
    is_new = mark_new(ordered)
    indices = np.empty_like(order)
    indices[order] = np.cumsum(is_new) - 1
    return ordered[np.flatnonzero(is_new)], indices


def distinct(values: Numbers) -> Numbers:
    """Return each of these numbers, none below 0, once, in order; NumPy's own way takes twice the time."""
    return keep_new(np.sort(values))


def keep_new(ordered: Numbers) -> Numbers:
    """Return numbers in order, none twice."""
    return ordered[find_new(ordered)]


def find_new(ordered: Numbers) -> Numbers:
    """Return the places of numbers that differ from the one before."""
    return np.flatnonzero(mark_new(ordered))


def mark_new(ordered: Numbers) -> Flags:
    """Return whether each number differs from the one before; a tenth of the time of looking at differences."""
    is_new = np.ones(len(ordered), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=is_new[1:])
    return is_new
