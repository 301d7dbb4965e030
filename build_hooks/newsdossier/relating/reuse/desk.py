"""The articles of an event laid out for their pairs: each is read once, and only as far as a pair needs it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.relating.reuse.echoes import Echo, find_echoes
from newsdossier.relating.reuse.numbering import WordNumbers, make_scale
from newsdossier.relating.reuse.origin import Direction
from newsdossier.relating.reuse.outlines import Outline, make_outline
from newsdossier.relating.reuse.retelling import MIN_POINTS
from newsdossier.relating.reuse.tellings import count_points, list_told, read_told


@dataclass(frozen=True, slots=True)
class Desk:
    """What has been read of the articles."""

    echoes: Mapping[Slug, Echo]
    outlines: Mapping[Slug, Outline]
    """Of articles with points enough to be told again, or to tell again, in a pair with such another."""


def lay_out(articles: Sequence[Article], directions: Sequence[Direction], *, numbers: WordNumbers) -> Desk:
    """Return what can be seen of the articles that may be rewrites or originals; words weigh as in all articles."""
    asked = {draft.slug for direction in directions for draft in (direction.rewrite, direction.original)}
    in_question = [article for article in articles if article.slug in asked]
    outlined = choose_outlined(in_question, directions)
    return Desk(
        echoes=dict(zip([article.slug for article in in_question], find_echoes(in_question), strict=True)),
        outlines=outline_all(articles, chosen=outlined, numbers=numbers) if outlined else {},
    )


def choose_outlined(articles: Sequence[Article], directions: Sequence[Direction]) -> frozenset[Slug]:
    """Return the articles that are in a pair of which both have points enough."""
    long_enough = {article.slug for article in articles if count_points(article) >= MIN_POINTS}
    pairs = ((direction.rewrite.slug, direction.original.slug) for direction in directions)
    return frozenset(slug for pair in pairs if long_enough.issuperset(pair) for slug in pair)


def outline_all(articles: Sequence[Article], *, chosen: frozenset[Slug], numbers: WordNumbers) -> dict[Slug, Outline]:
    """Return the outlines of chosen articles; words weigh by how few of all the articles have them."""
    told = {article.slug: read_told(article, numbers=numbers) for article in articles if article.slug in chosen}
    rows = [
        told[article.slug].words if article.slug in told else list_told(article, numbers=numbers)
        for article in articles
    ]
    scale = make_scale(rows, numbers=numbers)
    return {slug: make_outline(one, scale=scale) for slug, one in told.items()}
