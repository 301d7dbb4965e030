"""The best neighbours of all articles; what was found before is kept where nothing can have changed it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.neighbours import Comparison, Nearest, find_nearest, measure_overlap


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What was found before, among other articles."""

    nearest: Sequence[Nearest]
    places: Numbers
    """Where each of those articles stands now; -1 where it is gone."""
    changed: Flags
    """Of the articles of now, those that are new or have words that weigh otherwise."""


def find_all_nearest(comparison: Comparison, *, articles: int, found: Found | None) -> tuple[Nearest, ...]:
    """Return the best neighbours of each article."""
    kept = keep(found, comparison=comparison) if found is not None else {}
    return tuple(
        kept[article] if article in kept else find_nearest(article, comparison=comparison)
        for article in range(articles)
    )


def keep(found: Found, *, comparison: Comparison) -> dict[int, Nearest]:
    """Return the neighbours that cannot be other than they were: of an article that is as it was, was compared with
    such articles only, and shares too little with any other to be compared with it."""
    stale = found.changed | find_reached(found, comparison=comparison)
    gone = np.append(found.changed, True)  # the place -1 is that of an article that is gone
    kept: dict[int, Nearest] = {}
    for near, place in zip(found.nearest, found.places.tolist(), strict=True):
        if place >= 0 and not stale[place]:
            candidates = found.places[near.candidates]
            if not gone[candidates].any():
                kept[place] = replace(near, candidates=candidates, others=found.places[near.others])
    return kept


def find_reached(found: Found, *, comparison: Comparison) -> Flags:
    """Return the articles that a changed one is near enough to be compared with."""
    floors = np.zeros(len(found.changed))
    there = found.places >= 0
    floors[found.places[there]] = np.array([near.floor for near in found.nearest])[there]
    reached = np.zeros(len(found.changed), dtype=np.bool_)
    for article in np.flatnonzero(found.changed).tolist():
        overlap = measure_overlap(article, index=comparison.index)
        reached |= (overlap > 0) & (overlap >= floors)
    return reached
