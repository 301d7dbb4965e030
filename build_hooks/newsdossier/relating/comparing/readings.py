"""The reports of one event, read word by word."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import NamedTuple

from newsdossier.model.article import Article
from newsdossier.relating.comparing.lexicon import Lexicon
from newsdossier.relating.comparing.sentences import TOLD
from newsdossier.relating.comparing.tokens import BREAK, read_words
from newsdossier.relating.sentence_ends import LONGEST_SENTENCE, split_sentences

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


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """The words of the reports of one event: those of their sentences, and of what they say besides."""

    reports: tuple[Article, ...]
    sentences: list[Stretch] = field(default_factory=list)
    words: "array[int]" = field(default_factory=lambda: array("q"))
    """The words of all sentences, by their numbers, with a `BREAK` after each sentence."""
    paragraphs: list[int] = field(default_factory=list)
    """Index of the paragraph in which each sentence stands."""
    besides: "array[int]" = field(default_factory=lambda: array("q"))
    """The words of captions, headings, headlines and standfirsts, which have no sentences here."""
    lengths: list[int] = field(default_factory=list)
    """How many words each of those has. They are paragraphs too, after those with sentences."""
    owners: list[int] = field(default_factory=list)
    """Index of the report in which each paragraph stands."""


def read_reports(reports: tuple[Article, ...], *, lexicon: Lexicon) -> Reading:
    """Return the words of these reports; of each report those of up to `MAX_SENTENCES` sentences."""
    reading = Reading(reports)
    for index in range(len(reports)):
        read_sentences(index, reading, lexicon=lexicon)
    for index in range(len(reports)):
        read_besides(index, reading, lexicon=lexicon)
    return reading


def read_sentences(index: int, reading: Reading, *, lexicon: Lexicon) -> None:
    """Add the sentences of a report: all in one go, or one by one where some are left out."""
    report = reading.reports[index]
    stretches = list(islice(list_stretches(report, index), MAX_SENTENCES))
    words = read_all(report, stretches)
    if not words:
        stretches = list(islice(filter(partial(tells, report), list_stretches(report, index)), MAX_SENTENCES))
        words = read_all(report, stretches)
    reading.words.extend(lexicon.look_up(words))
    passages = [stretch.passage for stretch in stretches]
    first = len(reading.owners)
    distinct = {passage: first + number for number, passage in enumerate(dict.fromkeys(passages))}
    reading.owners.extend([index] * len(distinct))
    reading.paragraphs.extend(map(distinct.__getitem__, passages))
    reading.sentences.extend(stretches)


def list_stretches(article: Article, index: int) -> Iterator[Stretch]:
    """Yield the sentences of an article's running text."""
    for passage, one in enumerate(article.text.passages):
        if one.fate in TOLD:
            for start, end in split_sentences(one.text):
                yield Stretch(index, passage, start, end)


def read_all(report: Article, stretches: Sequence[Stretch]) -> list[str]:
    """Return the words of these sentences with a `BREAK` after each; none where one of them is to be left out."""
    passages = report.text.passages
    text = "".join([f"{passages[passage].text[start:end]}{BREAK}" for _, passage, start, end in stretches])
    words = read_words(text, 0, len(text))
    told = "".join(words)
    names_address = any(map(text.__contains__, ADDRESS)) and not ADDRESS.isdisjoint(words)
    is_told = not names_address and not told.startswith(BREAK) and BREAK * 2 not in told
    return words if is_told else []


def tells(report: Article, stretch: Stretch) -> bool:
    """Return whether a sentence has words, and no web address."""
    return bool(read_all(report, [stretch]))


def read_besides(index: int, reading: Reading, *, lexicon: Lexicon) -> None:
    """Add what a report says besides its sentences."""
    for text in texts_besides(reading.reports[index]):
        words = read_words(text, 0, min(len(text), LONGEST_SENTENCE))
        reading.besides.extend(lexicon.look_up(words))
        reading.lengths.append(len(words))
        reading.owners.append(index)


def texts_besides(article: Article) -> list[str]:
    head = [part.value for part in (article.metadata.headline, article.metadata.standfirst) if part]
    others = [passage.text for passage in article.text.passages if passage.fate not in TOLD]
    return list(filter(None, [*head, *others[:MAX_BESIDES]]))
