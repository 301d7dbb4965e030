"""Rewrites as pairs of articles, beside the copies."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.relation import Copy, CopyKind, Rewrite, SharedPassage
from newsdossier.relating.reuse.copies.laying import Overlay, lay_over
from newsdossier.relating.reuse.copies.sheets import make_sheets

Pair = tuple[Slug, Slug]


class Given(NamedTuple):
    """A rewrite, the copy that it is if it is one, and the two articles by slug."""

    rewrite: Rewrite
    copy: Copy | None
    first: Article
    second: Article


def by_pair(rewrites: tuple[Rewrite, ...]) -> Iterator[tuple[Pair, Rewrite]]:
    for rewrite in rewrites:
        first, second = sorted((rewrite.rewrite, rewrite.original))
        yield (first, second), rewrite


def tell_rewrites(pairs: Sequence[Given]) -> list[Copy]:
    """Return rewrites as pairs; one that nobody states, of a text that is the same, stays a copy."""
    retold = [own for own in pairs if own.copy is None or own.rewrite.stated]
    sheets = make_sheets([article for own in retold for article in (own.first, own.second)])
    places = np.arange(len(retold)) * 2
    told = [
        tell(own, overlay) for own, overlay in zip(retold, lay_over(places, places + 1, sheets=sheets), strict=True)
    ]
    every = iter(told)
    return [own.copy if own.copy is not None and not own.rewrite.stated else next(every) for own in pairs]


def tell(given: Given, overlay: Overlay) -> Copy:
    rewrite, copy, first, second = given
    passages = rewrite.shared if rewrite.rewrite == first.slug else tuple(turn(passage) for passage in rewrite.shared)
    return Copy(
        kind=CopyKind.REWRITE,
        first=first.slug,
        second=second.slug,
        share_of_first=overlay.share_of_first,
        share_of_second=overlay.share_of_second,
        passages=copy.passages if copy is not None else passages,
        original=rewrite.original,
        certainty=rewrite.certainty,
        stated=rewrite.stated,
        reason=rewrite.reason,
    )


def turn(passage: SharedPassage) -> SharedPassage:
    return SharedPassage(words=passage.in_second.quote, in_first=passage.in_second, in_second=passage.in_first)
