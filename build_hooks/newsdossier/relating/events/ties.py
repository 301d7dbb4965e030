"""What links groups of articles, in flat arrays that are written over: most of it stays as it is from turn to turn."""

from dataclasses import dataclass, fields

import numpy as np

from newsdossier.relating.arrays import Numbers, Weights


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Ties:
    """Each two groups that are linked once, the lower number first; in no order."""

    first: Numbers
    second: Numbers
    scores: Numbers
    """Sum of the scores of all pairs of a member here and a member there."""
    apart: Numbers
    """How many of these pairs tell of other days."""
    means: Weights
    """The mean score of these pairs; 0 where the two groups may not join."""

    def write_over(self, places: Numbers, others: "Ties") -> "Ties":
        """Return these with others in place of those at some places, which are in order and no fewer.

        To copy what stays would take more time than all else. So the others are written where the first of these stood,
        and those that stand last move into the rest of the places; what was there before is gone.
        """
        filled, left = places[: len(others.first)], places[len(others.first) :]
        end = len(self.first) - len(left)
        stays = np.ones(len(left), dtype=np.bool_)
        stays[left[left >= end] - end] = False
        moved, room = end + np.flatnonzero(stays), left[left < end]
        columns = {}
        for field in fields(Ties):
            column = getattr(self, field.name)
            column[filled] = getattr(others, field.name)
            column[room] = column[moved]
            columns[field.name] = column[:end]
        return Ties(**columns)
