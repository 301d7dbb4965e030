"""What an article tells, sentence by sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.words import PLAIN_SPACES
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.reuse.words.citing import Stretch
from newsdossier.relating.reuse.words.numbering import WordNumbers
from newsdossier.relating.vocabulary import list_terms

TOLD = frozenset({Fate.PARAGRAPH, Fate.LIST_ITEM, Fate.QUOTE})
"""Captions are shared among all who buy a picture, and a list of questions repeats what was told above it."""
SENTENCE_END = re.compile(r"[.!?。！？](?:(?<=[.!?])[\"”’»)]?(?=\s)|(?<=[。！？]))")
MAX_POINTS = 120  # a retelling follows its original from the top; nobody retells a book


SENTENCE_BREAK, PARAGRAPH_BREAK = "\0", "\1"
"""Stand behind each sentence, and behind the last of a paragraph, among its words; no text from a file has them."""
PLAIN_BUT_BREAKS = {sign: " " for sign in PLAIN_SPACES if chr(sign) not in (SENTENCE_BREAK, PARAGRAPH_BREAK)}


@dataclass(frozen=True, slots=True)
class Told:
    """What an article tells."""

    article: Article
    words: Numbers
    """By their numbers as printed, breaks among them."""


def count_points(article: Article) -> int:
    """Return how many paragraphs an article tells in."""
    return len(places_told(article))


def places_told(article: Article) -> list[int]:
    return [place for place, passage in enumerate(article.text.passages) if passage.fate in TOLD][:MAX_POINTS]


def list_told(article: Article, *, numbers: WordNumbers) -> Numbers:
    """Return the words that an article tells with."""
    text = "\n".join([article.text.passages[place].text for place in places_told(article)])
    return numbers.number(list_terms(text))


def read_told(article: Article, *, numbers: WordNumbers) -> Told:
    """Return the same words, with a break behind each sentence and each paragraph."""
    texts = [article.text.passages[place].text for place in places_told(article)]
    return Told(article, numbers.number(list_with_breaks(texts)))


def list_with_breaks(texts: Sequence[str]) -> list[str]:
    text = "".join([f"{text}{PARAGRAPH_BREAK}" for text in texts])
    if text.isascii():
        marked = SENTENCE_END.sub(f" {SENTENCE_BREAK} ", text).replace(PARAGRAPH_BREAK, f" {PARAGRAPH_BREAK} ")
        return marked.translate(PLAIN_BUT_BREAKS).split()
    return [word for text in texts for word in list_sentences(text)]


def list_sentences(text: str) -> Iterator[str]:
    *others, last = split_sentences(text)
    for start, end in others:
        yield from (*list_terms(text[start:end]), SENTENCE_BREAK)
    yield from (*list_terms(text[slice(*last)]), PARAGRAPH_BREAK)


def place_told(article: Article) -> list[list[Stretch]]:
    """Return where the sentences stand that an article tells, paragraph by paragraph; each has one at least."""
    texts = ((place, article.text.passages[place].text) for place in places_told(article))
    return [[Stretch(place, *span) for span in split_sentences(text)] for place, text in texts]


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence begins and ends; what stands after the last is one too, be it nothing."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    spans = pairwise((0, *ends, len(text)))
    return [(end - len(text[start:end].lstrip()), end) for start, end in spans]
