"""Pairs of articles that have runs of words in common, found through an index: the work grows with the articles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Numbers
from newsdossier.relating.reuse.fingerprints import Fingerprints

MOST_HOLDERS = 100  # a run of words that more articles have is a stock phrase
REACH = 12  # of the others that have a run, so many are looked at: a text that a hundred carry has copies enough
MIN_COMMON = 3  # fingerprints: about a sentence
MIN_SHARE = 0.15  # of the fingerprints of the shorter text; a copy with half of it gone and typed anew has more


@dataclass(frozen=True, slots=True, eq=False)
class Holdings:
    """The fingerprints of all articles, and who has them: in order of the fingerprints, then of the articles."""

    values: Fingerprints
    holders: Numbers
    """Places of the articles."""


NO_HOLDINGS = Holdings(np.zeros(0, dtype=np.uint64), np.zeros(0, dtype=np.int64))


def list_holdings(fingerprints: Sequence[Fingerprints], *, known: Holdings, places: Numbers) -> Holdings:
    """Return who has which; `places` says where each article of `known` stands now, and -1 of what is not the same.

    What was in order stays in order: with one article more, half a million fingerprints take a tenth of the time.
    """
    is_new = np.ones(len(fingerprints), dtype=np.bool_)
    is_new[places[places >= 0]] = False
    new = np.flatnonzero(is_new)
    rows = [fingerprints[place] for place in new.tolist()]
    moved = places[known.holders]
    stay = moved >= 0
    values = np.concatenate([known.values[stay], *rows])
    holders = np.concatenate([moved[stay], np.repeat(new, [len(row) for row in rows])])
    order = np.argsort(values, kind="stable")  # quick where most is in order
    return sort_holders(values[order], holders[order])


def sort_holders(values: Fingerprints, holders: Numbers) -> Holdings:
    """Return the holders of each fingerprint in order; most are."""
    back = np.flatnonzero((values[1:] == values[:-1]) & (holders[1:] < holders[:-1]))
    mixed = np.flatnonzero(np.isin(values, values[back])) if len(back) else back
    holders[mixed] = holders[mixed][np.lexsort((holders[mixed], values[mixed]))]
    return Holdings(values, holders)


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
    for distance in range(1, REACH + 1):
        same = np.flatnonzero(values[:-distance] == values[distance:])
        found.append(holders[same] * articles + holders[same + distance])
    pairs, common = np.unique(np.concatenate(found), return_counts=True)
    return pairs, common.astype(np.int64)


def keep_telling(values: Fingerprints, holders: Numbers) -> tuple[Fingerprints, Numbers]:
    """Return the fingerprints of more than one article and of no more than `MOST_HOLDERS`, with their holders."""
    first = np.flatnonzero(np.concatenate((values[:1] == values[:1], values[1:] != values[:-1])))
    having = np.diff(first, append=len(values))
    telling = np.repeat((having > 1) & (having <= MOST_HOLDERS), having)
    return values[telling], holders[telling]
