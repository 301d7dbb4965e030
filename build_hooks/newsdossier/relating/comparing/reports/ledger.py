"""The words of the reports of several events as flat arrays: what is counted is counted for all of them at once.

An event of two reports has some hundred words, too few for arrays of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np

from newsdossier.relating.arrays import Numbers, number_off, spread, starts_of
from newsdossier.relating.comparing.reports.readings import Reading
from newsdossier.relating.comparing.words.lexicon import Lexicon
from newsdossier.relating.comparing.words.tokens import BREAK


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ledger:
    """Sentences, paragraphs and words of events, each numbered from the first event to the last."""

    sentences: Numbers
    """Where those of each event begin; last, where the last one ends."""
    paragraphs: Numbers
    """The same of paragraphs."""
    events: Numbers
    """Event of each sentence."""
    places: Numbers
    """Paragraph of each sentence."""
    reports: Numbers
    """Report of each paragraph, numbered over all events."""
    rows: Numbers
    """Of each sentence: the same number for those of an event that are the same root by root, from 0 upwards."""
    terms: Numbers
    """Each root of each event once, by event: `term // size` is the event, `term % size` the root."""
    size: int
    """How many roots there are."""
    words: Numbers
    """The words of all sentences, one after the other, by their numbers."""
    keys: Numbers
    """The same by their roots: the index of each among the terms."""
    holders: Numbers
    """Sentence of each word."""
    starts: Numbers
    """Where the words of each sentence begin; last, where the last one ends."""
    besides: Numbers
    """The words of what has no sentences, by their roots."""
    places_besides: Numbers
    """Paragraph of each of them."""


def collate(readings: Sequence[Reading], *, lexicon: Lexicon) -> Ledger:
    """Return the words of the events one after the other."""
    counts = [(len(one.sentences), len(one.reports), len(one.owners), len(one.owners_besides)) for one in readings]
    sentences, reports, owners, besides = np.array(counts, dtype=np.int64).reshape(-1, 4).T
    paragraphs, every, size = owners + besides, np.arange(len(readings)), len(lexicon.rooted)
    first_paragraphs, events = starts_of(paragraphs), np.repeat(every, sentences)
    words, starts = write_out(flatten(one.words for one in readings), lexicon=lexicon)
    words_besides, starts_besides = write_out(flatten(one.besides for one in readings), lexicon=lexicon)
    holders, holders_besides = (np.repeat(np.arange(len(one) - 1), np.diff(one)) for one in (starts, starts_besides))
    terms, indices = number_off(
        np.array(lexicon.roots)[np.concatenate((words, words_besides))]
        + size * np.concatenate((events[holders], np.repeat(every, besides)[holders_besides]))
    )
    return Ledger(
        sentences=starts_of(sentences),
        paragraphs=first_paragraphs,
        events=events,
        places=flatten(one.paragraphs for one in readings) + first_paragraphs[events],
        reports=flatten(chain(one.owners, one.owners_besides) for one in readings)
        + np.repeat(starts_of(reports)[:-1], paragraphs),
        rows=number_rows(indices, starts),
        terms=terms,
        size=size,
        words=words,
        keys=indices[: len(words)],
        holders=holders,
        starts=starts,
        besides=indices[len(words) :],
        places_besides=spread(first_paragraphs[1:] - besides, besides)[holders_besides],
    )


def write_out(numbers: Numbers, *, lexicon: Lexicon) -> tuple[Numbers, Numbers]:
    """Return the words of texts that end with a `BREAK` each, and where those of each begin; last, where they end."""
    breaks = np.flatnonzero(numbers == lexicon[BREAK][0])
    return np.delete(numbers, breaks), starts_of(np.diff(breaks, prepend=-1) - 1)


def number_rows(values: Numbers, starts: Numbers) -> Numbers:
    """Return for each stretch of values the same number as for those before that are equal to it."""
    written, numbers = values.tobytes(), dict[bytes, int]()
    places = (starts * values.itemsize).tolist()
    return np.array(
        [numbers.setdefault(written[start:end], len(numbers)) for start, end in pairwise(places)], dtype=np.int64
    )


def flatten(numbers: Iterable[Iterable[int]]) -> Numbers:
    return np.fromiter(chain.from_iterable(numbers), dtype=np.int64)
