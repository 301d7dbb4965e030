"""The best neighbours of all articles; what was found before is kept where nothing can have changed it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.likeness.index import measure_overlap
from newsdossier.relating.likeness.neighbourhoods import Neighbourhoods, concatenate, merge
from newsdossier.relating.likeness.neighbours import Comparison, find_nearest
from newsdossier.relating.likeness.products import AT_A_TIME


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
    nothing = find_nearest(new[:0], comparison=comparison)
    fresh = concatenate([nothing, *(find_nearest(some, comparison=comparison) for some in by_turns(new))])
    return fresh if found is None else merge(found.nearest.take(kept, places=found.places), here, fresh, new)


def by_turns(articles: Numbers) -> Iterator[Numbers]:
    """Yield the articles, as many at a time as fit on the board."""
    for begin in range(0, len(articles), AT_A_TIME):
        yield articles[begin : begin + AT_A_TIME]


def find_kept(found: Found, *, comparison: Comparison) -> Numbers:
    """Return the articles of before whose neighbours cannot be other than they were: they are as they were, were
    compared with such articles only, and share too little with any other to be compared with it."""
    stale = np.append(found.changed | find_reached(found, comparison=comparison), True)
    gone = np.append(found.changed, True)  # the place -1 is that of an article that is gone
    is_lost = np.append(gone[found.places], False)  # the candidate -1 is nobody
    lost = is_lost[found.nearest.candidates].any(axis=1)
    return np.flatnonzero(~(stale[found.places] | lost))


def find_reached(found: Found, *, comparison: Comparison) -> Flags:
    """Return the articles that a changed one is near enough to be compared with."""
    floors = np.zeros(len(found.changed))
    there = found.places >= 0
    floors[found.places[there]] = found.nearest.floors[there]
    reached = np.zeros(len(found.changed), dtype=np.bool_)
    for articles in by_turns(np.flatnonzero(found.changed)):
        overlap = measure_overlap(articles, index=comparison.index)
        reached |= ((overlap > 0) & (overlap >= floors)).any(axis=0)
    return reached
