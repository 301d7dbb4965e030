"""The neighbours of all articles in tables: what was found of one article is kept while others come and go."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from newsdossier.relating.arrays import Compact, Flags, Numbers, Weights, starts_of

MAX_CANDIDATES = 100  # articles that share most of the heaviest words, compared word by word
MAX_NEIGHBOURS = 40  # links that an article keeps; others may link to it
NOBODY = -1


@dataclass(frozen=True, slots=True, eq=False)
class Neighbourhoods:
    """The best neighbours of each article, a row for each, as places in the order of articles.

    Where there are fewer than a row has room for, the rest of it has NOBODY, and scores of 0.
    """

    candidates: Compact
    """Articles with which it was compared, in order."""
    floors: Weights
    """Overlap that another article must have to be compared too; above 0 only where there are enough."""
    others: Compact
    """The most alike, best first."""
    words: Compact
    """How alike their words are, 0 to SCALE."""
    names: Compact
    """Likewise their names."""
    wording: Compact
    """Likewise their words without the names."""

    def take(self, articles: Numbers, *, places: Numbers) -> "Neighbourhoods":
        """Return what is known of some articles, with the places where the others stand now."""
        now = np.append(places, NOBODY).astype(np.int32)
        return Neighbourhoods(
            candidates=now[self.candidates[articles]],
            floors=self.floors[articles],
            others=now[self.others[articles]],
            words=self.words[articles],
            names=self.names[articles],
            wording=self.wording[articles],
        )

    def pick(self, rows: Numbers) -> "Neighbourhoods":
        """Return some of the rows."""
        return Neighbourhoods(*(getattr(self, field.name)[rows] for field in fields(Neighbourhoods)))


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What was found before, among other articles."""

    nearest: Neighbourhoods
    places: Numbers
    """Where each of those articles stands now; -1 where it is gone."""
    changed: Flags
    """Of the articles of now, those that are new or have words that weigh otherwise."""


def tabulate(rows: Numbers, values: Numbers, *, articles: int, width: int, nothing: int) -> Compact:
    """Return the values of each row side by side; `rows` are in order."""
    table = np.full((articles, width), nothing, dtype=np.int32)
    table[rows, np.arange(len(rows)) - starts_of(np.bincount(rows, minlength=articles))[rows]] = values
    return table


def concatenate(parts: Sequence[Neighbourhoods]) -> Neighbourhoods:
    """Return those of some articles after those of others."""
    columns = (np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Neighbourhoods))
    return Neighbourhoods(*columns)


def merge(kept: Neighbourhoods, here: Numbers, fresh: Neighbourhoods, new: Numbers) -> Neighbourhoods:
    """Return both in one: the kept ones stand at `here`, the fresh ones at `new`."""
    columns = []
    for field in fields(Neighbourhoods):
        old, own = getattr(kept, field.name), getattr(fresh, field.name)
        both = np.empty((len(here) + len(new), *old.shape[1:]), dtype=old.dtype)
        both[here], both[new] = old, own
        columns.append(both)
    return Neighbourhoods(*columns)
