"""The best neighbours of all articles; what was found before is kept where nothing can have changed it."""

from collections.abc import Iterator

import numpy as np

from newsdossier.relating.arrays import Numbers
from newsdossier.relating.likeness.amending import amend
from newsdossier.relating.likeness.neighbourhoods import Found, Neighbourhoods, concatenate, merge
from newsdossier.relating.likeness.neighbours import Comparison, find_nearest
from newsdossier.relating.likeness.products import AT_A_TIME


def find_all_nearest(comparison: Comparison, *, articles: int, found: Found | None) -> Neighbourhoods:
    """Return the best neighbours of each article."""
    every = np.arange(articles)
    if found is None:
        return search_for(every, comparison=comparison)
    kept, here = amend(found, comparison=comparison)
    new = np.delete(every, here)
    return merge(kept, here, search_for(new, comparison=comparison), new)


def search_for(articles: Numbers, *, comparison: Comparison) -> Neighbourhoods:
    """Return the best neighbours of these articles, looked for among all."""
    nothing = find_nearest(articles[:0], comparison=comparison)
    return concatenate([nothing, *(find_nearest(some, comparison=comparison) for some in by_turns(articles))])


def by_turns(articles: Numbers) -> Iterator[Numbers]:
    """Yield the articles, so many at a time."""
    for begin in range(0, len(articles), AT_A_TIME):
        yield articles[begin : begin + AT_A_TIME]
