"""Sentences of different reports that say much the same."""

from typing import NamedTuple

import numpy as np

from newsdossier.relating.arrays import Flags, places_of
from newsdossier.relating.comparing.echoes import MIN_SHARED_WEIGHT, Echoes
from newsdossier.relating.comparing.ledger import Ledger
from newsdossier.relating.comparing.likeness import PAIR_BONUS, measure_likeness
from newsdossier.relating.comparing.scale import Scale
from newsdossier.relating.comparing.terms import Terms

MIN_TELLING_WORDS = 4  # shared by fewer: "He said on Tuesday"
MIN_PLAIN_WORDS = 3  # of them not capitalised: those who are named alike may do something else
MIN_NEXT_ALIKE = 0.3  # enough beside a pair that is surely the same: who retells goes on with the next point
ROUNDING = 0.001  # more than what is lost by it


class Pair(NamedTuple):
    """Two sentences, by their index, and how alike they are."""

    first: int
    second: int
    score: float
    may_repeat: bool = True
    """Whether they have enough phrases in common to be the same word for word."""


def find_candidates(ledger: Ledger, *, terms: Terms, echoes: Echoes, is_capitalised: Flags) -> Flags:
    """Return for each pair of an echo whether its sentences may be alike.

    So they may where enough of what they share says what happens, and not only to whom, and where they would be alike
    if all that is shared stood side by side.
    """
    count, pairs = len(terms.weights), len(echoes.earlier)
    places, lengths = places_of(terms.starts, echoes.earlier)
    owners = np.repeat(np.arange(pairs), lengths)
    sought = echoes.sentences[owners] * count + terms.of_sentences[places]
    others = np.minimum(np.searchsorted(terms.packed, sought), len(terms.packed) - 1)
    both = np.flatnonzero(terms.packed[others] == sought)
    owners, places, others = owners[both], places[both], others[both]
    weights = terms.weights[terms.of_sentences[places]]
    tell = terms.tell[terms.of_sentences[places]]
    is_plain = find_plain(ledger, terms=terms, is_capitalised=is_capitalised)
    plain = tell & is_plain[places] & is_plain[others]
    shared = np.bincount(owners, weights=weights, minlength=pairs)
    masses = terms.masses[echoes.earlier], terms.masses[echoes.sentences]
    with np.errstate(divide="ignore", invalid="ignore"):
        most = np.sqrt(2 * shared / (masses[0] + masses[1]) * shared / np.minimum(*masses)) * (1 + PAIR_BONUS)
    alike: Flags = (
        (np.bincount(owners[tell], minlength=pairs) >= MIN_TELLING_WORDS)
        & (np.bincount(owners[plain], minlength=pairs) >= MIN_PLAIN_WORDS)
        & (np.round(np.bincount(owners[tell], weights=weights[tell], minlength=pairs), 4) >= MIN_SHARED_WEIGHT)
        & (most >= MIN_NEXT_ALIKE - ROUNDING)
    )
    return alike


def find_plain(ledger: Ledger, *, terms: Terms, is_capitalised: Flags) -> Flags:
    """Return for each term of each sentence whether it stands there without a capital: what is said, not of whom."""
    low = ~is_capitalised[ledger.words]
    flags = np.zeros(len(terms.packed), dtype=np.bool_)
    flags[np.searchsorted(terms.packed, ledger.holders[low] * len(terms.weights) + ledger.keys[low])] = True
    return flags


def find_similar_pairs(scale: Scale) -> list[Pair]:
    """Return the pairs of sentences of different reports that are alike by `MIN_NEXT_ALIKE`, by index."""
    pairs = [
        Pair(first, second, measure_likeness(scale, first, second, least=MIN_NEXT_ALIKE), may_repeat)
        for second, first, may_repeat in scale.candidates
    ]
    return [pair for pair in pairs if pair.score >= MIN_NEXT_ALIKE]
