"""What an article tells, sentence by sentence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain, pairwise

from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.reuse.numbering import WordNumbers
from newsdossier.relating.reuse.words import list_terms_of
from newsdossier.relating.vocabulary import list_terms

TOLD = frozenset({Fate.PARAGRAPH, Fate.LIST_ITEM, Fate.QUOTE})
"""Captions are shared among all who buy a picture, and a list of questions repeats what was told above it."""
SENTENCE_END = re.compile(r"[.!?。！？](?:(?<=[.!?])[\"”’»)]?(?=\s)|(?<=[。！？]))")
MAX_POINTS = 120  # a retelling follows its original from the top; nobody retells a book


@dataclass(frozen=True, slots=True)
class Told:
    """An article's sentences, and their words."""

    article: Article
    paragraphs: Mapping[int, list[tuple[int, int]]]
    """Where the sentences of each begin and end, by its place in the text; each has one at least."""
    words: Numbers
    """Of all sentences, one after the other, by their numbers as printed."""
    lengths: tuple[int, ...]
    """How many each sentence has."""


def count_points(article: Article) -> int:
    """Return how many paragraphs an article tells in."""
    return len(places_told(article))


def places_told(article: Article) -> list[int]:
    return [place for place, passage in enumerate(article.text.passages) if passage.fate in TOLD][:MAX_POINTS]


def list_told(article: Article, *, numbers: WordNumbers) -> Numbers:
    """Return the words that an article tells with."""
    text = "\n".join(article.text.passages[place].text for place in places_told(article))
    return numbers.number(list_terms(text))


def read_told(article: Article, *, numbers: WordNumbers) -> Told:
    """Return the same words, sentence by sentence."""
    passages = article.text.passages
    paragraphs = {place: split_sentences(passages[place].text) for place in places_told(article)}
    terms = [words for place, spans in paragraphs.items() for words in list_terms_of(passages[place].text, spans)]
    return Told(
        article=article,
        paragraphs=paragraphs,
        words=numbers.number(chain.from_iterable(terms)),
        lengths=tuple(map(len, terms)),
    )


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence begins and ends; what stands after the last is one too, be it nothing."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    spans = pairwise((0, *ends, len(text)))
    return [(end - len(text[start:end].lstrip()), end) for start, end in spans]
