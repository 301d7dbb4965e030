"""What texts call a person, with every place where they do."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.citing import text_at, words_at
from newsdossier.model.mention import Mention
from newsdossier.model.span import Span
from newsdossier.model.taxonomy import EntityKind, Taxonomies
from newsdossier.model.voices import Role, RoleMention
from newsdossier.relating.roles.nouns import spelling_key
from newsdossier.relating.roles.phrases import find_role_words
from newsdossier.relating.roles.place import Place

NO_DAY = "9999"  # sorts after every day


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One place where a text says what a person is, and when it came out."""

    entity: str
    mention: RoleMention
    words: str
    day: str

    @property
    def order(self) -> tuple[str, Span]:
        return (self.day, self.mention.span)


def find_roles(articles: tuple[Article, ...], *, taxonomies: Taxonomies) -> tuple[Role, ...]:
    """Return what the articles call each person of the lists: by person, then the day of the first mention.

    Words that differ in capitals, hyphens or British and American spelling are one role. A person whom no text gives
    a role has none.
    """
    return group_roles(sighting for article in articles for sighting in find_sightings(article, taxonomies=taxonomies))


def group_roles(sightings: Iterable[Sighting]) -> tuple[Role, ...]:
    """Return the roles that were seen, as `find_roles` does."""
    groups: dict[tuple[str, str], list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        groups[sighting.entity, spelling_key(sighting.words)].append(sighting)
    ranked = sorted(groups.items(), key=lambda group: (group[0][0], min(one.order for one in group[1])))
    return tuple(make_role(sightings) for _, sightings in ranked)


def find_sightings(article: Article, *, taxonomies: Taxonomies) -> Iterator[Sighting]:
    """Yield the roles that the article gives; words in which another name stands are no role."""
    people = [one for one in article.mentions if one.kind is EntityKind.PERSON and one.entity in taxonomies.entities]
    starts = sorted((mention.passage, mention.start) for mention in people)
    for mention in people:
        text = text_at(article, mention.passage)
        for start, end in find_role_words(Place(text, mention.start, mention.end)):
            following = bisect_left(starts, (mention.passage, start))
            if following == len(starts) or starts[following] >= (mention.passage, end):
                yield make_sighting(article, mention, start=start, end=end)


def make_sighting(article: Article, mention: Mention, *, start: int, end: int) -> Sighting:
    span = span_of(article.slug, mention.passage, start, end)
    name = span_of(article.slug, mention.passage, mention.start, mention.end)
    published = article.dating.published
    return Sighting(
        entity=mention.entity,
        mention=RoleMention(span=span, name=name),
        words=words_at(article, span),
        day=published.span.last.isoformat() if published else NO_DAY,
    )


def span_of(slug: Slug, passage: int, start: int, end: int) -> Span:
    return Span(article=slug, passage=passage, start=start, end=end)


def make_role(sightings: list[Sighting]) -> Role:
    counts = Counter(one.words for one in sightings)
    best = min(sightings, key=lambda one: (-counts[one.words], one.order))
    mentions = sorted((one.mention for one in sightings), key=lambda mention: mention.span)
    return Role(entity=best.entity, words=best.words, mentions=tuple(mentions))
