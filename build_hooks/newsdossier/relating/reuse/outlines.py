"""An article as a row of sentences, and as a row of points: what is laid side by side to see a retelling."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

import numpy as np

from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.relating.arrays import Numbers, Weights
from newsdossier.relating.reuse.citing import Stretch
from newsdossier.relating.reuse.words import list_terms
from newsdossier.relating.vocabulary import stem
from newsdossier.relating.weights import weigh_keys

TOLD = frozenset({Fate.PARAGRAPH, Fate.LIST_ITEM, Fate.QUOTE})
"""Captions are shared among all who buy a picture, and a list of questions repeats what was told above it."""
SENTENCE_END = re.compile(r"[.!?。！？](?:(?<=[.!?])[\"”’»)]?(?=\s)|(?<=[。！？]))")
MIN_SENTENCE_TERMS = 4  # "He agreed." is said in every paragraph
MAX_SENTENCES = 120
MAX_POINTS = 120  # a retelling follows its original from the top; nobody retells a book
WHOLE = 2.0**32  # weights are whole numbers of so many parts: sums of them are exact in any order


@dataclass(frozen=True, slots=True)
class Scale:
    """The words of some articles as they are compared: the number of each, and by number what it weighs."""

    numbers: Mapping[str, int]
    weights: Weights


@dataclass(frozen=True, slots=True)
class Tellings:
    """Sentences, or paragraphs: where they stand, and the words of each, none twice."""

    stretches: tuple[Stretch, ...]
    words: Numbers
    holders: Numbers
    """Which of them has the word."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What an article tells, one sentence and one paragraph after the other."""

    article: Article
    sentences: Tellings
    """In order of their words."""
    points: Tellings


def count_points(article: Article) -> int:
    """Return how many paragraphs the outline of an article has."""
    return sum(1 for _ in places_told(article))


def places_told(article: Article) -> Iterator[int]:
    told = (index for index, passage in enumerate(article.text.passages) if passage.fate in TOLD)
    return islice(told, MAX_POINTS)


def weigh_words(articles: Sequence[Article]) -> Scale:
    """Return the words that the articles tell with; they weigh by how few of these have them."""
    having = Counter(chain.from_iterable(map(list_told, articles)))
    weights = weigh_keys(having, articles=len(articles))
    return Scale(
        numbers={key: number for number, key in enumerate(weights)},
        weights=np.rint(np.fromiter(weights.values(), dtype=np.float64, count=len(weights)) * WHOLE),
    )


def list_told(article: Article) -> dict[str, None]:
    """Return the words of all points, in order."""
    text = "\n".join(article.text.passages[place].text for place in places_told(article))
    return dict.fromkeys(map(stem, list_terms(text)))


def make_outline(article: Article, *, scale: Scale) -> Outline:
    """Return the sentences that tell something, and the paragraphs, of an article's text."""
    paragraphs = [list(split_sentences(article, place)) for place in places_told(article)]
    sentences = [stretch for paragraph in paragraphs for stretch in paragraph]
    terms = [list_terms(article.text.passages[one.passage].text[one.start : one.end]) for one in sentences]
    lengths = np.array([len(words) for words in terms], dtype=np.int64)
    keys = map(stem, chain.from_iterable(terms))
    words = np.fromiter(map(scale.numbers.__getitem__, keys), dtype=np.int64, count=int(lengths.sum()))
    holders = np.repeat(np.arange(len(sentences)), lengths)
    homes = np.repeat(np.arange(len(paragraphs)), [len(paragraph) for paragraph in paragraphs])
    points = tuple(Stretch(one[0].passage, one[0].start, one[-1].end) for one in paragraphs)
    return Outline(article, keep_telling(sentences, words, holders), list_each_once(points, words, homes[holders]))


def split_sentences(article: Article, passage: int) -> Iterator[Stretch]:
    text = article.text.passages[passage].text
    start = 0
    for end in (*(match.end() for match in SENTENCE_END.finditer(text)), len(text)):
        yield Stretch(passage, end - len(text[start:end].lstrip()), end)
        start = end


def keep_telling(sentences: Sequence[Stretch], words: Numbers, holders: Numbers) -> Tellings:
    """Return the sentences that have words enough."""
    every = list_each_once(tuple(sentences), words, holders)
    counts = np.bincount(every.holders, minlength=len(sentences))
    telling = np.flatnonzero(counts >= MIN_SENTENCE_TERMS)[:MAX_SENTENCES]
    places = np.full(len(sentences), -1)
    places[telling] = np.arange(len(telling))
    kept = places[every.holders] >= 0
    return Tellings(
        tuple(sentences[place] for place in telling.tolist()), every.words[kept], places[every.holders][kept]
    )


def list_each_once(stretches: tuple[Stretch, ...], words: Numbers, holders: Numbers) -> Tellings:
    """Return the words of each stretch in order of the words, none twice."""
    words, holders = np.divmod(np.unique(words * max(1, len(stretches)) + holders), max(1, len(stretches)))
    return Tellings(stretches, words, holders)
