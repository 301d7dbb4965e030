"""Which two quotations are of one utterance, of all those that have rare words in common.

So the work grows with the number of quotations, and not with its square; and of one article more, only its own are
compared.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, distinct, mark_new
from newsdossier.relating.voices.utterances.keys import find_keys
from newsdossier.relating.voices.utterances.readings import Reading
from newsdossier.relating.voices.utterances.sameness import is_same

MOST_SHARING = 12  # quotations: a pair or run of words that more of them have is a stock phrase


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """Readings by length, and which two of them were compared."""

    readings: tuple[Reading, ...]
    pairs: Numbers
    """The place of the later one times their number, plus the place of the earlier one; in order."""
    same: Flags
    """Whether those are of one utterance."""

    def before(self) -> dict[int, list[int]]:
        """Return for each reading those before it that are of one utterance with it; who has none is left out."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        later, earlier = np.divmod(self.pairs[self.same], len(self.readings))
        for second, first in zip(later.tolist(), earlier.tolist(), strict=True):
            found[second].append(first)
        return found


def compare_all(readings: tuple[Reading, ...], *, known: Compared | None) -> Compared:
    """Return which readings, that stand by length, are of one utterance; `known` were compared before, of no effect."""
    pairs = find_pairs(readings)
    same = np.zeros(len(pairs), dtype=np.bool_)
    fresh = np.ones(len(pairs), dtype=np.bool_)
    if known is not None and len(known.pairs):
        then, told = recall(known, readings)
        places = np.minimum(np.searchsorted(then, pairs), max(len(then) - 1, 0))
        fresh = then[places] != pairs if len(then) else fresh
        same[~fresh] = told[places[~fresh]]
    same[fresh] = np.fromiter(compare(readings, pairs[fresh]), dtype=np.bool_)
    return Compared(readings, pairs, same)


def recall(known: Compared, readings: tuple[Reading, ...]) -> tuple[Numbers, Flags]:
    """Return the pairs that were compared, by the places of now, and whether they were of one utterance.

    Those who stay keep their order, so that the pairs are still in order.
    """
    places = {reading: place for place, reading in enumerate(readings)}
    moved = np.array([places.get(reading, -1) for reading in known.readings], dtype=np.int64)
    later, earlier = np.divmod(known.pairs, len(known.readings))
    stays = (moved[later] >= 0) & (moved[earlier] >= 0)
    return moved[later[stays]] * len(readings) + moved[earlier[stays]], known.same[stays]


def compare(readings: Sequence[Reading], pairs: Numbers) -> Iterator[bool]:
    words: dict[int, frozenset[str]] = {}
    later, earlier = np.divmod(pairs, len(readings))
    for second, first in zip(later.tolist(), earlier.tolist(), strict=True):
        if first not in words:
            words[first] = frozenset(readings[first].words)
        yield is_same(readings[first], readings[second], words=words[first])


def find_pairs(readings: Sequence[Reading]) -> Numbers:
    """Return each two readings that have a rare key in common, as `Compared` has them."""
    found = [np.zeros(0, dtype=np.int64)]
    for keys, holders in find_keys([reading.codes for reading in readings]):
        order = np.argsort(keys, kind="stable")  # of each key, the readings stay in order
        ordered, held = keys[order], holders[order]
        is_new = mark_new(ordered) | mark_new(held)
        ordered, held = ordered[is_new], held[is_new]
        ends = np.append(np.flatnonzero(np.diff(ordered)) + 1, len(ordered))
        found.append(pair_up(held, ends, count=len(readings)))
    return distinct(np.concatenate(found))


def pair_up(holders: Numbers, ends: Numbers, *, count: int) -> Numbers:
    """Return each two of so many readings that hold a rare key, once and in order.

    Those who hold a key stand before its end, in order. All keys that equally many hold are looked at together.
    """
    sharing = np.diff(ends, prepend=0)
    found = [np.zeros(0, dtype=np.int64)]
    for number in range(2, MOST_SHARING + 1):
        begins = (ends - sharing)[sharing == number]
        for first, second in combinations(range(number), 2) if len(begins) else ():
            found.append(holders[begins + second] * count + holders[begins + first])
    return distinct(np.concatenate(found))
