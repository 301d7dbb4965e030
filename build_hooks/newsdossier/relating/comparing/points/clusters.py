"""Sentences that say the same, put together over all reports of an event."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice, product

MAX_CHECKED = 6  # members of a cluster that a newcomer is compared with
MIN_COMMON = 0.3  # likeness at which two sentences go together,
MIN_AGREEING = 0.5  # as most of a group and a newcomer must: "A and B" draws in "A" and "B", which are not the same
LEAST_COMMON = 0.2  # likeness of any two of a group; below it, of pairs read by eye, nearly all tell two things

Measure = Callable[[int, int], float]


def cluster_pairs(
    pairs: Iterable[tuple[int, int]], *, reports: Sequence[int], measure: Measure
) -> tuple[tuple[int, ...], ...]:
    """Return the groups of sentences, each in order, by the first of each.

    The pairs are taken as they come, the surest first. Two groups become one where most of their members of different
    reports are alike, and no two are quite unlike; `reports` has the report of each sentence, `measure` gives the
    likeness of two.
    """
    groups: dict[int, list[int]] = {}
    for first, second in pairs:
        here, there = groups.get(first, [first]), groups.get(second, [second])
        if here is not there and fit(here, there, reports=reports, measure=measure):
            joined = [*here, *there]
            groups.update((member, joined) for member in joined)
    return tuple(sorted({tuple(sorted(group)) for group in groups.values()}))


def fit(here: list[int], there: list[int], *, reports: Sequence[int], measure: Measure) -> bool:
    across = agreeing = 0
    for one, other in product(islice(here, MAX_CHECKED), islice(there, MAX_CHECKED)):
        if reports[one] != reports[other]:
            score = measure(one, other)
            if score < LEAST_COMMON:
                return False
            across += 1
            agreeing += score >= MIN_COMMON
    return across > 0 and agreeing >= MIN_AGREEING * across
