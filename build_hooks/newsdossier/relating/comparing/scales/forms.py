"""Sentences that may be those of a form: a report begins several of them alike."""

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.comparing.reports.ledger import Ledger
from newsdossier.relating.comparing.weights.terms import COMMON_KEYS
from newsdossier.relating.comparing.words.lexicon import Lexicon

BEGINNING = 4  # words that sentences of one form have in common: "Hide caption 5 of", whatever the number
MIN_TELLING = 3  # of them no common words: any story has "The company said that" several times
MIN_OF_A_FORM = 3  # sentences of one report; two may begin alike by chance
FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, its bits well mixed; forms that share a number cost a look


def find_formal(ledger: Ledger, *, lexicon: Lexicon, is_figure: Flags) -> Numbers:
    """Return the sentences whose beginning may be that of a form: enough of its words are not common, and others of
    the report seem to begin likewise. `is_figure` says of each word whether it is a number in figures."""
    tells = ~lexicon.mark_roots(COMMON_KEYS)[ledger.terms % ledger.size]
    places = ledger.starts[:-1] + np.arange(BEGINNING)[:, np.newaxis]
    inside = places < ledger.starts[1:]
    places = np.where(inside, places, 0)
    counts = np.sum(inside & tells[ledger.keys[places]], axis=0)
    telling = np.flatnonzero(counts >= MIN_TELLING)
    words = np.where(inside & ~is_figure[places], ledger.keys[places] + 1, 0)[:, telling]
    forms = ledger.reports[ledger.places[telling]].astype(np.uint64)
    for row in words.astype(np.uint64):
        forms = forms * FACTOR + row
    _, numbers, of_a_form = np.unique(forms, return_inverse=True, return_counts=True)
    return telling[of_a_form[numbers] >= MIN_OF_A_FORM]
