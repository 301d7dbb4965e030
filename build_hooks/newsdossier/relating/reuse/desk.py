"""The articles of events laid out for their pairs: each is read once, and only as far as a pair needs it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.reuse.echoes import Echo, find_echoes
from newsdossier.relating.reuse.grids import Grid, bound_coverage, lay_all
from newsdossier.relating.reuse.numbering import Texts, WordNumbers, make_scale
from newsdossier.relating.reuse.origin import Direction
from newsdossier.relating.reuse.outlines import Outlines, make_outlines
from newsdossier.relating.reuse.retelling import MIN_COVERAGE, MIN_POINTS, SLACK, tell_enough
from newsdossier.relating.reuse.tellings import count_points, list_told, read_told

AT_A_TIME = 1000  # pairs of which bounds are worked out together: some megabytes
GRIDS_AT_A_TIME = 100  # pairs that are laid beside each other together; of the longest articles tens of megabytes


@dataclass(frozen=True, slots=True)
class Case:
    """The articles of an event, and the pairs of them of which it shows who was first."""

    articles: tuple[Article, ...]
    directions: tuple[Direction, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """What has been read of the articles."""

    echoes: dict[Slug, Echo]
    grids: dict[tuple[Slug, Slug], Grid] = field(default_factory=dict)
    """Of the pairs in which the first may tell the second again, as far as their words show without their order."""


def lay_out(cases: Sequence[Case], *, numbers: WordNumbers) -> Desk:
    """Return what can be seen of the articles that may be rewrites or originals; words weigh as in all of an event."""
    asked = {
        draft.slug: draft.article
        for case in cases
        for direction in case.directions
        for draft in (direction.rewrite, direction.original)
    }
    long_enough = {slug for slug, article in asked.items() if count_points(article) >= MIN_POINTS}
    pairs = [
        pair
        for case in cases
        for direction in case.directions
        if long_enough.issuperset(pair := (direction.rewrite.slug, direction.original.slug))
    ]
    return Desk(
        echoes=dict(zip(asked, find_echoes(tuple(asked.values())), strict=True)),
        grids=lay_pairs(pairs, articles=[case.articles for case in cases], numbers=numbers) if pairs else {},
    )


def lay_pairs(
    pairs: Sequence[tuple[Slug, Slug]], *, articles: Sequence[tuple[Article, ...]], numbers: WordNumbers
) -> dict[tuple[Slug, Slug], Grid]:
    """Return the pairs, this way and that, that may be retellings; `articles` are those of each event."""
    chosen = frozenset(slug for pair in pairs for slug in pair)
    compared = [lot for lot in articles if not chosen.isdisjoint(article.slug for article in lot)]
    outlines = outline_all(compared, chosen=chosen, numbers=numbers)
    place = {told.article.slug: number for number, told in enumerate(outlines.told)}
    both_ways = [*pairs, *((second, first) for first, second in pairs)]
    ends = np.array([(place[teller], place[told]) for teller, told in both_ways], dtype=np.int64)
    possible = find_possible(ends, outlines=outlines)
    grids: dict[tuple[Slug, Slug], Grid] = {}
    for begin in range(0, len(possible), GRIDS_AT_A_TIME):
        some = possible[begin : begin + GRIDS_AT_A_TIME]
        laid = lay_all(*ends[some].T, outlines=outlines)
        grids |= {both_ways[some[pair]]: laid.of(pair) for pair in np.flatnonzero(tell_enough(laid)).tolist()}
    return grids


def find_possible(ends: Numbers, *, outlines: Outlines) -> Numbers:
    """Return the places of the pairs of which most of the first may be told by the second."""
    bounds = [
        bound_coverage(*ends[begin : begin + AT_A_TIME].T, outlines=outlines)
        for begin in range(0, len(ends), AT_A_TIME)
    ]
    return np.flatnonzero(np.concatenate(bounds) >= MIN_COVERAGE - SLACK)


def outline_all(lots: Sequence[tuple[Article, ...]], *, chosen: frozenset[Slug], numbers: WordNumbers) -> Outlines:
    """Return the outlines of chosen articles; words weigh by how few of all the articles of a lot have them."""
    articles = [article for lot in lots for article in lot]
    told = {article.slug: read_told(article, numbers=numbers) for article in articles if article.slug in chosen}
    rows = [
        told[article.slug].words if article.slug in told else list_told(article, numbers=numbers)
        for article in articles
    ]
    homes = np.repeat(np.arange(len(lots)), [len(lot) for lot in lots])
    scale = make_scale(Texts(rows, homes), numbers=numbers)
    outlined = np.array([article.slug in told for article in articles], dtype=np.bool_)
    return make_outlines(tuple(told.values()), lots=homes[outlined], scale=scale, numbers=numbers)
