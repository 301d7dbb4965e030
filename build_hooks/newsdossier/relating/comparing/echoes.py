"""Which paragraphs of other reports say something of a sentence too, found without comparing each with each."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, islice

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.citing import text_at
from newsdossier.model.span import HEADLINE, STANDFIRST
from newsdossier.relating.comparing.likeness import LEAST_TELLING
from newsdossier.relating.comparing.sentences import LONGEST_SENTENCE, TOLD, Sentence
from newsdossier.relating.comparing.tokens import Roots, keys_of, read_words

MIN_SHARED_WEIGHT = 9.0  # of words that a sentence shares with what says the same; four common names have less
MAX_PLACES = 60  # a word is sought in the first paragraphs that have it: an event of hundreds of reports repeats it
MAX_BESIDES = 40  # captions, headings and questions of a report


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a report; also a caption, heading, headline or standfirst, which have no sentences here."""

    article: Slug
    keys: frozenset[str]
    sentences: tuple[int, ...]
    """Indices."""


@dataclass(frozen=True, slots=True)
class Echoes:
    """What paragraphs of other reports have of the words of a sentence."""

    heaviest: float
    """The most weight of its words that one of them has."""
    near: tuple[Paragraph, ...]
    """Those that have `MIN_SHARED_WEIGHT` of it, the heaviest first."""


def read_paragraphs(sentences: Sequence[Sentence], *, articles: Sequence[Article], roots: Roots) -> Iterator[Paragraph]:
    """Yield the paragraphs of the reports with the indices of their sentences, and all else that is said besides."""
    placed = groupby(enumerate(sentences), key=lambda place: (place[1].span.article, place[1].span.passage))
    for (article, _), members in placed:
        indices, inside = zip(*members, strict=True)
        keys = inside[0].keys if len(inside) == 1 else frozenset[str]().union(*(one.keys for one in inside))
        yield Paragraph(article, keys, indices)
    for report in articles:
        besides = ((text_at(report, passage), report.slug) for passage in passages_besides(report))
        yield from (Paragraph(slug, words_of(text, roots=roots), ()) for text, slug in besides if text)


def passages_besides(article: Article) -> Iterator[int]:
    yield from (HEADLINE, STANDFIRST)
    passages = enumerate(article.text.passages)
    yield from islice((index for index, passage in passages if passage.fate not in TOLD), MAX_BESIDES)


def words_of(text: str, *, roots: Roots) -> frozenset[str]:
    return frozenset(keys_of(read_words(text, 0, min(len(text), LONGEST_SENTENCE)), roots=roots))


def find_echoes(
    sentences: Sequence[Sentence], *, articles: Sequence[Article], weights: Mapping[str, float], roots: Roots
) -> tuple[Echoes, ...]:
    """Return for each sentence what paragraphs of other reports have of it.

    The work grows with the number of sentences: no word is followed to more than `MAX_PLACES` paragraphs.
    """
    paragraphs = tuple(read_paragraphs(sentences, articles=articles, roots=roots))
    telling = telling_words(paragraphs, weights=weights)
    places: dict[str, list[int]] = defaultdict(list)
    for index, paragraph in enumerate(paragraphs):
        for key in paragraph.keys & telling:
            if len(places[key]) < MAX_PLACES:
                places[key].append(index)
    own: dict[Slug, list[int]] = defaultdict(list)
    for index, paragraph in enumerate(paragraphs):
        own[paragraph.article].append(index)
    told = (weigh_places(telling & sentence.keys, places, weights=weights) for sentence in sentences)
    return tuple(
        rank_echoes(one, paragraphs=paragraphs, own=own[sentence.span.article])
        for one, sentence in zip(told, sentences, strict=True)
    )


def telling_words(paragraphs: Sequence[Paragraph], *, weights: Mapping[str, float]) -> frozenset[str]:
    """Return the words that tell something and stand in two reports or more."""
    by_article: dict[Slug, set[str]] = defaultdict(set)
    for paragraph in paragraphs:
        by_article[paragraph.article] |= paragraph.keys
    having = Counter(chain.from_iterable(by_article.values()))
    return frozenset(key for key, count in having.items() if count > 1 and weights.get(key, 0.0) >= LEAST_TELLING)


def weigh_places(
    keys: frozenset[str], places: Mapping[str, Sequence[int]], *, weights: Mapping[str, float]
) -> dict[int, float]:
    """Return the weight of these words in each paragraph that has any, always summed in one order."""
    told: dict[int, float] = defaultdict(float)
    for key in sorted(keys):
        weight = weights[key]
        for index in places[key]:
            told[index] += weight
    return told


def rank_echoes(told: dict[int, float], *, paragraphs: Sequence[Paragraph], own: Sequence[int]) -> Echoes:
    """Return the echoes of a sentence; `own` are the indices of the paragraphs of its own report."""
    for index in own:
        told.pop(index, None)
    heaviest = max(told.values(), default=0.0)
    if heaviest < MIN_SHARED_WEIGHT:
        return Echoes(heaviest, ())
    near = sorted([(-round(weight, 4), index) for index, weight in told.items() if weight >= MIN_SHARED_WEIGHT])
    return Echoes(heaviest, tuple([paragraphs[index] for _, index in near]))
