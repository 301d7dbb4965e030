"""Reports of events read and weighed, those of many events at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from newsdossier.model.article import Article
from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.comparing.echoes import find_echoes
from newsdossier.relating.comparing.ledger import Ledger, collate
from newsdossier.relating.comparing.lexicon import Lexicon
from newsdossier.relating.comparing.readings import Reading, read_reports
from newsdossier.relating.comparing.repeats import find_repeats
from newsdossier.relating.comparing.routine import CREDIT_KEYS, find_formal
from newsdossier.relating.comparing.scale import Scale
from newsdossier.relating.comparing.similar_pairs import find_candidates
from newsdossier.relating.comparing.stating import Traits, find_stating
from newsdossier.relating.comparing.support import find_unheard
from newsdossier.relating.comparing.terms import Shares, Terms, weigh_terms

MOST_WORDS = 20_000  # of events that are weighed together; more take memory and save no time


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """What is known of the words that were met: each stands in many events."""

    lexicon: Lexicon = field(default_factory=Lexicon)
    shares: Shares = field(default_factory=Shares)
    traits: Traits = field(default_factory=Traits)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Weighed:
    """What was counted of the sentences of several events; sentences are numbered over all of them."""

    readings: Sequence[Reading]
    ledger: Ledger
    terms: Terms
    later: Numbers
    """Of sentences that may be alike, the later one; in order."""
    earlier: Numbers
    """The other one."""
    repeats: Flags
    """Whether each pair may be the same word for word."""
    unheard: Numbers
    formal: Numbers
    crediting: Numbers
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
    lexicon, traits = vocabulary.lexicon, vocabulary.traits
    ledger = collate(readings, lexicon=lexicon)
    terms = weigh_terms(ledger, shares=vocabulary.shares.of(lexicon))
    echoes = find_echoes(ledger, terms=terms)
    pairs = find_candidates(ledger, terms=terms, echoes=echoes, is_capitalised=traits.capitalised.of(lexicon))
    later, earlier = echoes.sentences[pairs], echoes.earlier[pairs]
    return Weighed(
        readings=readings,
        ledger=ledger,
        terms=terms,
        later=later,
        earlier=earlier,
        repeats=find_repeats(ledger, lexicon=lexicon, first=earlier, second=later),
        unheard=find_unheard(ledger, terms=terms, heaviest=echoes.heaviest),
        formal=find_formal(ledger, lexicon=lexicon),
        crediting=terms.holders(lexicon.mark_roots(CREDIT_KEYS)[ledger.terms % ledger.size]),
        stating=find_stating(ledger, lexicon=lexicon, traits=traits),
    )


def take_apart(weighed: Weighed, *, vocabulary: Vocabulary) -> Iterator[Scale]:
    """Yield what was counted of each event, its sentences numbered from 0."""
    ledger, terms = weighed.ledger, weighed.terms
    roots = ledger.terms % ledger.size
    for event, reading in enumerate(weighed.readings):
        first, last = ledger.sentences[event : event + 2].tolist()
        words = slice(*ledger.starts[[first, last]].tolist())
        own = slice(*np.searchsorted(ledger.terms, (event * ledger.size, (event + 1) * ledger.size)).tolist())
        pairs = slice(*np.searchsorted(weighed.later, (first, last)).tolist())
        own_sentences = partial(take_between, first=first, last=last)
        yield Scale(
            reading=reading,
            lexicon=vocabulary.lexicon,
            traits=vocabulary.traits,
            words=ledger.words[words].tolist(),
            roots=roots[ledger.keys[words]].tolist(),
            starts=(ledger.starts[first : last + 1] - ledger.starts[first]).tolist(),
            weights=dict(zip(roots[own].tolist(), terms.weights[own].tolist(), strict=True)),
            masses=terms.masses[first:last].tolist(),
            rows=ledger.rows[first:last].tolist(),
            candidates=list(
                zip(
                    (weighed.later[pairs] - first).tolist(),
                    (weighed.earlier[pairs] - first).tolist(),
                    weighed.repeats[pairs].tolist(),
                    strict=True,
                )
            ),
            unheard=own_sentences(weighed.unheard),
            formal=own_sentences(weighed.formal),
            crediting=own_sentences(weighed.crediting),
            stating={kind: own_sentences(sentences) for kind, sentences in weighed.stating.items()},
        )


def take_between(sentences: Numbers, *, first: int, last: int) -> list[int]:
    """Return those of the sentences from the first to before the last, counted from the first."""
    start, end = np.searchsorted(sentences, (first, last)).tolist()
    taken: list[int] = (sentences[start:end] - first).tolist()
    return taken
