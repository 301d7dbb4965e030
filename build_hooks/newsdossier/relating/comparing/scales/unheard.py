"""Sentences of which no paragraph of another report says a part."""

import numpy as np

from newsdossier.relating.arrays import Numbers, Weights
from newsdossier.relating.comparing.reports.ledger import Ledger
from newsdossier.relating.comparing.weights.terms import Terms

MIN_SUPPORT = 0.28  # of the weight of a sentence's words, in one paragraph of another report: it says a part of it
MIN_TELLING_WORDS = 4  # "He agreed." is nobody's own


def find_unheard(ledger: Ledger, *, terms: Terms, heaviest: Weights) -> Numbers:
    """Return the sentences that stand alone; `heaviest` is the most weight that one paragraph elsewhere has of each."""
    told = np.flatnonzero(terms.tell[terms.of_sentences])
    owners, words = terms.owners[told], terms.of_sentences[told]
    counts = np.bincount(owners, minlength=len(heaviest))
    masses = np.bincount(owners, weights=terms.weights[words], minlength=len(heaviest))
    enough = np.flatnonzero(counts >= MIN_TELLING_WORDS)
    return enough[np.round(heaviest[enough] / masses[enough], 4) < MIN_SUPPORT]
