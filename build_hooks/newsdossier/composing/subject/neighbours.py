"""What a subject's articles have beside it."""

from collections.abc import Iterator
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facets import count_subjects, make_bars
from newsdossier.composing.searches import link_counts
from newsdossier.composing.subjects import PLURALS, SubjectKey
from newsdossier.model.address import Slug
from newsdossier.model.page.parts import BarList

MAX_NEIGHBOURS: Final = 8  # of each kind: beyond these one article in common is chance


def list_neighbours(key: SubjectKey, slugs: tuple[Slug, ...], *, catalogue: Catalogue) -> Iterator[BarList]:
    """Return how many of a subject's articles have other subjects too, by kind.

    An agency that is followed as an organisation too is no neighbour of itself.
    """
    counts = count_subjects(slugs, catalogue=catalogue)
    names = {other: catalogue.subjects[other].name for other in (key, *counts)}
    for kind, title in PLURALS.items():
        of_kind = sorted(
            ((other, count) for other, count in counts.items() if other[0] == kind and names[other] != names[key]),
            key=lambda one: (-one[1], names[one[0]].casefold(), one[0]),
        )
        if of_kind:
            shown = of_kind[:MAX_NEIGHBOURS]
            bars = make_bars(title, shown, catalogue=catalogue)
            yield link_counts(bars, beside=key, keys=[other for other, _ in shown], catalogue=catalogue)
