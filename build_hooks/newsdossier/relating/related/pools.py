"""For each article those that are most alike, side by side, and which of them to read next: of all articles at once."""

from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, order_of, starts_of
from newsdossier.relating.gallery import NO_OUTLET
from newsdossier.relating.likeness.pairs import Pairs

MAX_RELATED = 5
MAX_POOL = 20  # the most alike articles, from which the five are chosen
MAX_FELLOWS = 5  # of these, reports of the article's own event: a large one would leave no room for others
MAX_OF_EVENT = 2  # reports of one event among the five, as long as there are others
WHOLE = 20  # parts of a score: what is lost of it is whole parts
SAME_EVENT_AGAIN = 2  # of these parts, what a second article of one event, or of one outlet, loses to a first
SAME_OUTLET_AGAIN = 1
NOBODY = -1


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Event and outlet of each article, by numbers; NO_OUTLET where none is known."""

    events: Numbers
    outlets: Numbers

    def of(self, articles: Numbers) -> "Marks":
        return Marks(self.events[articles], self.outlets[articles])

    def count_losses(self, beside: "Marks") -> Numbers:
        """Return how many parts of its score each article loses when it stands beside the other."""
        same_event = self.events == beside.events
        same_outlet = (self.outlets == beside.outlets) & (beside.outlets != NO_OUTLET)
        losses: Numbers = SAME_EVENT_AGAIN * same_event.astype(np.int64) + SAME_OUTLET_AGAIN * same_outlet
        return losses


@dataclass(frozen=True, slots=True, eq=False)
class Pools:
    """A row of the most alike for each article, best first; where there are fewer, the rest of the row is empty."""

    others: Numbers
    pairs: Numbers
    """Their places among the pairs of which pages tell; NOBODY where the row is empty."""
    scores: Numbers


def make_pools(pairs: Pairs, *, events: Numbers, asked: frozenset[tuple[int, int]]) -> Pools:
    """Return the most alike of each article, of equals the first, without those that it is asked to name.

    `events` has the event of each.
    """
    articles = len(events)
    first, second = pairs.ends_of_shown()
    owners, others = np.concatenate((first, second)), np.concatenate((second, first))
    scores = np.tile(pairs.words[pairs.shown], 2)
    ranked = order_of(owners, int(scores.max(initial=0)) - scores, others)
    if asked:
        wanted = np.array(sorted(one * articles + other for one, other in asked), dtype=np.int64)
        ranked = ranked[~np.isin((owners * articles + others)[ranked], wanted)]
    is_fellow = events[owners[ranked]] == events[others[ranked]]
    fellows = np.flatnonzero(is_fellow)
    too_many = fellows[count_in_rows(owners[ranked[fellows]], rows=articles) >= MAX_FELLOWS]
    ranked = np.delete(ranked, too_many)
    rows = owners[ranked]
    rank = count_in_rows(rows, rows=articles)
    kept = np.flatnonzero(rank < MAX_POOL)
    cells, ranked = (rows[kept], rank[kept]), ranked[kept]
    pools = [np.full((articles, MAX_POOL), nothing, dtype=np.int64) for nothing in (0, NOBODY, 0)]
    for pool, values in zip(pools, (others, np.tile(np.arange(len(first)), 2), scores), strict=True):
        pool[cells] = values[ranked]
    return Pools(*pools)


def count_in_rows(ordered: Numbers, *, rows: int) -> Numbers:
    """Return how many of its row stand before each, where the rows are in order."""
    before: Numbers = np.arange(len(ordered)) - starts_of(np.bincount(ordered, minlength=rows))[ordered]
    return before


def choose_all(pools: Pools, *, marks: Marks, open_to: Flags, lost: Numbers, places: Numbers) -> Numbers:
    """Return the columns of those to read next, a row for each article, best first, and NOBODY where there are no more.

    Each is chosen in view of those before it, which make others of their event or outlet worth less; a third of one
    event comes behind all others; of equals the first article. `lost` is what others are worth less from the start,
    and `places` says how many each row may take.
    """
    articles = np.arange(len(pools.others))
    waiting = open_to & (pools.pairs != NOBODY)
    own = marks.of(pools.others)
    losses = lost.copy()
    chosen = np.full((len(articles), MAX_RELATED), NOBODY, dtype=np.int64)
    again = np.zeros_like(pools.others)  # how many of its event were chosen before
    first = int(pools.scores.max(initial=0)) + 1
    for turn in range(MAX_RELATED):
        worth = (pools.scores * np.maximum(WHOLE - losses, 0) + WHOLE // 2) // WHOLE
        worth += np.where(again < MAX_OF_EVENT, first, 0)
        ranks = np.where(waiting, worth * len(articles) + len(articles) - pools.others, NOBODY)
        best = np.argmax(ranks, axis=1) if len(articles) else articles
        taking = waiting[articles, best] & (turn < places)
        chosen[taking, turn] = best[taking]
        waiting[articles[taking], best[taking]] = False
        event, outlet = own.events[articles, best, np.newaxis], own.outlets[articles, best, np.newaxis]
        losses += own.count_losses(Marks(event, outlet))
        again += own.events == event
    return chosen
