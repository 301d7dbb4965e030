"""What relating needs to know of each article, gathered once."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, Articles
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.likeness.rarity import count_doublings
from newsdossier.relating.likeness.word_lists import WordLists
from newsdossier.relating.likeness.word_vectors import WordVectors
from newsdossier.relating.whole_names import list_names

NOTHING: Mapping[str, int] = {}
NOTHING_TELLING: Mapping[str, float] = {}
RARITY_STEPS = 2  # in a halving: what one added article changes is seldom how telling a name is


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """An article as its relations see it."""

    slug: Slug
    article: Article
    front_matter: FrontMatter
    """What its curator says of it."""
    names: Mapping[str, float]
    """The capitalised words of its sentences, as compared, and what each weighs."""
    printed: Mapping[str, str]
    """These words as the article first prints them."""
    whole_names: str
    """The names, as `whole_names` lists them."""
    entities: Mapping[str, float]
    """Names of the entities that it mentions, and how telling each is: often here, seldom elsewhere."""
    topics: Mapping[str, float]
    """Names of its topics, likewise."""


def make_portraits(
    articles: Articles,
    *,
    likeness: Likeness,
    taxonomies: Taxonomies,
    known: Mapping[Slug, Kept[Portrait]],
) -> dict[Slug, Kept[Portrait]]:
    """Return a portrait of each article, by slug, in order; `known` are earlier ones, taken where they still hold."""
    make = partial(make_portrait, words=tuple(likeness.lexicon), stems=likeness.lexicon.stems)
    columns = zip(
        articles.values(),
        make_telling([count_entities(article, taxonomies=taxonomies) for article in articles.values()]),
        make_telling([count_topics(article, taxonomies=taxonomies) for article in articles.values()]),
        [kept.found for kept in likeness.lists.values()],
        cut_names(likeness.names.vectors),
        strict=True,
    )
    return {
        slug: find_or_keep(make, given, kept=known.get(slug)) for slug, given in zip(articles, columns, strict=True)
    }


def cut_names(vectors: WordVectors) -> Iterator[bytes]:
    """Yield the names of each article, numbers and weights by turns, as bytes, which are quickly compared."""
    table = np.column_stack((vectors.keys, vectors.weights))
    data, ends = table.tobytes(), (vectors.starts * table.strides[0]).tolist()
    return (data[begin:end] for begin, end in pairwise(ends))


def make_portrait(  # noqa: PLR0913  -- each is something that may have changed since the last portrait
    article: Article,
    entities: Mapping[str, float],
    topics: Mapping[str, float],
    lists: WordLists,
    names: bytes,
    *,
    words: tuple[str, ...],
    stems: Sequence[int],
) -> Portrait:
    """Return the portrait; `names` are as `cut_names` has them, `words` and their `stems` as the lexicon has them."""
    printed = {words[stems[number]]: words[number] for number in lists.names.printed.tolist()}
    weighed = {words[key]: weight for key, weight in np.frombuffer(names, dtype=np.int32).reshape(-1, 2).tolist()}
    return Portrait(
        slug=article.slug,
        article=article,
        front_matter=article.clipping.front_matter,
        names=weighed,
        printed={key: printed[key] for key in weighed},
        whole_names=list_names(article.text),
        entities=entities,
        topics=topics,
    )


def count_entities(article: Article, *, taxonomies: Taxonomies) -> Mapping[str, int]:
    listed = taxonomies.entities
    if not article.mentions:
        return NOTHING
    return Counter(listed[mention.entity].name for mention in article.mentions if mention.entity in listed)


def count_topics(article: Article, *, taxonomies: Taxonomies) -> Mapping[str, int]:
    if not article.tags:
        return NOTHING
    return Counter(taxonomies.topics[tag.topic].name for tag in article.tags if tag.topic in taxonomies.topics)


def make_telling(counts: Sequence[Mapping[str, int]]) -> list[Mapping[str, float]]:
    """Return each count weighed by how few articles have the name: one that all have tells next to nothing."""
    articles = Counter(name for counted in counts for name in counted)
    rarity = {name: rarity_of(having, articles=len(counts)) for name, having in articles.items()}
    return [
        {name: round(math.sqrt(count) * rarity[name], 6) for name, count in counted.items()}
        if counted
        else NOTHING_TELLING
        for counted in counts
    ]


def rarity_of(having: int, *, articles: int) -> float:
    halvings = math.log2((2 ** count_doublings(articles) + 0.5) / having)
    return max(0.0, round(halvings * RARITY_STEPS) / RARITY_STEPS)
