"""What relating needs to know of each article, gathered once."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.profiles import Profile, make_profiles, tally
from newsdossier.relating.vocabulary import Term, names_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """An article as its relations see it."""

    article: Article
    names: Profile
    """The capitalised words of its sentences: whom and what it names, listed by the dossier or not."""
    subjects: tuple[str, ...]
    """Names of the entities that it mentions and of its topics, the telling ones first: those with few articles."""
    entities: frozenset[str]
    """Names of the entities alone."""

    @property
    def slug(self) -> Slug:
        return self.article.slug


def make_portraits(articles: tuple[Article, ...], *, taxonomies: Taxonomies) -> dict[Slug, Portrait]:
    """Return a portrait of each article, by slug."""
    ordered = sorted(articles, key=lambda article: article.slug)
    names = make_profiles(tuple(tally(article.slug, [(names_of(article), 1)]) for article in ordered))
    entities = {article.slug: entity_names(article, taxonomies=taxonomies) for article in ordered}
    topics = {article.slug: topic_names(article, taxonomies=taxonomies) for article in ordered}
    counts = Counter(name for known in (entities, topics) for listed in known.values() for name in listed)
    return {
        article.slug: Portrait(
            article=article,
            names=profile,
            subjects=by_rarity(entities[article.slug] | topics[article.slug], counts=counts),
            entities=entities[article.slug],
        )
        for article, profile in zip(ordered, names, strict=True)
    }


def names_of(article: Article) -> Iterator[Term]:
    if article.metadata.standfirst:
        yield from names_in(article.metadata.standfirst.value)
    for passage in article.text.passages:
        yield from names_in(passage.text)


def entity_names(article: Article, *, taxonomies: Taxonomies) -> frozenset[str]:
    mentioned = {mention.entity for mention in article.mentions}
    return frozenset(entity.name for key, entity in taxonomies.entities.items() if key in mentioned)


def topic_names(article: Article, *, taxonomies: Taxonomies) -> frozenset[str]:
    tagged = {tag.topic for tag in article.tags}
    return frozenset(topic.name for key, topic in taxonomies.topics.items() if key in tagged)


def by_rarity(names: frozenset[str], *, counts: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (counts[name], name)))
