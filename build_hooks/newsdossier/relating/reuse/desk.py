"""The articles of an event laid out for their pairs: each is read once, and only as far as a pair needs it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.relating.reuse.drafts import Draft
from newsdossier.relating.reuse.echoes import Echo, cover, find_echoes
from newsdossier.relating.reuse.origin import Direction
from newsdossier.relating.reuse.outlines import Outline, Scale, count_points, make_outline, weigh_words
from newsdossier.relating.reuse.retelling import MIN_POINTS
from newsdossier.relating.reuse.shared_runs import Run, find_runs


@dataclass(frozen=True, slots=True)
class Desk:
    """What has been read of the articles."""

    echoes: Mapping[Slug, Echo]
    outlines: Mapping[Slug, Outline]
    """Of articles with points enough to be told again, or to tell again, in a pair with such another."""
    scale: Scale


@dataclass(frozen=True, eq=False)
class Sides:
    """Two articles of which one may be a rewrite of the other."""

    direction: Direction
    desk: Desk

    @property
    def rewrite(self) -> Draft:
        return self.direction.rewrite

    @property
    def original(self) -> Draft:
        return self.direction.original

    @cached_property
    def echoes(self) -> tuple[Echo, Echo]:
        return self.desk.echoes[self.rewrite.slug], self.desk.echoes[self.original.slug]

    @cached_property
    def common(self) -> frozenset[int]:
        """The seeds of runs that may stand in both."""
        first, second = self.echoes
        return first.held & second.held

    @cached_property
    def may_share(self) -> float:
        """The share of either article that may stand in the other in long runs, at most; rounded."""
        return max((round(cover(own, self.common) / (own.words or 1), 4) for own in self.echoes), default=0.0)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        return find_runs(self.rewrite.reading, self.original.reading) if self.common else ()

    @cached_property
    def outlines(self) -> tuple[Outline, Outline] | None:
        """Those of rewrite and original; None where one has too few points."""
        rewrite, original = (self.desk.outlines.get(side.slug) for side in (self.rewrite, self.original))
        return (rewrite, original) if rewrite and original else None


def lay_out(articles: Sequence[Article], directions: Sequence[Direction]) -> Desk:
    """Return what can be seen of the articles that may be rewrites or originals; words weigh as in all articles."""
    asked = {draft.slug for direction in directions for draft in (direction.rewrite, direction.original)}
    in_question = tuple(article for article in articles if article.slug in asked)
    outlined = choose_outlined(in_question, directions)
    scale = weigh_words(articles if outlined else ())
    return Desk(
        echoes=dict(zip([article.slug for article in in_question], find_echoes(in_question), strict=True)),
        outlines={
            article.slug: make_outline(article, scale=scale) for article in in_question if article.slug in outlined
        },
        scale=scale,
    )


def choose_outlined(articles: Sequence[Article], directions: Sequence[Direction]) -> frozenset[Slug]:
    """Return the articles that are in a pair of which both have points enough."""
    long_enough = {article.slug for article in articles if count_points(article) >= MIN_POINTS}
    pairs = ((direction.rewrite.slug, direction.original.slug) for direction in directions)
    return frozenset(slug for pair in pairs if long_enough.issuperset(pair) for slug in pair)
