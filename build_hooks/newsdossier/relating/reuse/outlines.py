"""An article as a row of sentences, and as a row of points: what is laid side by side to see a retelling."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.relating.reuse.citing import Stretch
from newsdossier.relating.vocabulary import keys_of

TOLD = frozenset({Fate.PARAGRAPH, Fate.LIST_ITEM, Fate.QUOTE})
"""Captions are shared among all who buy a picture, and a list of questions repeats what was told above it."""
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’»)]?(?=\s)|(?<=[。！？])")
MIN_SENTENCE_TERMS = 4  # "He agreed." is said in every paragraph
MAX_SENTENCES = 120
MAX_POINTS = 120  # a retelling follows its original from the top; nobody retells a book


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence or a paragraph: its words to compare, and where it stands."""

    words: frozenset[str]
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Outline:
    """What an article tells, one sentence and one paragraph after the other."""

    article: Article
    sentences: tuple[Telling, ...]
    points: tuple[Telling, ...]

    @property
    def words(self) -> frozenset[str]:
        """The words of all points."""
        return frozenset[str]().union(*(point.words for point in self.points))


def make_outline(article: Article) -> Outline:
    """Return the sentences that tell something, and the paragraphs, of an article's text."""
    told = (index for index, passage in enumerate(article.text.passages) if passage.fate in TOLD)
    paragraphs = [tuple(sentences_of(article, passage=index)) for index in islice(told, MAX_POINTS)]
    telling = (one for sentences in paragraphs for one in sentences if len(one.words) >= MIN_SENTENCE_TERMS)
    return Outline(
        article=article,
        sentences=tuple(islice(telling, MAX_SENTENCES)),
        points=tuple(map(join_sentences, paragraphs)),
    )


def join_sentences(sentences: tuple[Telling, ...]) -> Telling:
    """Return a paragraph, from its sentences."""
    first, last = sentences[0].stretch, sentences[-1].stretch
    words = frozenset[str]().union(*(sentence.words for sentence in sentences))
    return Telling(words, Stretch(first.passage, first.start, last.end))


def sentences_of(article: Article, *, passage: int) -> Iterator[Telling]:
    text = article.text.passages[passage].text
    start = 0
    for match in SENTENCE_END.finditer(text):
        yield read_telling(article, passage=passage, start=start, end=match.end())
        start = match.end()
    yield read_telling(article, passage=passage, start=start, end=len(text))


def read_telling(article: Article, *, passage: int, start: int, end: int) -> Telling:
    text = article.text.passages[passage].text[start:end]
    space = len(text) - len(text.lstrip())
    return Telling(keys_of(text), Stretch(passage, start + space, end))
