"""Sentences that stand in a report and tell nothing of its story: counters of galleries, credits."""

import re
from collections import defaultdict
from collections.abc import Iterator

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.comparing.ledger import Ledger
from newsdossier.relating.comparing.lexicon import Lexicon
from newsdossier.relating.comparing.scale import Scale
from newsdossier.relating.comparing.terms import COMMON_KEYS

BEGINNING = 4  # words that sentences of one form have in common: "Hide caption 5 of", whatever the number
MIN_TELLING = 3  # of them no common words: any story has "The company said that" several times
MIN_OF_A_FORM = 3  # sentences of one report; two may begin alike by chance
FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, its bits well mixed; forms that share a number cost a look
CREDIT = re.compile(
    r"\b(?:contributed to this (?:report|story|article|piece)|(?:additional )?reporting by|editing by)\b", re.IGNORECASE
)
LONGEST_CREDIT = 250  # characters


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


def find_routine(scale: Scale) -> Iterator[int]:
    """Yield the indices of sentences that credit the makers, or that a report repeats with another number or ending."""
    yield from (index for index in scale.crediting if is_credit(scale, index))
    by_form: dict[tuple[int, tuple[str, ...]], list[int]] = defaultdict(list)
    for index in scale.formal:
        by_form[scale.reports[index], form_of(scale, index)].append(index)
    yield from (index for members in by_form.values() if len(members) >= MIN_OF_A_FORM for index in members)


def is_credit(scale: Scale, index: int) -> bool:
    text, start, end = scale.place(index)
    return end - start <= LONGEST_CREDIT and CREDIT.search(text, start, end) is not None


def form_of(scale: Scale, index: int) -> tuple[str, ...]:
    return tuple(["0" if key[0].isdecimal() else key for key in scale.roots_of(scale.row(index)[:BEGINNING])])
