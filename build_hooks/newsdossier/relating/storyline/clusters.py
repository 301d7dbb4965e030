"""Mentions of one happening, brought together across articles."""

from collections import defaultdict
from collections.abc import Iterator

from newsdossier.relating.storyline.telling import Telling

Key = tuple[str, str, str]
Group = tuple[Telling, ...]


def cluster(tellings: tuple[Telling, ...]) -> tuple[Group, ...]:
    """Return the tellings of one happening together.

    Those of one day are joined by a kind of happening and a name that they share. Those that know only the month are
    joined likewise, then with those of a day if there is but one such happening in that month.
    """
    exact = join(tuple(one for one in tellings if one.day.day is not None))
    by_month = join(tuple(one for one in tellings if one.day.day is None))
    homes: dict[Key, set[int]] = defaultdict(set)
    for place, group in enumerate(exact):
        for key in month_keys(group):
            homes[key].add(place)
    joined = [list(group) for group in exact]
    apart: list[Group] = []
    for group in by_month:
        places = {place for key in month_keys(group) for place in homes.get(key, ())}
        if len(places) == 1:
            joined[places.pop()].extend(group)
        else:
            apart.append(group)
    return (*(tuple(group) for group in joined), *apart)


def join(tellings: tuple[Telling, ...]) -> tuple[Group, ...]:
    """Return the tellings that share a key, directly or by way of others, in the order of the first of each group."""
    leaders = list(range(len(tellings)))
    first_with: dict[Key, int] = {}
    for place, telling in enumerate(tellings):
        for key in sorted(keys_of(telling)):
            unite(leaders, first_with.setdefault(key, place), place)
    groups: dict[int, list[Telling]] = defaultdict(list)
    for place, telling in enumerate(tellings):
        groups[leader_of(leaders, place)].append(telling)
    return tuple(tuple(group) for group in groups.values())


def keys_of(telling: Telling) -> Iterator[Key]:
    """Yield what joins a telling to others: kind and name; within one article the kind of a month's happening alone."""
    day = str(telling.day)
    kinds = telling.kinds if telling.day.day is not None else telling.around
    yield from ((day, kind, name) for kind in kinds for name in telling.names)
    if telling.day.day is None:
        yield from ((day, kind, f"/{telling.span.article}") for kind in telling.around)


def month_keys(group: Group) -> frozenset[Key]:
    return frozenset((str(one.day)[:7], kind, name) for one in group for kind in one.around for name in one.names)


def unite(leaders: list[int], first: int, second: int) -> None:
    one, other = leader_of(leaders, first), leader_of(leaders, second)
    leaders[max(one, other)] = min(one, other)


def leader_of(leaders: list[int], place: int) -> int:
    while leaders[place] != place:
        leaders[place] = leaders[leaders[place]]
        place = leaders[place]
    return place
