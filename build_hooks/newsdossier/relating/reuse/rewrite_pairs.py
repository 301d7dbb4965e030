"""Rewrites as pairs of articles, beside the copies."""

from collections.abc import Iterator

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.relation import Copy, CopyKind, Rewrite, SharedPassage
from newsdossier.relating.reuse.laying import lay_over
from newsdossier.relating.reuse.sheets import make_sheets

Pair = tuple[Slug, Slug]


def by_pair(rewrites: tuple[Rewrite, ...]) -> Iterator[tuple[Pair, Rewrite]]:
    for rewrite in rewrites:
        first, second = sorted((rewrite.rewrite, rewrite.original))
        yield (first, second), rewrite


def tell_rewrite(rewrite: Rewrite, copy: Copy | None, first: Article, second: Article) -> Copy:
    """Return a rewrite as a pair; one that nobody states, of a text that is the same, stays a copy."""
    if copy is not None and not rewrite.stated:
        return copy
    (overlay,) = lay_over(np.array([0]), np.array([1]), sheets=make_sheets((first, second)))
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
