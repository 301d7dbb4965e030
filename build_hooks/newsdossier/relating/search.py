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
    stale = np.append(found.changed | find_reached(found, comparison=comparison), True)
    gone = np.append(found.changed, True)  # the place -1 is that of an article that is gone
    candidates, parts = renumber([near.candidates for near in found.nearest], places=found.places)
    holders = np.repeat(np.arange(len(parts)), [part.stop - part.start for part in parts])
    lost = np.bincount(holders, weights=gone[candidates], minlength=len(parts)) > 0
    others, parts_of_others = renumber([near.others for near in found.nearest], places=found.places)
    return {
        int(found.places[one]): replace(
            found.nearest[one], candidates=candidates[parts[one]], others=others[parts_of_others[one]]
        )
        for one in np.flatnonzero(~(stale[found.places] | lost)).tolist()
    }


def renumber(rows: Sequence[Numbers], *, places: Numbers) -> tuple[Numbers, list[slice]]:
    """Return where the articles of all rows stand now, and the part of each row."""
    ends = np.cumsum([len(row) for row in rows]).tolist()
    return places[np.concatenate(rows)], [slice(start, end) for start, end in zip([0, *ends], ends, strict=False)]


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
