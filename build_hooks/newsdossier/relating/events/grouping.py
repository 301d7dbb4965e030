"""Groups of articles that belong together, by the average of their pairs.

Joining whatever any one pair links (connected components) strings unlike articles together over a chain of neighbours;
here two groups join while the mean score between their members stays high, and is not much lower than within each:
reports of two prize nights are all alike, and those of one night still more. Two groups join where each is the best
that the other can join, all such two at once, until there are none. So what happens to a group depends on what its own
members are alike, not on the order in which the rest of the dossier is gone through. Scores are whole numbers: sums do
not depend on the order in which they are made.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, Weights, order_of, starts_of, sum_by_key, sum_into
from newsdossier.relating.events.kinship import Kinship
from newsdossier.relating.events.ties import Ties

MIN_KEPT = 0.73  # of the mean score within two groups, what must be left between them; 0.72 to 0.74 do as well
MIN_SETTLED = 3  # members; the single pair of a smaller group does not show how alike its reports are


@dataclass(frozen=True, slots=True, eq=False)
class Grouping:
    """Articles in groups, by their numbers."""

    members: Numbers
    """One group after the other, in order of their first members."""
    starts: Numbers
    """Where each group begins; last, where the last one ends."""

    @property
    def sizes(self) -> Numbers:
        return np.diff(self.starts)

    def __iter__(self) -> Iterator[list[int]]:
        members = self.members.tolist()
        return (members[begin:end] for begin, end in pairwise(self.starts.tolist()))


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Groups that may still grow, each by the number of its first member, and what links them."""

    homes: Numbers
    """The group of each article."""
    sizes: Numbers
    """By number; 0 where an article that is not the first of its group stands."""
    pinned: Flags
    """Whether one is the curator's event; two of them never join."""
    within: Numbers
    """Sum of the scores between the members of each."""
    ties: Ties


def group_by_average(articles: int, *, kinship: Kinship, pins: Mapping[int, str], threshold: int) -> Grouping:
    """Return the articles in groups.

    Articles pinned to one event are one group from the start.
    """
    groups = start_groups(articles, kinship=kinship, pins=pins, threshold=threshold)
    while len(joined := find_mutual(groups.ties, groups=articles)):
        heads = np.arange(articles)
        heads[joined[:, 1]] = joined[:, 0]
        groups = gather(groups, heads, changed=joined.ravel(), threshold=threshold)
    return Grouping(order_of(groups.homes), starts_of(groups.sizes[groups.sizes > 0]))


def start_groups(articles: int, *, kinship: Kinship, pins: Mapping[int, str], threshold: int) -> Groups:
    first_of_pin: dict[str, int] = {}
    own = np.arange(articles)
    heads = own.copy()
    for one in sorted(pins):
        heads[one] = first_of_pin.setdefault(pins[one], one)
    is_pinned = np.zeros(articles, dtype=np.bool_)
    is_pinned[list(pins)] = True
    ties = Ties(
        first=kinship.first.astype(np.int64),  # copies: they are written over
        second=kinship.second.astype(np.int64),
        scores=kinship.scores.copy(),
        apart=kinship.apart.astype(np.int64),
        means=np.zeros(len(kinship.first)),
    )
    alone = Groups(
        homes=own,
        sizes=np.ones(articles, dtype=np.int64),
        pinned=is_pinned,
        within=np.zeros(articles, dtype=np.int64),
        ties=ties,
    )
    rated = replace(alone, ties=replace(ties, means=find_means(alone, ties, threshold=threshold)))
    return gather(rated, heads, changed=np.flatnonzero(is_pinned), threshold=threshold)


