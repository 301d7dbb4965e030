"""The best neighbours of articles in flat arrays: nearly all of them are kept when an article is added."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Compact, Numbers, Weights, order_of, places_of, starts_of


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Some numbers of each article, one article after the other."""

    starts: Numbers
    """Where those of each article begin; last, where those of the last one end."""
    values: Compact

    def take(self, articles: Numbers) -> "Rows":
        """Return those of some articles."""
        places, lengths = places_of(self.starts, articles)
        return Rows(starts_of(lengths), self.values[places])

    def renumber(self, places: Numbers) -> "Rows":
        """Return the rows with the numbers that stand at theirs."""
        return Rows(self.starts, places[self.values].astype(np.int32))


def rows_of(starts: Numbers, values: Numbers) -> Rows:
    return Rows(starts, values.astype(np.int32))


@dataclass(frozen=True, slots=True, eq=False)
class Neighbourhoods:
    """The best neighbours of each article, as places in the order of articles."""

    candidates: Rows
    """Articles with which it was compared, in order."""
    floors: Weights
    """Overlap that another article must have to be compared too; above 0 only where there are enough."""
    others: Rows
    """The most alike, best first."""
    words: Rows
    """How alike their words are, 0 to SCALE."""
    names: Rows
    """Likewise their names."""
    wording: Rows
    """Likewise their words without the names."""

    def take(self, articles: Numbers, *, places: Numbers) -> "Neighbourhoods":
        """Return what is known of some articles, with the places where the others stand now."""
        return Neighbourhoods(
            candidates=self.candidates.take(articles).renumber(places),
            floors=self.floors[articles],
            others=self.others.take(articles).renumber(places),
            words=self.words.take(articles),
            names=self.names.take(articles),
            wording=self.wording.take(articles),
        )


def concatenate(parts: Sequence[Neighbourhoods]) -> Neighbourhoods:
    """Return those of some articles after those of others."""
    return Neighbourhoods(
        candidates=concatenate_rows([part.candidates for part in parts]),
        floors=np.concatenate([part.floors for part in parts]),
        others=concatenate_rows([part.others for part in parts]),
        words=concatenate_rows([part.words for part in parts]),
        names=concatenate_rows([part.names for part in parts]),
        wording=concatenate_rows([part.wording for part in parts]),
    )


def concatenate_rows(parts: Sequence[Rows]) -> Rows:
    lengths = np.concatenate([np.diff(part.starts) for part in parts])
    return Rows(starts_of(lengths), np.concatenate([part.values for part in parts]))


def merge(kept: Neighbourhoods, here: Numbers, fresh: Neighbourhoods, new: Numbers) -> Neighbourhoods:
    """Return both in one: the kept ones stand at `here`, the fresh ones at `new`."""
    order = order_of(np.concatenate((here, new)))
    both = concatenate((kept, fresh))
    return both.take(order, places=np.arange(len(order)))
