"""Groups of articles that belong together, by the average of their pairs.

Joining whatever any one pair links (connected components) strings unlike articles together over a chain of neighbours;
here two groups join while the mean score between their members stays high, and is not much lower than within each:
reports of two prize nights are all alike, and those of one night still more. Pairs outside a group never matter to it,
so an added article can change only groups whose members it is alike itself. Scores are whole numbers: sums do not
depend on the order in which they are made.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import NamedTuple, TypeVar

K = TypeVar("K", bound=str)
SCALE = 10_000  # scores are rounded to four digits
MIN_KEPT = 0.73  # of the mean score within two groups, what must be left between them; 0.72 to 0.74 do as well
MIN_SETTLED = 3  # members; the single pair of a smaller group does not show how alike its reports are


class Tie(NamedTuple):
    """What links two groups: sums over all pairs of a member of the one and a member of the other."""

    score: int = 0
    apart: int = 0
    """How many of the pairs tell of other days."""


@dataclass(slots=True)
class Group:
    """A group that may still grow."""

    key: str
    """Its first member, which names it while groups are compared."""
    members: list[str]
    pinned: str | None
    """Id of the curator's event; two of them never join."""
    ties: dict[str, Tie] = field(default_factory=dict)
    """To each other group that any pair leads to, by the other's key."""
    within: int = 0
    """Sum of the scores between its members."""


def group_by_average(
    keys: tuple[K, ...],
    *,
    scores: Mapping[tuple[K, K], float],
    pins: Mapping[str, str],
    threshold: float,
    apart: frozenset[tuple[K, K]] = frozenset(),
) -> tuple[tuple[str, ...], ...]:
    """Return the groups in order of their first members. Articles pinned to one event are one group from the start.

    `apart` are the pairs that tell of other days.
    """
    groups = start_groups(keys, scores=scores, pins=pins, apart=apart)
    least = round(threshold * SCALE)
    waiting = [entry for group in groups.values() for entry in offers(group, groups, least=least, once=True)]
    heapify(waiting)
    while waiting:
        _, first, second, size = heappop(waiting)
        if first in groups and second in groups and size == sizes(groups[first], groups[second]):
            join(groups, groups[first], groups[second])
            for entry in offers(groups[first], groups, least=least, once=False):
                heappush(waiting, entry)
    return tuple(tuple(sorted(groups[key].members)) for key in sorted(groups))


def start_groups(
    keys: tuple[K, ...],
    *,
    scores: Mapping[tuple[K, K], float],
    pins: Mapping[str, str],
    apart: frozenset[tuple[K, K]],
) -> dict[str, Group]:
    first_of_pin: dict[str, str] = {}
    home = {key: first_of_pin.setdefault(pins[key], key) if key in pins else key for key in sorted(keys)}
    groups: dict[str, Group] = {}
    for key, group_key in home.items():
        groups.setdefault(group_key, Group(group_key, [], pins.get(key))).members.append(key)
    for pair, score in scores.items():
        first, second = (groups[home[key]] for key in pair)
        tie(first, second, Tie(round(score * SCALE), int(pair in apart)))
    return groups


def tie(first: Group, second: Group, more: Tie) -> None:
    """Add to what links two groups."""
    if first is second:
        first.within += more.score
        return
    known = first.ties.get(second.key, Tie())
    first.ties[second.key] = second.ties[first.key] = Tie(known.score + more.score, known.apart + more.apart)


def offers(
    group: Group, groups: Mapping[str, Group], *, least: int, once: bool
) -> list[tuple[float, str, str, tuple[int, int]]]:
    """Return the groups that this one could join, best first when sorted."""
    others = (groups[key] for key in group.ties if not once or group.key < key)
    return [
        (-mean(first, second), first.key, second.key, sizes(first, second))
        for other in others
        for first, second in [sorted((group, other), key=lambda one: one.key)]
        if mean(first, second) >= least and None in (first.pinned, second.pinned) and are_one(first, second)
    ]


def are_one(first: Group, second: Group) -> bool:
    """Return whether two groups are about as alike as the members of each.

    A group of few members is given the benefit, unless every pair tells of other days.
    """
    settled = [mean_within(group) for group in (first, second) if len(group.members) >= MIN_SETTLED]
    if len(settled) == 1 and first.ties[second.key].apart < count_pairs(first, second):
        return True
    return mean(first, second) >= MIN_KEPT * min(settled, default=0.0)


def mean_within(group: Group) -> float:
    return group.within / math.comb(len(group.members), 2)


def mean(first: Group, second: Group) -> float:
    return first.ties[second.key].score / count_pairs(first, second)


def count_pairs(first: Group, second: Group) -> int:
    return len(first.members) * len(second.members)


def sizes(first: Group, second: Group) -> tuple[int, int]:
    """Return the sizes of two groups: an offer made when they were smaller has lapsed."""
    return (len(first.members), len(second.members))


def join(groups: dict[str, Group], first: Group, second: Group) -> None:
    """Let the second group go up in the first."""
    del groups[second.key]
    first.members.extend(second.members)
    first.pinned = first.pinned or second.pinned
    first.within += second.within + first.ties.pop(second.key).score
    for key, link in second.ties.items():
        if key != first.key:
            del groups[key].ties[second.key]
            tie(first, groups[key], link)
