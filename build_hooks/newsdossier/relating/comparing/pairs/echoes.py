"""Which paragraphs of other reports say something of a sentence too, found without comparing each with each."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, Weights, distinct, last_in_order, places_of, spread, starts_of
from newsdossier.relating.comparing.reports.ledger import Ledger
from newsdossier.relating.comparing.weights.terms import Terms

MIN_SHARED_WEIGHT = 9.0  # of words that a sentence shares with what says the same; four common names have less
MAX_PLACES = 60  # a word is sought in the first paragraphs that have it: an event of hundreds of reports repeats it
MAX_COMPARED = 15  # a sentence is compared closely with so many earlier ones, those of the heaviest echoes
MAX_CELLS = 2**20  # sentences times paragraphs that are looked at in one go: some megabytes


@dataclass(frozen=True, slots=True, eq=False)
class Echoes:
    """What paragraphs of other reports have of the words of sentences."""

    heaviest: Weights
    """Of each sentence, the most weight of its words that one of them has."""
    sentences: Numbers
    """The sentences that have an earlier one in such a paragraph of `MIN_SHARED_WEIGHT`, once for each; in order."""
    earlier: Numbers
    """The earlier ones beside them, those in the heaviest paragraphs first; up to `MAX_COMPARED` for each."""


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """In which paragraphs each word stands that may have an echo: which tells something and which two reports have."""

    starts: Numbers
    """Where the paragraphs of each term begin; last, where the last one ends."""
    paragraphs: Numbers
    """The first `MAX_PLACES` of each."""


def find_echoes(ledger: Ledger, *, terms: Terms) -> Echoes:
    """Return what paragraphs of other reports have of each sentence.

    The work grows with the number of sentences: no word is followed to more than `MAX_PLACES` paragraphs.
    """
    postings = find_postings(ledger, tell=terms.tell)
    parts = [find_part(block, ledger, terms=terms, postings=postings) for block in blocks(ledger)]
    return Echoes(
        np.concatenate([part.heaviest for part in parts]),
        np.concatenate([part.sentences for part in parts]),
        np.concatenate([part.earlier for part in parts]),
    )


def find_postings(ledger: Ledger, *, tell: Flags) -> Postings:
    words = np.concatenate((ledger.keys, ledger.besides))
    places = np.concatenate((ledger.places[ledger.holders], ledger.places_besides))
    told = np.flatnonzero(tell[words])
    terms, paragraphs = np.divmod(distinct(words[told] * len(ledger.reports) + places[told]), len(ledger.reports))
    starts = starts_of(np.bincount(terms, minlength=len(ledger.terms)))
    owners = ledger.reports[paragraphs]
    lows, highs = (np.zeros(len(ledger.terms), dtype=np.int64) for _ in range(2))
    some = np.flatnonzero(np.diff(starts) > 0)
    lows[some], highs[some] = (
        np.minimum.reduceat(owners, starts[some]),
        np.maximum.reduceat(owners, starts[some]),
    )
    kept = np.flatnonzero((np.arange(len(terms)) - starts[terms] < MAX_PLACES) & (lows != highs)[terms])
    return Postings(starts_of(np.bincount(terms[kept], minlength=len(ledger.terms))), paragraphs[kept])


def blocks(ledger: Ledger) -> Iterator[range]:
    """Yield all sentences in order, as many at a time as have `MAX_CELLS` paragraphs in their events."""
    cells = starts_of(np.diff(ledger.paragraphs)[ledger.events])
    start, last = 0, len(ledger.events)
    while True:
        end = min(last, max(start + 1, int(np.searchsorted(cells, cells[start] + MAX_CELLS, side="right")) - 1))
        yield range(start, end)
        if end == last:
            return
        start = end


def find_part(block: range, ledger: Ledger, *, terms: Terms, postings: Postings) -> Echoes:
    """Return the echoes of some sentences that follow one another: a table of them by the paragraphs of their event."""
    sentences = np.arange(block.start, block.stop)
    events = ledger.events[sentences]
    rows = starts_of(np.diff(ledger.paragraphs)[events])
    shifts = rows[:-1] - ledger.paragraphs[events]
    held = terms.of_sentences[terms.starts[block.start] : terms.starts[block.stop]]
    holders = np.repeat(np.arange(len(sentences)), np.diff(terms.starts[block.start : block.stop + 1]))
    found, lengths = places_of(postings.starts, held)
    paragraphs, holders = postings.paragraphs[found], np.repeat(holders, lengths)
    weights = np.repeat(terms.weights[held], lengths)
    own = ledger.reports[ledger.places[sentences]]
    others = np.flatnonzero(ledger.reports[paragraphs] != own[holders])
    cells = shifts[holders[others]] + paragraphs[others]
    table = np.bincount(cells, weights=weights[others], minlength=int(rows[-1]))
    near = np.flatnonzero(table >= MIN_SHARED_WEIGHT)
    holders = np.searchsorted(rows, near, side="right") - 1
    shared = np.rint(table[near] * 10_000).astype(np.int64)
    heaviest_first = last_in_order(holders, int(shared.max(initial=0)) - shared, near - shifts[holders])
    return Echoes(
        np.maximum.reduceat(table, rows[:-1]), *find_earlier(sentences[holders], heaviest_first, ledger=ledger)
    )


def find_earlier(sentences: Numbers, paragraphs: Numbers, *, ledger: Ledger) -> tuple[Numbers, Numbers]:
    """Return pairs of these sentences and those before them in the paragraphs beside them, the first of each."""
    counts = np.bincount(ledger.places, minlength=len(ledger.reports))
    others = spread((np.cumsum(counts) - counts)[paragraphs], counts[paragraphs])
    sentences = np.repeat(sentences, counts[paragraphs])
    before = others < sentences
    sentences, others = sentences[before], others[before]
    ranks = np.arange(len(sentences)) - np.searchsorted(sentences, sentences)
    kept = ranks < MAX_COMPARED
    return sentences[kept], others[kept]
