"""Reports of events read and weighed, those of many events at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise

import numpy as np

from newsdossier.model.article import Article
from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.arrays import Flags, Numbers, distinct
from newsdossier.relating.comparing.facts.stating import (
    IS_CAPITALISED,
    IS_CREDIT,
    IS_FIGURE,
    find_fateful,
    find_numbered,
    find_stating,
    mark_word,
)
from newsdossier.relating.comparing.pairs.echoes import find_echoes
from newsdossier.relating.comparing.pairs.pair import Pair
from newsdossier.relating.comparing.pairs.repeats import find_repeats
from newsdossier.relating.comparing.pairs.similar import Similar, find_similar
from newsdossier.relating.comparing.reports.ledger import Ledger, collate
from newsdossier.relating.comparing.reports.readings import Reading, read_reports
from newsdossier.relating.comparing.scales.forms import find_formal
from newsdossier.relating.comparing.scales.scale import Scale
from newsdossier.relating.comparing.scales.unheard import find_unheard
from newsdossier.relating.comparing.weights.terms import Shares, Terms, weigh_terms
from newsdossier.relating.comparing.words.lexicon import Lexicon
from newsdossier.relating.comparing.words.marks import Marks

MOST_WORDS = 40_000  # of events that are weighed together; more take memory and save no time


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """What is known of the words that were met: each stands in many events."""

    lexicon: Lexicon = field(default_factory=Lexicon)
    shares: Shares = field(default_factory=Shares)
    marks: Marks = field(default_factory=partial(Marks, mark_word))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Weighed:
    """What was counted of the sentences of several events; sentences are numbered over all of them."""

    readings: Sequence[Reading]
    ledger: Ledger
    terms: Terms
    similar: Similar
    repeats: Flags
    """Whether each pair may be the same word for word."""
    unheard: Numbers
    formal: Numbers
    crediting: Numbers
    numbered: Numbers
    fateful: Numbers
    stating: Mapping[DifferenceKind, Numbers]


def weigh_events(events: Iterable[tuple[Article, ...]]) -> Iterator[Scale]:
    """Yield the sentences of the reports of each event, weighed, in the order of the events."""
    vocabulary = Vocabulary()
    readings: list[Reading] = []
    words = 0
    for reports in events:
        readings.append(read_reports(reports, lexicon=vocabulary.lexicon))
        words += len(readings[-1].words)
        if words >= MOST_WORDS:
            yield from take_apart(weigh_readings(readings, vocabulary=vocabulary), vocabulary=vocabulary)
            readings, words = [], 0
    if readings:
        yield from take_apart(weigh_readings(readings, vocabulary=vocabulary), vocabulary=vocabulary)


def weigh_readings(readings: Sequence[Reading], *, vocabulary: Vocabulary) -> Weighed:
    lexicon = vocabulary.lexicon
    ledger = collate(readings, lexicon=lexicon)
    terms = weigh_terms(ledger, shares=vocabulary.shares.of(lexicon))
    marks = vocabulary.marks.of(lexicon)[ledger.words]
    numbered = find_numbered(ledger, marks=marks)
    echoes = find_echoes(ledger, terms=terms)
    similar = find_similar(ledger, terms=terms, echoes=echoes, is_capitalised=(marks & IS_CAPITALISED) > 0)
    return Weighed(
        readings=readings,
        ledger=ledger,
        terms=terms,
        similar=similar,
        repeats=find_repeats(ledger, lexicon=lexicon, first=similar.earlier, second=similar.later),
        unheard=find_unheard(ledger, terms=terms, heaviest=echoes.heaviest),
        formal=find_formal(ledger, lexicon=lexicon, is_figure=(marks & IS_FIGURE) > 0),
        crediting=distinct(ledger.holders[(marks & IS_CREDIT) > 0]),
        numbered=numbered,
        fateful=find_fateful(ledger, marks=marks),
        stating=find_stating(ledger, marks=marks, numbered=numbered),
    )


def take_apart(weighed: Weighed, *, vocabulary: Vocabulary) -> Iterator[Scale]:
    """Yield what was counted of each event, its sentences numbered from 0."""
    ledger, terms = weighed.ledger, weighed.terms
    words, keys, starts, rows = (one.tolist() for one in (ledger.words, ledger.keys, ledger.starts, ledger.rows))
    roots, weights, masses = (one.tolist() for one in (ledger.terms % ledger.size, terms.weights, terms.masses))
    own_terms = np.searchsorted(ledger.terms, np.arange(len(weighed.readings) + 1) * ledger.size).tolist()
    pairs = list_pairs(weighed)
    own_sentences = partial(share_out, ledger=ledger)
    unheard, formal, crediting = map(own_sentences, (weighed.unheard, weighed.formal, weighed.crediting))
    numbered, fateful = map(own_sentences, (weighed.numbered, weighed.fateful))
    stating = {kind: own_sentences(sentences) for kind, sentences in weighed.stating.items()}
    for event, (first, last) in enumerate(pairwise(ledger.sentences.tolist())):
        yield Scale(
            reading=weighed.readings[event],
            lexicon=vocabulary.lexicon,
            marks=vocabulary.marks.known,
            words=words,
            terms=keys,
            roots=roots,
            weights=weights,
            own=(own_terms[event], own_terms[event + 1]),
            starts=starts[first : last + 1],
            masses=masses[first:last],
            rows=rows[first:last],
            pairs=pairs[event],
            unheard=unheard[event],
            formal=formal[event],
            crediting=crediting[event],
            numbered=numbered[event],
            fateful=fateful[event],
            stating={kind: sentences[event] for kind, sentences in stating.items()},
        )


def list_pairs(weighed: Weighed) -> list[list[Pair]]:
    """Return the pairs of sentences of each event that are alike."""
    firsts, similar = weighed.ledger.sentences, weighed.similar
    shifts = firsts[weighed.ledger.events[similar.later]]
    ends = np.searchsorted(similar.later, firsts).tolist()
    columns = ((similar.earlier - shifts).tolist(), (similar.later - shifts).tolist(), similar.scores)
    pairs = list(map(Pair, *columns, weighed.repeats.tolist()))
    return [pairs[start:end] for start, end in pairwise(ends)]


def share_out(sentences: Numbers, *, ledger: Ledger) -> list[list[int]]:
    """Return which of these sentences each event has, counted from its first."""
    ends = np.searchsorted(sentences, ledger.sentences).tolist()
    numbers: list[int] = (sentences - ledger.sentences[ledger.events[sentences]]).tolist()
    return [numbers[start:end] for start, end in pairwise(ends)]
