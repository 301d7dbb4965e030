"""Which articles are to be read after which, as numbers: of all articles at once, and compared with those of before."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, order_of, starts_of
from newsdossier.relating.gallery import Gallery
from newsdossier.relating.likeness.alike import Named
from newsdossier.relating.related.pools import MAX_RELATED, NOBODY, Pools

MAX_RETURNED = 2  # of five places, those that go to articles whose first choice this one is
LOST = -2
"""Of an article or a pair that is no longer, or no longer what it was."""
Choice = tuple[int, int, bool]
"""The places of an article and of the pair, and whether both report one event."""


@dataclass(frozen=True, slots=True, eq=False)
class Choices:
    """A row for each article: those that it chose, best first, then those that chose it first, the most alike first.

    Where there are fewer of either, the rest has NOBODY.
    """

    others: Numbers
    """By their places."""
    pairs: Numbers
    """Their places among the pairs of which pages tell."""
    together: Flags
    """Whether both report one event."""
    stating: Flags
    """Of each article, whether a curator puts others beside it."""

    def of(self, articles: Numbers) -> Iterator[tuple[list[Choice], list[Choice]]]:
        """Yield for each of these articles those that it chose and those that chose it."""
        rows = (column[articles].tolist() for column in (self.others, self.pairs, self.together))
        for columns in zip(*rows, strict=True):
            choices: list[Choice] = list(zip(*columns, strict=True))
            chosen, returned = choices[:MAX_RELATED], choices[MAX_RELATED:]
            yield [one for one in chosen if one[0] != NOBODY], [one for one in returned if one[0] != NOBODY]


def lay_out(chosen: Numbers, *, pools: Pools, same_event: Flags, stating: Flags) -> Choices:
    """Return what was chosen from the pools, by columns of these, with those who choose an article first."""
    is_taken = chosen != NOBODY
    others, pairs, together, scores = (
        np.take_along_axis(column, chosen, axis=1) for column in (pools.others, pools.pairs, same_event, pools.scores)
    )
    others, pairs = np.where(is_taken, others, NOBODY), np.where(is_taken, pairs, NOBODY)
    together = is_taken & together
    admirers = find_admirers(np.where(stating, NOBODY, others[:, 0]), scores=scores[:, 0].astype(np.int64))
    return Choices(
        others=np.hstack((others, admirers)),
        pairs=np.hstack((pairs, np.where(admirers != NOBODY, pairs[admirers, 0], NOBODY))),
        together=np.hstack((together, (admirers != NOBODY) & together[admirers, 0])),
        stating=stating,
    )


def find_admirers(first_choice: Numbers, *, scores: Numbers) -> Numbers:
    """Return for each article those whose first choice it is, the most alike first; of equals the first."""
    admirers = np.full((len(first_choice), MAX_RETURNED), NOBODY, dtype=np.int64)
    able = np.flatnonzero(first_choice != NOBODY)
    order = able[order_of(first_choice[able], int(scores.max(initial=0)) - scores[able], able)]
    chosen = first_choice[order]
    rank = np.arange(len(order)) - starts_of(np.bincount(chosen, minlength=len(first_choice)))[chosen]
    kept = rank < MAX_RETURNED
    admirers[chosen[kept], rank[kept]] = order[kept]
    return admirers


def find_same(now: Choices, before: Choices, *, gallery: Gallery, named: Named) -> Flags:
    """Return for which articles all that is to be said of their choices is what it was.

    `before` are choices from the pairs and in the gallery before. Those of a curator are always said anew.
    """
    moved = np.append(np.where(gallery.places >= 0, gallery.places, LOST), NOBODY)
    pairs = np.append(np.full(len(named.before), LOST), NOBODY)
    old = np.flatnonzero(named.rows >= 0)
    pairs[named.rows[old]] = old
    was = np.flatnonzero(gallery.places >= 0)
    here = gallery.places[was]
    same = (
        (moved[before.others[was]] == now.others[here])
        & (pairs[before.pairs[was]] == now.pairs[here])
        & (before.together[was] == now.together[here])
    ).all(axis=1)
    same &= ~(before.stating[was] | now.stating[here])
    found = np.zeros(len(now.others), dtype=np.bool_)
    found[here[same]] = True
    return found
