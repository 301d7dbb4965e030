"""Sentences that no other report of the event supports."""

import numpy as np

from newsdossier.model.span import Span
from newsdossier.relating.arrays import Numbers, Weights
from newsdossier.relating.comparing.ledger import Ledger
from newsdossier.relating.comparing.routine import find_routine
from newsdossier.relating.comparing.scale import Scale
from newsdossier.relating.comparing.terms import Terms

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


def find_sole(scale: Scale, *, shared: frozenset[int]) -> tuple[Span, ...]:
    """Return where the sentences stand that share no point, and of which no paragraph of another report says a part.

    Lines of galleries and of credits are nobody's news and are left out. `shared` are the indices of sentences in
    shared points.
    """
    left_out = shared.union(find_routine(scale))
    return tuple([scale.span(index) for index in scale.unheard if index not in left_out])
