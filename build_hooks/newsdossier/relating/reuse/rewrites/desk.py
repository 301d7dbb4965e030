"""The articles of events laid out for their pairs: each is read once, and only as far as a pair needs it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.remembered import remembered
from newsdossier.relating.reuse.runs.echoes import Echo, find_echoes, may_be_copied
from newsdossier.relating.reuse.runs.shared_runs import Reading, read_words
from newsdossier.relating.reuse.tellings.grids import Grid, bound_coverage, lay_all
from newsdossier.relating.reuse.tellings.outlines import Outlines, make_outlines
from newsdossier.relating.reuse.tellings.retelling import MIN_COVERAGE, MIN_POINTS, SLACK, least_points, tell_enough
from newsdossier.relating.reuse.tellings.tellings import count_points, list_told, read_told
from newsdossier.relating.reuse.words.numbering import Texts, WordNumbers, make_scale

AT_A_TIME = 1000  # pairs of which bounds are worked out together: some megabytes
GRIDS_AT_A_TIME = 100  # pairs that are laid beside each other together; of the longest articles tens of megabytes


class Case(NamedTuple):
    """The articles of an event, and some pairs of them."""

    articles: tuple[Article, ...]
    pairs: tuple[tuple[Slug, Slug], ...]


@dataclass(frozen=True, eq=False)
class Desk:
    """What has been read of the articles."""

    articles: Mapping[Slug, Article]
    echoes: Mapping[Slug, Echo]
    copied: frozenset[tuple[Slug, Slug]]
    """The pairs of which most of one may stand in the other in long runs."""
    grids: Mapping[tuple[Slug, Slug], Grid]
    """Of the pairs in which the first may tell the second again, as far as their words show without their order."""

    @remembered
    def readings(self, slug: Slug) -> Reading:
        """Its words: few are asked for them."""
        return read_words(self.articles[slug], starts=self.echoes[slug].starts)

    def read(self, rewrite: Slug, original: Slug) -> tuple[Reading, Reading]:
        return self.readings[rewrite], self.readings[original]


def lay_out(cases: Sequence[Case], *, numbers: WordNumbers) -> Desk:
    """Return what can be seen of pairs that may be rewrites and originals; words weigh as in all of an event."""
    pairs = [pair for case in cases for pair in case.pairs]
    chosen = {slug for pair in pairs for slug in pair}
    asked = {article.slug: article for case in cases for article in case.articles if article.slug in chosen}
    long_enough = {slug for slug, article in asked.items() if count_points(article) >= MIN_POINTS}
    long_pairs = [pair for pair in pairs if pair[0] in long_enough and pair[1] in long_enough]
    echoes = dict(zip(asked, find_echoes(tuple(asked.values())), strict=True))
    return Desk(
        articles=asked,
        echoes=echoes,
        copied=frozenset([(one, other) for one, other in pairs if may_be_copied(echoes[one], echoes[other])]),
        grids=lay_pairs(long_pairs, articles=[case.articles for case in cases], numbers=numbers) if long_pairs else {},
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
    """Return the places of the pairs of which most of the first may be told by the second.

    A sentence tells one point at most: a brief does not go through a long report.
    """
    sentences, points = np.diff(outlines.starts_of_sentences)[ends[:, 0]], outlines.widths[ends[:, 1]]
    long_enough = np.flatnonzero(sentences >= least_points(points))
    turns = (long_enough[begin : begin + AT_A_TIME] for begin in range(0, len(long_enough), AT_A_TIME))
    bounds = [np.zeros(0), *(bound_coverage(*ends[some].T, outlines=outlines) for some in turns)]
    return long_enough[np.concatenate(bounds) >= MIN_COVERAGE - SLACK]


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
