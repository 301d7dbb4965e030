"""The words of the reports of several events as flat arrays: what is counted is counted for all of them at once.

An event of two reports has some hundred words, too few for arrays of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from newsdossier.relating.arrays import Numbers, spread, starts_of
from newsdossier.relating.comparing.readings import Reading


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
    """Of each sentence: in an event the same number for those that are the same root by root."""
    terms: Numbers
    """Each word of each event once, by event: `term // size` is the event, `term % size` the root."""
    size: int
    """How many roots there are."""
    keys: Numbers
    """The words of all sentences, one after the other: the index of each among the terms."""
    starts: Numbers
    """Where the words of each sentence begin; last, where the last one ends."""
    besides: Numbers
    """The words of what has no sentences, in the same way."""
    places_besides: Numbers
    """Paragraph of each of them."""


def collate(readings: Sequence[Reading], *, size: int) -> Ledger:
    """Return the words of the events one after the other; `size` is the number of roots."""
    counts = [
        (len(one.sentences), len(one.owners), len(one.lengths), len(one.words), len(one.besides)) for one in readings
    ]
    sentences, paragraphs, besides, words, words_besides = np.array(counts, dtype=np.int64).reshape(-1, 5).T
    reports = np.array([len(one.reports) for one in readings], dtype=np.int64)
    first_paragraphs, every = starts_of(paragraphs), np.arange(len(readings))
    events = np.repeat(every, sentences)
    written = np.concatenate([np.frombuffer(one.words, dtype=np.int64) for one in readings])
    written_besides = np.concatenate([np.frombuffer(one.besides, dtype=np.int64) for one in readings])
    terms, indices = number_off(
        np.concatenate((written, written_besides))
        + size * np.concatenate((np.repeat(every, words), np.repeat(every, words_besides))),
        size=size * len(readings),
    )
    lengths = flatten((len(sentence.printed) for sentence in one.sentences) for one in readings)
    return Ledger(
        sentences=starts_of(sentences),
        paragraphs=first_paragraphs,
        events=events,
        places=flatten(one.paragraphs for one in readings) + first_paragraphs[events],
        reports=flatten(one.owners for one in readings) + np.repeat(starts_of(reports)[:-1], paragraphs),
        rows=flatten(one.rows for one in readings),
        terms=terms,
        size=size,
        keys=indices[: len(written)],
        starts=starts_of(lengths),
        besides=indices[len(written) :],
        places_besides=np.repeat(
            spread(first_paragraphs[1:] - besides, besides), flatten(one.lengths for one in readings)
        ),
    )


def flatten(numbers: Iterable[Iterable[int]]) -> Numbers:
    return np.fromiter(chain.from_iterable(numbers), dtype=np.int64)


def number_off(values: Numbers, *, size: int) -> tuple[Numbers, Numbers]:
    """Return each of these values below `size` once, in order, and which of them stands at each place."""
    is_met = np.zeros(size, dtype=np.bool_)
    is_met[values] = True
    distinct = np.flatnonzero(is_met)
    indices = np.empty(size, dtype=np.int64)
    indices[distinct] = np.arange(len(distinct))
    return distinct, indices[values]


def distinct(values: Numbers) -> Numbers:
    """Return each of these numbers once, in order; NumPy's own way takes twice the time."""
    ordered: Numbers = np.sort(values)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=-1))]
