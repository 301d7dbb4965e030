"""What relating needs to know of each article, gathered once."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.profiles import Profile, make_profiles
from newsdossier.relating.vocabulary import names_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """An article as its relations see it."""

    article: Article
    names: Profile
    """The capitalised words of its sentences: whom and what it names, listed by the dossier or not."""
    entities: dict[str, float]
    """Names of the entities that it mentions, and how telling each is: often here, seldom elsewhere."""
    topics: dict[str, float]
    """Names of its topics, likewise."""

    @property
    def slug(self) -> Slug:
        return self.article.slug


def make_portraits(articles: tuple[Article, ...], *, taxonomies: Taxonomies) -> dict[Slug, Portrait]:
    """Return a portrait of each article, by slug."""
    ordered = sorted(articles, key=lambda article: article.slug)
    names = make_profiles(names_of(article) for article in ordered)
    entities = make_telling({article.slug: count_entities(article, taxonomies=taxonomies) for article in ordered})
    topics = make_telling({article.slug: count_topics(article, taxonomies=taxonomies) for article in ordered})
    return {
        article.slug: Portrait(
            article=article, names=profile, entities=entities[article.slug], topics=topics[article.slug]
        )
        for article, profile in zip(ordered, names, strict=True)
    }


def names_of(article: Article) -> Iterator[str]:
    if article.metadata.standfirst:
        yield from names_in(article.metadata.standfirst.value)
    for passage in article.text.passages:
        yield from names_in(passage.text)


def count_entities(article: Article, *, taxonomies: Taxonomies) -> Counter[str]:
    listed = taxonomies.entities
    return Counter(listed[mention.entity].name for mention in article.mentions if mention.entity in listed)


def count_topics(article: Article, *, taxonomies: Taxonomies) -> Counter[str]:
    return Counter(taxonomies.topics[tag.topic].name for tag in article.tags if tag.topic in taxonomies.topics)


def make_telling(counts: Mapping[Slug, Counter[str]]) -> dict[Slug, dict[str, float]]:
    """Return each count weighed by how few articles have the name: one that all have tells next to nothing."""
    articles = Counter(name for counted in counts.values() for name in counted)
    rarity = {name: math.log((len(counts) + 0.5) / having) for name, having in articles.items()}
    return {
        slug: {name: round(math.sqrt(count) * rarity[name], 6) for name, count in counted.items()}
        for slug, counted in counts.items()
    }
