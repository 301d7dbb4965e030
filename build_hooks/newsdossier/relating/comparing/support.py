"""Sentences that no other report of the event supports."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.citing import text_at
from newsdossier.model.span import HEADLINE, STANDFIRST, Span
from newsdossier.relating.comparing.likeness import LEAST_TELLING, mass
from newsdossier.relating.comparing.sentences import LONGEST_SENTENCE, TOLD, Sentence
from newsdossier.relating.comparing.tokens import read_tokens

MIN_SUPPORT = 0.3  # of the weight of a sentence's words, in one paragraph of another report: it says a part of it
MIN_TELLING_WORDS = 4  # "He agreed." is nobody's own
MAX_PLACES = 100  # a word is sought in the first so many paragraphs that have it
MAX_BESIDES = 40  # captions, headings and questions of a report


def find_sole(
    sentences: Sequence[Sentence], *, shared: frozenset[int], articles: Sequence[Article], weights: Mapping[str, float]
) -> tuple[Span, ...]:
    """Return where the sentences stand that share no point, and of which no paragraph of another report says a part.

    `shared` are the indices of sentences in shared points.
    """
    places = index_words(read_paragraphs(sentences, articles=articles))
    return tuple(
        sentence.span
        for index, sentence in enumerate(sentences)
        if index not in shared and stands_alone(sentence, places, weights=weights)
    )


def read_paragraphs(
    sentences: Sequence[Sentence], *, articles: Sequence[Article]
) -> dict[tuple[Slug, int], frozenset[str]]:
    """Return the words of each paragraph, and of captions, headlines and all else that is said besides."""
    together: dict[tuple[Slug, int], frozenset[str]] = {}
    for sentence in sentences:
        place = sentence.span.article, sentence.span.passage
        together[place] = together.get(place, frozenset()) | sentence.keys
    besides = ((article, passage) for article in articles for passage in passages_besides(article))
    return together | {(article.slug, passage): words_of(text_at(article, passage)) for article, passage in besides}


def passages_besides(article: Article) -> Iterator[int]:
    yield from (HEADLINE, STANDFIRST)
    passages = enumerate(article.text.passages)
    yield from islice((index for index, passage in passages if passage.fate not in TOLD), MAX_BESIDES)


def words_of(text: str) -> frozenset[str]:
    return frozenset(token.key for token in read_tokens(text, 0, min(len(text), LONGEST_SENTENCE)))


def index_words(paragraphs: Mapping[tuple[Slug, int], frozenset[str]]) -> dict[str, list[tuple[Slug, int]]]:
    """Return the paragraphs that have each word."""
    places: dict[str, list[tuple[Slug, int]]] = defaultdict(list)
    for place, keys in paragraphs.items():
        for key in keys:
            if len(places[key]) < MAX_PLACES:
                places[key].append(place)
    return places


def stands_alone(
    sentence: Sentence, places: Mapping[str, Sequence[tuple[Slug, int]]], *, weights: Mapping[str, float]
) -> bool:
    telling = frozenset(key for key in sentence.keys if weights[key] >= LEAST_TELLING)
    if len(telling) < MIN_TELLING_WORDS:
        return False
    told: dict[tuple[Slug, int], float] = defaultdict(float)
    for key in sorted(telling):
        for place in places.get(key, ()):
            if place[0] != sentence.span.article:
                told[place] += weights[key]
    return round(max(told.values(), default=0.0) / mass(telling, weights), 4) < MIN_SUPPORT
