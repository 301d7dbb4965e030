"""The reports of one event, read word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import NamedTuple

from newsdossier.model.article import Article
from newsdossier.model.clean_text import TELLING_FATES
from newsdossier.relating.comparing.words.lexicon import Lexicon
from newsdossier.relating.comparing.words.tokens import BREAK, read_words
from newsdossier.relating.sentence_ends import LONGEST_SENTENCE, split_sentences

MAX_SENTENCES = 200  # of a report: no news is longer; of a pasted book the beginning is compared
MAX_BESIDES = 40  # captions, headings and questions of a report
ADDRESS = frozenset({"http", "https", "www"})
"""Words of web addresses, which tell nothing to a reader, and share words with any other address."""
WORDLESS = re.compile(rf"{BREAK}[\W_]*{BREAK}")


class Stretch(NamedTuple):
    """A sentence of a report, where it stands. A tuple: most are only counted."""

    report: int
    """Index of the report."""
    passage: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """The words of the reports of one event: those of their sentences, and of what they say besides."""

    reports: tuple[Article, ...]
    sentences: list[Stretch] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    """The words of all sentences, with a `BREAK` after each sentence."""
    paragraphs: list[int] = field(default_factory=list)
    """Index of the paragraph in which each sentence stands."""
    besides: list[int] = field(default_factory=list)
    """The words of captions, headings, headlines and standfirsts, which have no sentences here, a `BREAK` after each.

    They are paragraphs too, after those with sentences.
    """
    owners: list[int] = field(default_factory=list)
    """Index of the report in which each paragraph with sentences stands."""
    owners_besides: list[int] = field(default_factory=list)
    """The same of those without."""


def read_reports(reports: tuple[Article, ...], *, lexicon: Lexicon) -> Reading:
    """Return the words of these reports; of each report those of up to `MAX_SENTENCES` sentences."""
    reading = Reading(reports)
    for index in range(len(reports)):
        read_sentences(index, reading, lexicon=lexicon)
    for index in range(len(reports)):
        read_besides(index, reading, lexicon=lexicon)
    lexicon.describe()
    return reading


def read_sentences(index: int, reading: Reading, *, lexicon: Lexicon) -> None:
    """Add the sentences of a report: all in one go, or one by one where some may be left out."""
    report = reading.reports[index]
    stretches = list(islice(list_stretches(report, index), MAX_SENTENCES))
    text = join_stretches(report, stretches)
    if WORDLESS.search(BREAK + text) or any(map(text.__contains__, ADDRESS)):
        stretches = list(islice(filter(partial(tells, report), list_stretches(report, index)), MAX_SENTENCES))
        text = join_stretches(report, stretches)
    reading.words.extend(lexicon.look_up(text))
    passages = [stretch.passage for stretch in stretches]
    first = len(reading.owners)
    distinct = {passage: first + number for number, passage in enumerate(dict.fromkeys(passages))}
    reading.owners.extend([index] * len(distinct))
    reading.paragraphs.extend(map(distinct.__getitem__, passages))
    reading.sentences.extend(stretches)


def list_stretches(article: Article, index: int) -> Iterator[Stretch]:
    """Yield the sentences of an article's running text."""
    for passage, one in enumerate(article.text.passages):
        if one.fate in TELLING_FATES:
            for start, end in split_sentences(one.text):
                yield Stretch(index, passage, start, end)


def join_stretches(report: Article, stretches: Sequence[Stretch]) -> str:
    """Return the text of these sentences with a `BREAK` after each."""
    passages = report.text.passages
    return "".join([f"{passages[passage].text[start:end]} {BREAK} " for _, passage, start, end in stretches])


def tells(report: Article, stretch: Stretch) -> bool:
    """Return whether a sentence has words, and no web address."""
    text = report.text.passages[stretch.passage].text[stretch.start : stretch.end]
    words = read_words(text, 0, len(text))
    return bool(words) and ADDRESS.isdisjoint(words)


def read_besides(index: int, reading: Reading, *, lexicon: Lexicon) -> None:
    """Add what a report says besides its sentences."""
    texts = texts_besides(reading.reports[index])
    reading.besides.extend(lexicon.look_up("".join([f"{text[:LONGEST_SENTENCE]} {BREAK} " for text in texts])))
    reading.owners_besides.extend([index] * len(texts))


def texts_besides(article: Article) -> list[str]:
    head = [part.value for part in (article.metadata.headline, article.metadata.standfirst) if part]
    others = [passage.text for passage in article.text.passages if passage.fate not in TELLING_FATES]
    return list(filter(None, [*head, *others[:MAX_BESIDES]]))
