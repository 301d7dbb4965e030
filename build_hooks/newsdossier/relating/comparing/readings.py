"""The reports of one event, read word by word."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from newsdossier.model.article import Article
from newsdossier.model.citing import text_at
from newsdossier.model.span import HEADLINE, STANDFIRST
from newsdossier.relating.comparing.sentences import LONGEST_SENTENCE, TOLD, split_sentences
from newsdossier.relating.comparing.tokens import Roots, keys_of, read_words

MAX_SENTENCES = 200  # of a report: no news is longer; of a pasted book the beginning is compared
MAX_BESIDES = 40  # captions, headings and questions of a report
ADDRESS = frozenset({"http", "https", "www"})
"""Words of web addresses, which tell nothing to a reader, and share words with any other address."""


class Stretch(NamedTuple):
    """A sentence of a report, where it stands. A tuple: most are only counted."""

    report: int
    """Index of the report."""
    passage: int
    start: int
    end: int
    printed: list[str]
    """Its words, numbers and initials, in order."""


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """The words of the reports of one event: those of their sentences, and of what they say besides."""

    reports: tuple[Article, ...]
    sentences: list[Stretch] = field(default_factory=list)
    words: "array[int]" = field(default_factory=lambda: array("q"))
    """The roots of the words of all sentences, by number."""
    rows: list[int] = field(default_factory=list)
    """Of each sentence: the same number for those that are the same root by root."""
    paragraphs: list[int] = field(default_factory=list)
    """Index of the paragraph in which each sentence stands."""
    besides: "array[int]" = field(default_factory=lambda: array("q"))
    """The roots of the words of captions, headings, headlines and standfirsts, which have no sentences here."""
    lengths: list[int] = field(default_factory=list)
    """How many words each of those has. They are paragraphs too, after those with sentences."""
    owners: list[int] = field(default_factory=list)
    """Index of the report in which each paragraph stands."""


def read_reports(reports: tuple[Article, ...], *, roots: Roots) -> Reading:
    """Return the words of these reports; of each report those of up to `MAX_SENTENCES` sentences."""
    reading = Reading(reports)
    numbers: dict[bytes, int] = {}
    for index in range(len(reports)):
        read_sentences(index, reading, roots=roots, numbers=numbers)
    for index in range(len(reports)):
        read_besides(index, reading, roots=roots)
    return reading


def read_sentences(index: int, reading: Reading, *, roots: Roots, numbers: dict[bytes, int]) -> None:
    """Add the sentences of a report; `numbers` has those of the rows that were met."""
    passage = None
    for stretch in islice(list_sentences(reading.reports[index], index), MAX_SENTENCES):
        row = array("q", keys_of(stretch.printed, roots=roots))
        reading.words.extend(row)
        reading.rows.append(numbers.setdefault(row.tobytes(), len(numbers)))
        if stretch.passage != passage:
            passage = stretch.passage
            reading.owners.append(index)
        reading.sentences.append(stretch)
        reading.paragraphs.append(len(reading.owners) - 1)


def list_sentences(article: Article, index: int) -> Iterator[Stretch]:
    """Yield the sentences of an article's running text, in order, without those that hold a web address."""
    for passage, one in enumerate(article.text.passages):
        if one.fate in TOLD:
            for start, end in split_sentences(one.text):
                printed = read_words(one.text, start, end)
                if printed and ADDRESS.isdisjoint(printed):
                    yield Stretch(index, passage, start, end, printed)


def read_besides(index: int, reading: Reading, *, roots: Roots) -> None:
    """Add what a report says besides its sentences."""
    report = reading.reports[index]
    for text in filter(None, (text_at(report, passage) for passage in passages_besides(report))):
        words = keys_of(read_words(text, 0, min(len(text), LONGEST_SENTENCE)), roots=roots)
        reading.besides.extend(words)
        reading.lengths.append(len(words))
        reading.owners.append(index)


def passages_besides(article: Article) -> Iterator[int]:
    yield from (HEADLINE, STANDFIRST)
    passages = enumerate(article.text.passages)
    yield from islice((index for index, passage in passages if passage.fate not in TOLD), MAX_BESIDES)
