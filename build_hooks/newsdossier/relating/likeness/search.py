"""The best neighbours of all articles; what was found before is kept where nothing can have changed it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, Weights, places_of, starts_of
from newsdossier.relating.likeness.neighbours import Comparison, Nearest, find_nearest, measure_overlap


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Some numbers of each article, one article after the other."""

    starts: Numbers
    """Where those of each article begin; last, where those of the last one end."""
    values: Numbers

    def of(self, articles: Numbers) -> tuple[Numbers, Numbers]:
        """Return the values of some articles, one article after the other, and how many each has."""
        places, lengths = places_of(self.starts, articles)
        return self.values[places], lengths


@dataclass(frozen=True, slots=True, eq=False)
class Neighbourhoods:
    """What `Nearest` says, of all articles: flat, since nearly all of it is kept when an article is added."""

    candidates: Rows
    floors: Weights
    others: Rows
    words: Rows
    names: Rows


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What was found before, among other articles."""

    nearest: Neighbourhoods
    places: Numbers
    """Where each of those articles stands now; -1 where it is gone."""
    changed: Flags
    """Of the articles of now, those that are new or have words that weigh otherwise."""


def find_all_nearest(comparison: Comparison, *, articles: int, found: Found | None) -> Neighbourhoods:
    """Return the best neighbours of each article."""
    kept = find_kept(found, comparison=comparison) if found is not None else np.zeros(0, dtype=np.int64)
    here = found.places[kept] if found is not None else kept
    asked = np.ones(articles, dtype=np.bool_)
    asked[here] = False
    new = np.flatnonzero(asked)
    fresh = lay_out([find_nearest(article, comparison=comparison) for article in new.tolist()])
    return fresh if found is None else merge(take(found, kept), here, fresh, new)


def find_kept(found: Found, *, comparison: Comparison) -> Numbers:
    """Return the articles of before whose neighbours cannot be other than they were: they are as they were, were
    compared with such articles only, and share too little with any other to be compared with it."""
    stale = np.append(found.changed | find_reached(found, comparison=comparison), True)
    gone = np.append(found.changed, True)  # the place -1 is that of an article that is gone
    candidates = found.nearest.candidates
    holders = np.repeat(np.arange(len(found.places)), np.diff(candidates.starts))
    lost = np.bincount(holders[gone[found.places[candidates.values]]], minlength=len(found.places)) > 0
    return np.flatnonzero(~(stale[found.places] | lost))


def find_reached(found: Found, *, comparison: Comparison) -> Flags:
    """Return the articles that a changed one is near enough to be compared with."""
    floors = np.zeros(len(found.changed))
    there = found.places >= 0
    floors[found.places[there]] = found.nearest.floors[there]
    reached = np.zeros(len(found.changed), dtype=np.bool_)
    for article in np.flatnonzero(found.changed).tolist():
        overlap = measure_overlap(article, index=comparison.index)
        reached |= (overlap > 0) & (overlap >= floors)
    return reached


def lay_out(nearest: Sequence[Nearest]) -> Neighbourhoods:
    return Neighbourhoods(
        candidates=lay_rows([near.candidates for near in nearest]),
        floors=np.array([near.floor for near in nearest], dtype=np.float64),
        others=lay_rows([near.others for near in nearest]),
        words=lay_rows([near.words for near in nearest]),
        names=lay_rows([near.names for near in nearest]),
    )


def lay_rows(rows: Sequence[Numbers]) -> Rows:
    lengths = np.array([len(row) for row in rows], dtype=np.int64)
    return Rows(starts_of(lengths), np.concatenate(rows) if rows else lengths)


def take(found: Found, articles: Numbers) -> Neighbourhoods:
    """Return what is kept of these articles of before, with the places where the others stand now."""
    nearest = found.nearest
    return Neighbourhoods(
        candidates=renumber(take_rows(nearest.candidates, articles), places=found.places),
        floors=nearest.floors[articles],
        others=renumber(take_rows(nearest.others, articles), places=found.places),
        words=take_rows(nearest.words, articles),
        names=take_rows(nearest.names, articles),
    )


def take_rows(rows: Rows, articles: Numbers) -> Rows:
    values, lengths = rows.of(articles)
    return Rows(starts_of(lengths), values)


def renumber(rows: Rows, *, places: Numbers) -> Rows:
    return Rows(rows.starts, places[rows.values])


def merge(kept: Neighbourhoods, here: Numbers, fresh: Neighbourhoods, new: Numbers) -> Neighbourhoods:
    """Return both in one: the kept ones stand at `here`, the fresh ones at `new`."""
    order = np.argsort(np.concatenate((here, new)), kind="stable")
    return Neighbourhoods(
        candidates=merge_rows(kept.candidates, fresh.candidates, order),
        floors=np.concatenate((kept.floors, fresh.floors))[order],
        others=merge_rows(kept.others, fresh.others, order),
        words=merge_rows(kept.words, fresh.words, order),
        names=merge_rows(kept.names, fresh.names, order),
    )


def merge_rows(kept: Rows, fresh: Rows, order: Numbers) -> Rows:
    starts = np.concatenate((kept.starts, fresh.starts[1:] + kept.starts[-1]))
    return take_rows(Rows(starts, np.concatenate((kept.values, fresh.values))), order)
