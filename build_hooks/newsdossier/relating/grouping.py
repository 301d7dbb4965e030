"""Groups of articles that belong together, by the average of their pairs.

Joining whatever any one pair links (connected components) strings unlike articles together over a chain of neighbours;
here two groups join while the mean score between their members stays high, and is not much lower than within each:
reports of two prize nights are all alike, and those of one night still more. Pairs outside a group never matter to it,
so an added article can change only groups whose members it is alike itself. Scores are whole numbers: sums do not
depend on the order in which they are made.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import NamedTuple

MIN_KEPT = 0.73  # of the mean score within two groups, what must be left between them; 0.72 to 0.74 do as well
MIN_SETTLED = 3  # members; the single pair of a smaller group does not show how alike its reports are
APART = 1 << 32  # added to a score for a pair that tells of other days: so one number counts both
Ties = dict[int, int]
"""By number of another group: the sum of the scores of all pairs of a member here and a member there, and APART for
each of these pairs that tells of other days."""


class Pair(NamedTuple):
    """Two articles that are alike, by their numbers."""

    first: int
    second: int
    score: int
    apart: bool
    """Whether they tell of other days."""


class Offer(NamedTuple):
    """The best that a group can join; sorted, the best come first. It lapses where one of the two has grown."""

    cost: float
    first: int
    second: int
    sizes: tuple[int, int]
    asker: int
    """The one of the two whose best the other is."""


@dataclass(slots=True)
class Group:
    """A group that may still grow."""

    number: int
    """That of its first member, which names it while groups are compared."""
    pinned: str | None
    """Id of the curator's event; two of them never join."""
    members: list[int]
    ties: Ties = field(default_factory=dict)
    within: int = 0
    """Sum of the scores between its members."""

    @property
    def size(self) -> int:
        return len(self.members)


def group_by_average(
    articles: int, *, pairs: Iterable[Pair], pins: Mapping[int, str], threshold: int
) -> tuple[tuple[int, ...], ...]:
    """Return the groups of articles, by their numbers, in order of their first members.

    Articles pinned to one event are one group from the start.
    """
    groups = start_groups(articles, pairs=pairs, pins=pins)
    waiting = [offer for group in groups.values() for offer in find_offer(group, groups, threshold=threshold)]
    heapify(waiting)
    while waiting:
        _, first, second, sizes, asker = heappop(waiting)
        stands = first in groups and second in groups and sizes == (groups[first].size, groups[second].size)
        if stands:
            join(groups, groups[first], groups[second])
            asker = first
        if asker in groups:
            for offer in find_offer(groups[asker], groups, threshold=threshold):
                heappush(waiting, offer)
    return tuple(tuple(sorted(groups[number].members)) for number in sorted(groups))


def start_groups(articles: int, *, pairs: Iterable[Pair], pins: Mapping[int, str]) -> dict[int, Group]:
    first_of_pin: dict[str, int] = {}
    homes = [first_of_pin.setdefault(pins[one], one) if one in pins else one for one in range(articles)]
    groups: dict[int, Group] = {}
    for one, home in enumerate(homes):
        groups.setdefault(home, Group(home, pins.get(one), [])).members.append(one)
    for first, second, score, apart in pairs:
        here, there = groups[homes[first]], groups[homes[second]]
        if here is there:
            here.within += score
        else:
            tie(here, there, score + APART * apart)
    return groups


def tie(first: Group, second: Group, more: int) -> None:
    """Add to what links two groups."""
    first.ties[second.number] = second.ties[first.number] = first.ties.get(second.number, 0) + more


def find_offer(group: Group, groups: Mapping[int, Group], *, threshold: int) -> Iterator[Offer]:
    """Yield the best group that this one could join, the first of equals; nothing where it can join none.

    What another group that has grown since could join better, that other group asks for itself.
    """
    size, settled = len(group.members), mean_within(group)
    best, least = None, float(threshold)
    for number, link in group.ties.items():
        mean = link % APART / (size * len(groups[number].members))
        if mean < least or (mean == least and best is not None and number > best.number):
            continue
        other = groups[number]
        if group.pinned is not None and other.pinned is not None:
            continue
        if are_one(mean, settled, mean_within(other), all_apart=link // APART == size * len(other.members)):
            best, least = other, mean
    if best is not None:
        first, second = (group, best) if group.number < best.number else (best, group)
        yield Offer(-least, first.number, second.number, (first.size, second.size), group.number)


def are_one(between: float, first: float | None, second: float | None, *, all_apart: bool) -> bool:
    """Return whether two groups are about as alike as the members of each, given the mean scores.

    A group of few members, with None, is given the benefit, unless every pair tells of other days.
    """
    settled = [mean for mean in (first, second) if mean is not None]
    if len(settled) == 1 and not all_apart:
        return True
    return between >= MIN_KEPT * min(settled, default=0.0)


def mean_within(group: Group) -> float | None:
    """Return the mean score of its pairs; None where it has few members."""
    return group.within / math.comb(group.size, 2) if len(group.members) >= MIN_SETTLED else None


def join(groups: dict[int, Group], first: Group, second: Group) -> None:
    """Let the second group go up in the first."""
    del groups[second.number]
    first.members.extend(second.members)
    first.pinned = first.pinned or second.pinned
    first.within += second.within + first.ties.pop(second.number) % APART
    for number, link in second.ties.items():
        if number != first.number:
            del groups[number].ties[second.number]
            tie(first, groups[number], link)