def gather(groups: Groups, heads: Numbers, *, changed: Numbers, threshold: int) -> Groups:
    """Return the groups with each in the one that heads it, which is never after it.

    `changed` are those that gain or go: only what links them is looked at again.
    """
    ties = groups.ties
    is_changed = np.zeros(len(heads), dtype=np.bool_)
    is_changed[changed] = True
    touched = np.flatnonzero(is_changed.take(ties.first) | is_changed.take(ties.second))
    here, there = heads.take(ties.first.take(touched)), heads.take(ties.second.take(touched))
    scores, inside = ties.scores.take(touched), np.flatnonzero(here == there)
    new = Groups(
        homes=heads[groups.homes],
        sizes=sum_into(heads, groups.sizes, size=len(heads)),
        pinned=sum_into(heads, groups.pinned.astype(np.int64), size=len(heads)) > 0,
        within=sum_into(heads, groups.within, size=len(heads))
        + sum_into(here[inside], scores[inside], size=len(heads)),
        ties=ties,
    )
    tied = tie(new, here, there, scores, ties.apart.take(touched), threshold=threshold)
    return replace(new, ties=ties.write_over(touched, tied))


def tie(  # noqa: PLR0913  -- the columns of ties
    groups: Groups, here: Numbers, there: Numbers, scores: Numbers, apart: Numbers, *, threshold: int
) -> Ties:
    """Return the ties of each two groups in one."""
    count, between = len(groups.sizes), np.flatnonzero(here != there)
    keys = (np.minimum(here, there) * count + np.maximum(here, there)).take(between)
    keys, (scores, apart) = sum_by_key(keys, scores.take(between), apart.take(between))
    first = keys // max(count, 1)
    ties = Ties(first=first, second=keys - first * count, scores=scores, apart=apart, means=np.zeros(len(keys)))
    return replace(ties, means=find_means(groups, ties, threshold=threshold))


def find_means(groups: Groups, ties: Ties, *, threshold: int) -> Weights:
    """Return the mean scores of groups that may join: alike enough, and about as alike as the members of each.

    A group of few members is given the benefit, unless every pair tells of other days.
    """
    pairs = groups.sizes.take(ties.first) * groups.sizes.take(ties.second)
    means = ties.scores / pairs
    near = np.flatnonzero(means >= threshold)
    first, second, mean = ties.first.take(near), ties.second.take(near), means.take(near)
    levels, is_settled, is_pinned = find_levels(groups), groups.sizes >= MIN_SETTLED, groups.pinned
    one, other = is_settled.take(first), is_settled.take(second)
    as_alike = mean >= MIN_KEPT * np.minimum(levels.take(first), levels.take(second))
    may = as_alike | ~(one | other) | ((one != other) & (ties.apart.take(near) < pairs.take(near)))
    may &= ~(is_pinned.take(first) & is_pinned.take(second))
    rated = np.zeros(len(means))
    rated[near] = np.where(may, mean, 0.0)
    return rated


def find_levels(groups: Groups) -> Weights:
    """Return the mean score within each group; infinite where it has few members."""
    pairs = groups.sizes * (groups.sizes - 1) // 2
    means: Weights = groups.within / np.maximum(pairs, 1)
    return np.where(groups.sizes >= MIN_SETTLED, means, np.inf)


def find_mutual(ties: Ties, *, groups: int) -> Numbers:
    """Return the groups whose best is one of a lower number, of which they are the best as well: rows of lower, higher.

    Of equals the first is best, so wherever groups can join, two are each other's best.
    """
    best = find_best(ties, groups=groups)
    higher = np.flatnonzero((best >= 0) & (best < np.arange(groups)))
    higher = higher[best[best[higher]] == higher]
    return np.column_stack((best[higher], higher))


def find_best(ties: Ties, *, groups: int) -> Numbers:
    """Return for each of so many groups the one with the highest mean score, of equals the first; -1 where none may
    join it."""
    may = np.flatnonzero(ties.means > 0)
    ends = np.concatenate((ties.first[may], ties.second[may]))
    others = np.concatenate((ties.second[may], ties.first[may]))
    means = np.tile(ties.means[may], 2)
    highest = np.zeros(groups)
    np.maximum.at(highest, ends, means)
    at = np.flatnonzero(means == highest[ends])
    best = np.full(groups, groups, dtype=np.int64)
    np.minimum.at(best, ends[at], others[at])
    best[best == groups] = -1
    return best
