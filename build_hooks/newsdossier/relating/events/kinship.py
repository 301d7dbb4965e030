"""How strongly two articles look like reports of one event."""

from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Compact, Flags, Numbers, last_in_order, starts_of
from newsdossier.relating.day_table import (
    HUNDRED,
    DayTable,
    find_distance,
    find_gaps,
    find_nearness,
    find_other_days,
)
from newsdossier.relating.likeness.pairs import Pairs

WORDS_WEIGHT = 85
NAMES_WEIGHT = 15  # of a hundred; look-alike events (two earthquakes, two prize nights) differ in names first
STRANGERS = 20  # hundredths of that are left where no name is shared: the words are those of one kind of news
ACQUAINTED = 1500  # likeness of names from which on nothing is lost

NAMES_ALONE = 14  # days, within which names may speak for one event with next to no common wording
WORDING_TOO = 60  # days, from which on
MANY = 40  # pairs: more than an event has reports
TENTH = 1000  # of a score of one
LEAST_WORDING = 1000  # of the words without names must be alike; on labelled news, what has less was never one event


@dataclass(frozen=True, slots=True, eq=False)
class Kinship:
    """The pairs of articles that may be of one event, by their places in the order of slugs."""

    first: Compact
    second: Compact
    scores: Numbers
    """In ten-thousandths."""
    apart: Flags
    """Whether they tell of other days."""


def score_pairs(pairs: Pairs, *, days: DayTable) -> Kinship:
    """Return the score of each pair that is alike in words: its words and names, weighed by its days.

    What all the next of kin of an article have in common is left out of it.
    """
    mixed = (WORDS_WEIGHT * pairs.words + NAMES_WEIGHT * pairs.names + HUNDRED // 2) // HUNDRED
    shared = STRANGERS + np.minimum(pairs.names, ACQUAINTED) * (HUNDRED - STRANGERS) // ACQUAINTED
    said = np.where(pairs.named, mixed * shared // HUNDRED, pairs.words)
    gaps = find_gaps(days, *pairs.ends())
    scores = (said * find_nearness(days, gaps) + HUNDRED // 2) // HUNDRED
    told = weaken_names(scores, pairs.wording, distance=find_distance(gaps))
    usual = find_usual(pairs, told, articles=len(days.event.first))
    return Kinship(
        first=pairs.first,
        second=pairs.second,
        scores=np.maximum(0, told - (usual[pairs.first] + usual[pairs.second]) // 2),
        apart=find_other_days(gaps),
    )


def weaken_names(scores: Numbers, wording: Compact, *, distance: Numbers) -> Numbers:
    """Return the scores, less of them where articles that are days apart have little in common beside names.

    The same people do something else at the same place: the farther apart, the more of the wording must be alike.
    """
    over = np.clip(distance - NAMES_ALONE, 0, WORDING_TOO - NAMES_ALONE)
    least = LEAST_WORDING * over // (WORDING_TOO - NAMES_ALONE)
    return np.where(wording < least, scores * wording // np.maximum(least, 1), scores)


def find_usual(pairs: Pairs, scores: Numbers, *, articles: int) -> Numbers:
    """Return what each article scores with others of its kind: the score of the last of its MANY best pairs, in tenths.

    A dossier of ten thousand articles has hundreds of quarterly results, each like all the others. An event of so many
    reports is rare, and in a small dossier the last of so many is no kin at all. Rounded down, else each added article
    would move it. To measure nearness by how near the neighbours are is Zelnik-Manor and Perona's (2004).
    """
    near = np.flatnonzero(scores >= TENTH)
    ends, told = np.concatenate((pairs.first[near], pairs.second[near])), np.tile(scores[near], 2)
    most = int(told.max(initial=0))
    ranked = most - last_in_order(ends, most - told)
    counts = np.bincount(ends, minlength=articles)
    have_many = np.flatnonzero(counts >= MANY)
    usual = np.zeros(len(counts), dtype=np.int64)
    usual[have_many] = ranked[starts_of(counts)[have_many] + MANY - 1] // TENTH * TENTH
    return usual
