"""Sentences of different reports that say much the same."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, distinct, places_of, starts_of
from newsdossier.relating.comparing.pairs.echoes import MIN_SHARED_WEIGHT, Echoes
from newsdossier.relating.comparing.pairs.likeness import PAIR_BONUS, rate_all
from newsdossier.relating.comparing.reports.ledger import Ledger
from newsdossier.relating.comparing.weights.terms import Terms

MIN_TELLING_WORDS = 4  # shared by fewer: "He said on Tuesday"
MIN_PLAIN_WORDS = 3  # of them not capitalised: those who are named alike may do something else
MIN_NEXT_ALIKE = 0.3  # enough beside a pair that is surely the same: who retells goes on with the next point
ROUNDING = 0.001  # more than what is lost by it
NOT_SHARED = -1


@dataclass(frozen=True, slots=True, eq=False)
class Similar:
    """Pairs of sentences of different reports that are alike by `MIN_NEXT_ALIKE`, in order of the later ones."""

    earlier: Numbers
    later: Numbers
    scores: Sequence[float]


@dataclass(frozen=True, slots=True, eq=False)
class Common:
    """The terms that pairs of sentences share: pair after pair, those of each in order."""

    owners: Numbers
    """The pair of each."""
    terms: Numbers
    places: Numbers
    """Where each stands among the terms of the earlier sentence,"""
    others: Numbers
    """and of the later one."""

    def keep(self, pairs: Flags) -> "Common":
        """Return what some of the pairs share; these are numbered anew."""
        kept = np.flatnonzero(pairs[self.owners])
        owners = (np.cumsum(pairs) - 1)[self.owners[kept]]
        return Common(owners, self.terms[kept], self.places[kept], self.others[kept])


def find_similar(ledger: Ledger, *, terms: Terms, echoes: Echoes, is_capitalised: Flags) -> Similar:
    """Return the pairs of an echo whose sentences are alike. `is_capitalised` says of each word whether it is."""
    common = find_common(echoes, terms=terms)
    may_be = find_candidates(common, echoes=echoes, terms=terms, is_plain=find_plain(terms, is_capitalised))
    earlier, later = echoes.earlier[may_be], echoes.sentences[may_be]
    common = common.keep(may_be)
    counts = np.bincount(common.owners, minlength=len(earlier))
    shared = np.bincount(common.owners, weights=terms.weights[common.terms], minlength=len(earlier)).astype(np.float64)
    beside = count_beside(common, (earlier, later), ledger=ledger, terms=terms) / np.maximum(counts, 1)
    beside = np.where(ledger.rows[earlier] == ledger.rows[later], 1.0, beside)
    scores = rate_all(shared, (terms.masses[earlier], terms.masses[later]), beside=beside)
    near = np.flatnonzero(scores >= MIN_NEXT_ALIKE)
    return Similar(earlier[near], later[near], scores[near].tolist())


def find_common(echoes: Echoes, *, terms: Terms) -> Common:
    places, lengths = places_of(terms.starts, echoes.earlier)
    owners = np.repeat(np.arange(len(echoes.earlier)), lengths)
    sought = echoes.sentences[owners] * len(terms.weights) + terms.of_sentences[places]
    others = np.minimum(np.searchsorted(terms.packed, sought), len(terms.packed) - 1)
    both = np.flatnonzero(terms.packed[others] == sought)
    return Common(owners[both], terms.of_sentences[places[both]], places[both], others[both])


def find_candidates(common: Common, *, echoes: Echoes, terms: Terms, is_plain: Flags) -> Flags:
    """Return for each pair of an echo whether its sentences may be alike.

    So they may where enough of what they share says what happens, and not only to whom, and where they would be alike
    if all that is shared stood side by side.
    """
    pairs = len(echoes.earlier)
    weights, tell = terms.weights[common.terms], terms.tell[common.terms]
    plain = tell & is_plain[common.places] & is_plain[common.others]
    shared = np.bincount(common.owners, weights=weights, minlength=pairs)
    masses = terms.masses[echoes.earlier], terms.masses[echoes.sentences]
    with np.errstate(divide="ignore", invalid="ignore"):
        most = np.sqrt(2 * shared / (masses[0] + masses[1]) * shared / np.minimum(*masses)) * (1 + PAIR_BONUS)
    told = np.bincount(common.owners[tell], weights=weights[tell], minlength=pairs)
    alike: Flags = (
        (np.bincount(common.owners[tell], minlength=pairs) >= MIN_TELLING_WORDS)
        & (np.bincount(common.owners[plain], minlength=pairs) >= MIN_PLAIN_WORDS)
        & (np.round(told, 4) >= MIN_SHARED_WEIGHT)
        & (most >= MIN_NEXT_ALIKE - ROUNDING)
    )
    return alike


def count_beside(common: Common, sentences: tuple[Numbers, Numbers], *, ledger: Ledger, terms: Terms) -> Numbers:
    """Return how many of the words that pairs share follow one another in both sentences: see `side_by_side`."""
    sides = zip(sentences, (common.places, common.others), strict=True)
    here, there = (list_neighbours(common.owners, places, own, ledger=ledger, terms=terms) for own, places in sides)
    both = np.intersect1d(here, there, assume_unique=True)
    return np.bincount(common.owners[both // max(1, len(common.owners))], minlength=len(sentences[0]))


def list_neighbours(owners: Numbers, places: Numbers, sentences: Numbers, *, ledger: Ledger, terms: Terms) -> Numbers:
    """Return which of the shared words follow one another in these sentences, both in one number, each once.

    `owners` has the pair of each shared word, `places` where it stands among the terms of all sentences. Each pair has
    room for the terms of its sentence, so that no word need be searched for.
    """
    room = np.diff(terms.starts)[sentences]
    shifts = starts_of(room)[:-1] - terms.starts[sentences]
    shared = np.full(int(room.sum()), NOT_SHARED)
    shared[shifts[owners] + places] = np.arange(len(owners))
    words, lengths = places_of(ledger.starts, sentences)
    found = shared[np.repeat(shifts, lengths) + terms.of_words[words]]
    found = found[np.flatnonzero(found != NOT_SHARED)]
    first, second = found[:-1], found[1:]
    inside = np.flatnonzero(owners[first] == owners[second])
    return distinct(first[inside] * len(owners) + second[inside])


def find_plain(terms: Terms, is_capitalised: Flags) -> Flags:
    """Return for each term of each sentence whether it stands there without a capital: what is said, not of whom."""
    flags = np.zeros(len(terms.packed), dtype=np.bool_)
    flags[terms.of_words[~is_capitalised]] = True
    return flags
