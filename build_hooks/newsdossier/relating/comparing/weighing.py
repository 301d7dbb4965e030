"""Reports of events read and weighed, those of many events at once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from newsdossier.model.article import Article
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.comparing.durations import UNIT_KEYS
from newsdossier.relating.comparing.echoes import find_echoes
from newsdossier.relating.comparing.ledger import Ledger, collate
from newsdossier.relating.comparing.readings import Reading, read_reports
from newsdossier.relating.comparing.routine import CREDIT_KEYS, find_formal
from newsdossier.relating.comparing.scale import Scale
from newsdossier.relating.comparing.support import find_unheard
from newsdossier.relating.comparing.terms import Shares, weigh_terms
from newsdossier.relating.comparing.tokens import Roots

MOST_WORDS = 50_000  # of events that are weighed together; more take memory and save no time


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """What is known of the words that were met: each stands in many events."""

    roots: Roots = field(default_factory=Roots)
    shares: Shares = field(default_factory=Shares)


def weigh_events(events: Iterable[tuple[Article, ...]]) -> Iterator[Scale]:
    """Yield the sentences of the reports of each event, weighed, in the order of the events."""
    vocabulary = Vocabulary()
    readings: list[Reading] = []
    words = 0
    for reports in events:
        readings.append(read_reports(reports, roots=vocabulary.roots))
        words += len(readings[-1].words)
        if words >= MOST_WORDS:
            yield from weigh_readings(readings, vocabulary=vocabulary)
            readings, words = [], 0
    if readings:
        yield from weigh_readings(readings, vocabulary=vocabulary)


def weigh_readings(readings: Sequence[Reading], *, vocabulary: Vocabulary) -> Iterator[Scale]:
    roots = vocabulary.roots
    ledger = collate(readings, size=len(roots.keys_by_number))
    terms = weigh_terms(ledger, shares=vocabulary.shares.by_root(roots))
    echoes = find_echoes(ledger, terms=terms)
    bounds = ledger.sentences.tolist()
    words = np.searchsorted(ledger.terms, np.arange(len(readings) + 1) * ledger.size).tolist()
    pairs = np.searchsorted(echoes.sentences, ledger.sentences).tolist()
    marked = zip(
        split(find_unheard(ledger, terms=terms, heaviest=echoes.heaviest), ledger=ledger),
        split(find_formal(ledger, roots=roots), ledger=ledger),
        split(terms.holders(roots.mark(CREDIT_KEYS)[ledger.terms % ledger.size]), ledger=ledger),
        split(terms.holders(roots.mark(UNIT_KEYS)[ledger.terms % ledger.size]), ledger=ledger),
        strict=True,
    )
    for event, (reading, (unheard, formal, crediting, measuring)) in enumerate(zip(readings, marked, strict=True)):
        first, last = bounds[event], bounds[event + 1]
        own, beside = slice(words[event], words[event + 1]), slice(pairs[event], pairs[event + 1])
        yield Scale(
            reading=reading,
            roots=roots,
            starts=(ledger.starts[first : last + 1] - ledger.starts[first]).tolist(),
            weights=dict(zip((ledger.terms[own] % ledger.size).tolist(), terms.weights[own].tolist(), strict=True)),
            masses=terms.masses[first:last].tolist(),
            candidates=list(
                zip((echoes.sentences[beside] - first).tolist(), (echoes.earlier[beside] - first).tolist(), strict=True)
            ),
            unheard=unheard,
            formal=formal,
            crediting=crediting,
            measuring=measuring,
        )


def split(sentences: Numbers, *, ledger: Ledger) -> Iterator[list[int]]:
    """Yield those of each event, counted from its first."""
    places = np.searchsorted(sentences, ledger.sentences).tolist()
    for first, (start, end) in zip(ledger.sentences.tolist(), pairwise(places), strict=False):
        yield (sentences[start:end] - first).tolist()
