"""What the dossier's events are about, so that a mention of one of them is no gap."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.storyline.clusters import Group
from newsdossier.relating.storyline.leads import Leads
from newsdossier.relating.storyline.telling import Telling

ENOUGH_NAMES = 2  # shared with what is told of that day: one person may do several things on a day


@dataclass(frozen=True, slots=True)
class Coverage:
    """On which day, or in which month (as in EDTF), events name whom, and as what kind of happening."""

    names: frozenset[tuple[str, str]]
    kinds: frozenset[tuple[str, str, str]]


def cover(groups: tuple[Group, ...], *, leads: Leads) -> Coverage:
    """Return what the events say for the days and names that the groups name."""
    asked, kinds_asked = ask(groups)
    on_day = list_holders((event, leads.days[event].found & asked.keys()) for event in leads.words)
    telling = list_holders((event, kept.found.kinds) for event, kept in leads.words.items())
    naming = find_named(frozenset[str]().union(*asked.values()), leads=leads)
    names: set[tuple[str, str]] = set()
    kinds: set[tuple[str, str, str]] = set()
    for day, name in ((day, name) for day, own in asked.items() for name in own):
        events = on_day[day] & naming[name]
        if events:
            names.add((day, name))
            kinds.update((day, kind, name) for kind in kinds_asked[day] if not events.isdisjoint(telling[kind]))
    return Coverage(names=frozenset(names), kinds=frozenset(kinds))


def list_holders(held: Iterable[tuple[str, Iterable[str]]]) -> dict[str, set[str]]:
    """Return the events that have each of these, by what they have; none of what none has."""
    holders = defaultdict[str, set[str]](set)
    for event, own in held:
        for one in own:
            holders[one].add(event)
    return holders


def find_named(names: frozenset[str], *, leads: Leads) -> dict[str, set[str]]:
    """Return the events that have each of these names in their first passages; all are looked for in one go."""
    named = {leads.numbers[name]: name for name in names if name in leads.numbers}
    is_named = np.zeros(len(leads.numbers), dtype=np.bool_)
    is_named[list(named)] = True
    rows = [kept.found.words for kept in leads.words.values()]
    words = np.concatenate([np.zeros(0, dtype=np.int32), *rows])
    hits = np.flatnonzero(is_named[words])
    holders = np.repeat(np.arange(len(rows)), [len(row) for row in rows])[hits]
    events, found = tuple(leads.words), defaultdict[str, set[str]](set)
    for holder, word in zip(holders.tolist(), words[hits].tolist(), strict=True):
        found[named[word]].add(events[holder])
    return found


def ask(groups: tuple[Group, ...]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return the names that are told of each day, and the kinds of happenings."""
    names: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, set[str]] = defaultdict(set)
    for telling in (one for group in groups for one in group):
        names[str(telling.day)].update(telling.names)
        kinds[str(telling.day)].update(telling.kinds)
    return names, kinds


def is_covered(group: Group, coverage: Coverage) -> bool:
    """Return whether an event of that day has the same kind of happening with a name, or enough of the names."""
    finest = max(len(str(one.day)) for one in group)
    return any(covers(coverage, one) for one in group if len(str(one.day)) == finest)


def covers(coverage: Coverage, telling: Telling) -> bool:
    day = str(telling.day)
    if any((day, kind, name) in coverage.kinds for kind in telling.kinds for name in telling.names):
        return True
    return telling.day.day is not None and sum((day, name) in coverage.names for name in telling.names) >= ENOUGH_NAMES
