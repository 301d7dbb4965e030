"""The portraits of all articles side by side, with what is asked of each of them in flat arrays.

Of one article more in a large dossier nearly all portraits stay as they were. What follows from these is told by
numbers, so that ten thousand of them need not be looked at one by one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.keeping import Kept
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.day_table import NUMBERS, number_days
from newsdossier.relating.portraits import Portrait

GONE = -1
NO_OUTLET = -1


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Gallery:
    """All portraits, in order of slugs."""

    drawn: Mapping[Slug, Kept[Portrait]]
    portraits: Mapping[Slug, Portrait]
    places: Numbers
    """Where each portrait of the gallery before hangs now; GONE where the article has gone or is drawn anew."""
    days: Numbers
    """A row for each, as `number_days` has it."""
    outlets: Numbers
    """By the numbers of `outlet_ids`; NO_OUTLET where none is known."""
    outlet_ids: Mapping[str, int]
    spoken_for: tuple[Slug, ...]
    """Those in whose front matter the curator says how they hang together with others, in order."""


def hang(drawn: Mapping[Slug, Kept[Portrait]], *, previous: Gallery | None) -> Gallery:
    """Return the portraits side by side; `previous` spares work and changes no result."""
    portraits = {slug: kept.found for slug, kept in drawn.items()}
    places = find_places(drawn, before=previous.drawn if previous else {})
    kept = np.flatnonzero(places != GONE)
    is_new = np.ones(len(drawn), dtype=np.bool_)
    is_new[places[kept]] = False
    rows = np.flatnonzero(is_new)
    every = tuple(portraits.values())
    new = [every[row] for row in rows.tolist()]
    outlet_ids = dict(previous.outlet_ids) if previous else {}
    days, outlets = np.zeros((len(drawn), NUMBERS), dtype=np.int64), np.zeros(len(drawn), dtype=np.int64)
    if previous:
        days[places[kept]], outlets[places[kept]] = previous.days[kept], previous.outlets[kept]
    if new:
        days[rows] = [number_days(portrait.article.dating) for portrait in new]
        outlets[rows] = [number_outlet(portrait, outlet_ids=outlet_ids) for portrait in new]
    spoken_for = {portrait.slug for portrait in new if is_spoken_for(portrait.front_matter)}
    if previous:
        spoken_for |= {slug for slug in previous.spoken_for if drawn.get(slug) is previous.drawn[slug]}
    return Gallery(
        drawn=drawn,
        portraits=portraits,
        places=places,
        days=days,
        outlets=outlets,
        outlet_ids=outlet_ids,
        spoken_for=tuple(sorted(spoken_for)),
    )


def find_places(drawn: Mapping[Slug, Kept[Portrait]], *, before: Mapping[Slug, Kept[Portrait]]) -> Numbers:
    place = {slug: number for number, slug in enumerate(drawn)} if before else {}
    return np.array([place[slug] if drawn.get(slug) is kept else GONE for slug, kept in before.items()], dtype=np.int64)


def number_outlet(portrait: Portrait, *, outlet_ids: dict[str, int]) -> int:
    outlet = portrait.article.metadata.outlet_id
    return NO_OUTLET if outlet is None else outlet_ids.setdefault(outlet, len(outlet_ids))


def is_spoken_for(front_matter: FrontMatter) -> bool:
    return bool(front_matter.event or front_matter.related or front_matter.rewrite_of)
