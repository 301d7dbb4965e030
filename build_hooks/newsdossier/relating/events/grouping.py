"""Groups of articles that belong together, by the average of their pairs.

Joining whatever any one pair links (connected components) strings unlike articles together over a chain of neighbours;
here two groups join while the mean score between their members stays high, and is not much lower than within each:
reports of two prize nights are all alike, and those of one night still more. Two groups join where each is the best
that the other can join, all such two at once, until there are none. So what happens to a group depends on what its own
members are alike, not on the order in which the rest of the dossier is gone through. Scores are whole numbers: sums do
not depend on the order in which they are made.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, Weights, starts_of, sum_by_key, sum_into
from newsdossier.relating.events.kinship import Kinship

MIN_KEPT = 0.73  # of the mean score within two groups, what must be left between them; 0.72 to 0.74 do as well
MIN_SETTLED = 3  # members; the single pair of a smaller group does not show how alike its reports are


@dataclass(frozen=True, slots=True, eq=False)
class Ties:
    """What links groups, by their numbers: each two once, the lower number first, in order."""

    first: Numbers
    second: Numbers
    scores: Numbers
    """Sum of the scores of all pairs of a member here and a member there."""
    apart: Numbers
    """How many of these pairs tell of other days."""


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Groups that may still grow, in the order of their first members, and what links them."""

    homes: Numbers
    """The group of each article."""
    sizes: Numbers
    pinned: Flags
    """Whether one is the curator's event; two of them never join."""
    within: Numbers
    """Sum of the scores between the members of each."""
    ties: Ties


def group_by_average(
    articles: int, *, kinship: Kinship, pins: Mapping[int, str], threshold: int
) -> tuple[tuple[int, ...], ...]:
    """Return the groups of articles, by their numbers, in order of their first members.

    Articles pinned to one event are one group from the start.
    """
    groups = start_groups(articles, kinship=kinship, pins=pins)
    while len(joined := find_mutual(groups, joinable=find_joinable(groups, threshold=threshold))):
        groups = join(groups, joined)
    members = np.argsort(groups.homes, kind="stable")
    ends = starts_of(groups.sizes)[1:-1]
    return tuple(tuple(group.tolist()) for group in np.split(members, ends)) if articles else ()


def start_groups(articles: int, *, kinship: Kinship, pins: Mapping[int, str]) -> Groups:
    first_of_pin: dict[str, int] = {}
    heads = np.arange(articles)
    for one in sorted(pins):
        heads[one] = first_of_pin.setdefault(pins[one], one)
    is_pinned = np.zeros(articles, dtype=np.bool_)
    is_pinned[list(pins)] = True
    alone = Groups(
        homes=np.arange(articles),
        sizes=np.ones(articles, dtype=np.int64),
        pinned=is_pinned,
        within=np.zeros(articles, dtype=np.int64),
        ties=Ties(kinship.first, kinship.second, kinship.scores, kinship.apart.astype(np.int64)),
    )
    return gather(alone, heads)


def find_joinable(groups: Groups, *, threshold: int) -> Ties:
    """Return the ties of groups that may join: alike enough, and about as alike as the members of each.

    A group of few members is given the benefit, unless every pair tells of other days.
    """
    ties = groups.ties
    pairs = groups.sizes[ties.first] * groups.sizes[ties.second]
    mean = ties.scores / pairs
    levels = find_levels(groups)
    least = np.minimum(levels[ties.first], levels[ties.second])
    one_settled = np.isinf(levels[ties.first]) != np.isinf(levels[ties.second])
    as_alike = mean >= MIN_KEPT * np.where(np.isinf(least), 0.0, least)
    may = (
        (mean >= threshold)
        & (as_alike | (one_settled & (ties.apart < pairs)))
        & ~(groups.pinned[ties.first] & groups.pinned[ties.second])
    )
    return Ties(ties.first[may], ties.second[may], ties.scores[may], ties.apart[may])


def find_levels(groups: Groups) -> Weights:
    """Return the mean score within each group; infinite where it has few members."""
    pairs = groups.sizes * (groups.sizes - 1) // 2
    means: Weights = groups.within / np.maximum(pairs, 1)
    return np.where(groups.sizes >= MIN_SETTLED, means, np.inf)


def find_mutual(groups: Groups, *, joinable: Ties) -> Numbers:
    """Return the groups whose best is one of a lower number, of which they are the best as well: rows of lower, higher.

    Of equals the first is best, so wherever groups can join, two are each other's best.
    """
    best = find_best(groups, joinable=joinable)
    higher = np.flatnonzero((best >= 0) & (best < np.arange(len(best))))
    higher = higher[best[best[higher]] == higher]
    return np.column_stack((best[higher], higher))


def find_best(groups: Groups, *, joinable: Ties) -> Numbers:
    """Return for each group the one with the highest mean score, of equals the first; -1 for a group without ties."""
    best = np.full(len(groups.sizes), -1, dtype=np.int64)
    ends = np.concatenate((joinable.second, joinable.first))
    order = np.argsort(ends, kind="stable")  # ties come in order: so those of each group do, by the other group
    ends, others = ends[order], np.concatenate((joinable.first, joinable.second))[order]
    means = np.tile(joinable.scores / (groups.sizes[joinable.first] * groups.sizes[joinable.second]), 2)[order]
    if len(ends):
        leads = np.flatnonzero(np.diff(ends, prepend=-1))
        highest = np.repeat(np.maximum.reduceat(means, leads), np.diff(leads, append=len(ends)))
        at = np.flatnonzero(means == highest)[::-1]  # the first of equals is written last
        best[ends[at]] = others[at]
    return best


def join(groups: Groups, joined: Numbers) -> Groups:
    """Let the second of each two groups go up in the first."""
    heads = np.arange(len(groups.sizes))
    heads[joined[:, 1]] = joined[:, 0]
    return gather(groups, heads)


def gather(groups: Groups, heads: Numbers) -> Groups:
    """Return the groups with each in the one that heads it, which is never after it."""
    numbers = np.cumsum(heads == np.arange(len(heads))) - 1
    homes = numbers[heads]
    count = int(homes.max(initial=-1)) + 1
    ties = groups.ties
    here, there = homes[ties.first], homes[ties.second]
    inside = here == there
    keys, totals = sum_by_key(
        (np.minimum(here, there) * count + np.maximum(here, there))[~inside], ties.scores[~inside], ties.apart[~inside]
    )
    within = sum_into(homes, groups.within, size=count) + sum_into(here[inside], ties.scores[inside], size=count)
    first, second = np.divmod(keys, max(count, 1))
    return Groups(
        homes=homes[groups.homes],
        sizes=sum_into(homes, groups.sizes, size=count),
        pinned=sum_into(homes, groups.pinned.astype(np.int64), size=count) > 0,
        within=within,
        ties=Ties(first, second, *totals),
    )
