"""Groups of articles that belong together, by the average of their pairs.

Joining whatever any one pair links (connected components) strings unlike articles together over a chain of neighbours;
here two groups join while the mean score between their members stays high. Pairs outside a group never matter to it, so
an added article can change only groups whose members it is alike itself. Scores are whole numbers: sums do not depend
on the order in which they are made.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import TypeVar

K = TypeVar("K", bound=str)
SCALE = 10_000  # scores are rounded to four digits


@dataclass(slots=True)
class Group:
    """A group that may still grow."""

    key: str
    """Its first member, which names it while groups are compared."""
    members: list[str]
    pinned: str | None
    """Id of the curator's event; two of them never join."""
    sums: dict[str, int] = field(default_factory=dict)
    """Sum of the scores towards each other group that any pair leads to, by the other's key."""


def group_by_average(
    keys: tuple[K, ...], *, scores: Mapping[tuple[K, K], float], pins: Mapping[str, str], threshold: float
) -> tuple[tuple[str, ...], ...]:
    """Return the groups in order of their first members. Articles pinned to one event are one group from the start."""
    groups = start_groups(keys, scores=scores, pins=pins)
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
    keys: tuple[K, ...], *, scores: Mapping[tuple[K, K], float], pins: Mapping[str, str]
) -> dict[str, Group]:
    first_of_pin: dict[str, str] = {}
    home = {key: first_of_pin.setdefault(pins[key], key) if key in pins else key for key in sorted(keys)}
    groups: dict[str, Group] = {}
    for key, group_key in home.items():
        groups.setdefault(group_key, Group(group_key, [], pins.get(key))).members.append(key)
    for (first, second), score in scores.items():
        add_score(groups[home[first]], groups[home[second]], round(score * SCALE))
    return groups


def add_score(first: Group, second: Group, score: int) -> None:
    if first is not second:
        first.sums[second.key] = first.sums.get(second.key, 0) + score
        second.sums[first.key] = second.sums.get(first.key, 0) + score


def offers(
    group: Group, groups: Mapping[str, Group], *, least: int, once: bool
) -> list[tuple[float, str, str, tuple[int, int]]]:
    """Return the groups that this one could join, best first when sorted."""
    others = (groups[key] for key in group.sums if not once or group.key < key)
    return [
        (-mean(first, second), first.key, second.key, sizes(first, second))
        for other in others
        for first, second in [sorted((group, other), key=lambda one: one.key)]
        if mean(first, second) >= least and None in (first.pinned, second.pinned)
    ]


def mean(first: Group, second: Group) -> float:
    return first.sums[second.key] / (len(first.members) * len(second.members))


def sizes(first: Group, second: Group) -> tuple[int, int]:
    """Return the sizes of two groups: an offer made when they were smaller has lapsed."""
    return (len(first.members), len(second.members))


def join(groups: dict[str, Group], first: Group, second: Group) -> None:
    """Let the second group go up in the first."""
    del groups[second.key]
    first.members.extend(second.members)
    first.pinned = first.pinned or second.pinned
    first.sums.pop(second.key, None)
    for key, score in second.sums.items():
        groups_score = groups[key].sums if key != first.key else None
        if groups_score is not None:
            groups_score.pop(second.key)
            first.sums[key] = first.sums.get(key, 0) + score
            groups_score[first.key] = first.sums[key]
