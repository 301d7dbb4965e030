"""The words of articles in one row, and in which sentences and paragraphs they stand."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Numbers, starts_of
from newsdossier.relating.reuse.tellings.tellings import PARAGRAPH_BREAK, SENTENCE_BREAK, Told
from newsdossier.relating.reuse.words.numbering import WordNumbers


@dataclass(frozen=True, slots=True, eq=False)
class Parted:
    """What articles tell, one word after the other."""

    words: Numbers
    """By their numbers as compared."""
    articles: Numbers
    """Article of each word."""
    sentences: Numbers
    """Sentence of each word, numbered over all articles."""
    counts: Numbers
    """How many sentences each article has,"""
    paragraphs: Numbers
    """in which of its paragraphs each sentence stands,"""
    widths: Numbers
    """and how many paragraphs each article has."""


def part(told: Sequence[Told], *, numbers: WordNumbers) -> Parted:
    """Return the words of articles, parted where breaks stand among them."""
    written = np.concatenate([np.zeros(0, dtype=np.int64), *(one.words for one in told)])
    articles = np.repeat(np.arange(len(told)), [len(one.words) for one in told])
    sentence_break, paragraph_break = numbers.number((SENTENCE_BREAK, PARAGRAPH_BREAK)).tolist()
    ends_paragraph = written == paragraph_break
    ends_sentence = ends_paragraph | (written == sentence_break)
    counts, widths = (np.bincount(articles[ends], minlength=len(told)) for ends in (ends_sentence, ends_paragraph))
    before = np.cumsum(ends_paragraph) - ends_paragraph
    words = np.flatnonzero(~ends_sentence)
    return Parted(
        words=numbers.compare(written[words]),
        articles=articles[words],
        sentences=np.cumsum(ends_sentence)[words],
        counts=counts,
        paragraphs=before[ends_sentence] - np.repeat(starts_of(widths)[:-1], counts),
        widths=widths,
    )
