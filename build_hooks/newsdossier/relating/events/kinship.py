"""How strongly two articles look like reports of one event."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.model.days import Dating
from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.events.day_table import HUNDRED, find_nearness, find_other_days, make_day_table
from newsdossier.relating.likeness.pairs import Pairs

WORDS_WEIGHT = 85
NAMES_WEIGHT = 15  # of a hundred; look-alike events (two earthquakes, two prize nights) differ in names first
STRANGERS = 50  # hundredths of that are left where no name is shared: the words are those of one kind of news
ACQUAINTED = 1000  # likeness of names from which on nothing is lost


@dataclass(frozen=True, slots=True, eq=False)
class Kinship:
    """The pairs of articles that may be of one event, by their places in the order of slugs."""

    first: Numbers
    second: Numbers
    scores: Numbers
    """In ten-thousandths."""
    apart: Flags
    """Whether they tell of other days."""


def score_pairs(pairs: Pairs, *, datings: Sequence[Dating]) -> Kinship:
    """Return the score of each pair that is alike in words: its words and names, weighed by its days."""
    days = make_day_table(datings)
    mixed = (WORDS_WEIGHT * pairs.words + NAMES_WEIGHT * pairs.names + HUNDRED // 2) // HUNDRED
    shared = STRANGERS + np.minimum(pairs.names, ACQUAINTED) * (HUNDRED - STRANGERS) // ACQUAINTED
    said = np.where(pairs.named, mixed * shared // HUNDRED, pairs.words)
    nearness = find_nearness(days, pairs.first, pairs.second)
    return Kinship(
        first=pairs.first,
        second=pairs.second,
        scores=(said * nearness + HUNDRED // 2) // HUNDRED,
        apart=find_other_days(days, pairs.first, pairs.second),
    )
