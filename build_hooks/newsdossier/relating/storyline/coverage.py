"""What the dossier's events are about, so that a mention of one of them is no gap."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache, partial

import numpy as np

from newsdossier.model.article import Article
from newsdossier.model.days import DateSpan, SettledDay
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.relating.arrays import Compact
from newsdossier.relating.numbered_words import NumberedWords
from newsdossier.relating.storyline.clusters import Group
from newsdossier.relating.storyline.happenings import NOUNS, VERBS
from newsdossier.relating.storyline.tellings import Telling

KINDS = {**VERBS, **NOUNS}
PLAIN_WORD = re.compile(r"(?:[^\W\d_]\.){2,8}|[^\W_]+(?:-[^\W_]+)*")
WORD_SIGNS = "".join(sign if sign.isalnum() or sign in ".-" else " " for sign in map(chr, range(128)))
"""What each character of ASCII is read as: a space parts words."""
NEXT_DAYS = (-1, 0, 1)  # what happened late is told of the day after, or in another time zone
LEAD = 4  # passages of a report that tell what it reports
LEAD_CHARACTERS = 600  # of each
ENOUGH_NAMES = 2  # shared with what is told of that day: one person may do several things on a day
Happening = tuple[SettledDay | None, tuple[Article, ...]]
"""The day of an event, and its reports."""


@dataclass(frozen=True, slots=True, eq=False)
class Lead:
    """What the reports of an event say in their first passages."""

    words: Compact
    """Without case, by their numbers, each once."""
    kinds: frozenset[str]
    """Of all that happens in them."""


@dataclass(frozen=True, slots=True, eq=False)
class Leads:
    """What was read of events, by their ids."""

    days: Mapping[str, Kept[frozenset[str]]]
    words: Mapping[str, Kept[Lead]]
    """Of those that somebody asked for."""
    numbers: Mapping[str, int]
    """Of every word that was met. No result depends on which word has which."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """On which day, or in which month (as in EDTF), events name whom, and as what kind of happening."""

    names: frozenset[tuple[str, str]]
    kinds: frozenset[tuple[str, str, str]]


def read_leads(happenings: Mapping[str, Happening], *, groups: tuple[Group, ...], known: Leads | None) -> Leads:
    """Return what the reports of events say, of those that happened on a day that a group names.

    What is `known` is not read again.
    """
    asked = frozenset(str(one.day) for group in groups for one in group)
    seen = known or Leads({}, {}, {})
    numbers = NumberedWords(seen.numbers)
    read = partial(read_lead, numbers=numbers)
    days = {event: find_or_keep(read_days, given, kept=seen.days.get(event)) for event, given in happenings.items()}
    near = (event for event, kept in days.items() if not asked.isdisjoint(kept.found))
    words = {event: find_or_keep(read, happenings[event][1:], kept=seen.words.get(event)) for event in near}
    return Leads(days, words, numbers)


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


def read_days(day: SettledDay | None, reports: tuple[Article, ...]) -> frozenset[str]:
    """Return the days on which an event happened or was reported, with those beside them, and the months; in EDTF."""
    return frozenset(name for span in spans_of(day, reports) for name in days_of(span))


def spans_of(day: SettledDay | None, reports: tuple[Article, ...]) -> Iterator[DateSpan]:
    if day is not None:
        yield day.span
    for report in reports:
        yield from (day.span for day in (report.dating.event, report.dating.published) if day is not None)


@lru_cache(maxsize=4096)  # on a day of news many events happen, and each of their reports has it
def days_of(span: DateSpan) -> tuple[str, ...]:
    if span.month is None:
        return ()
    month = f"{span.year:04}-{span.month:02}"
    if span.day is None or not date.min.year < span.year < date.max.year:
        return (month,)
    return (month, *[(span.first + timedelta(days=days)).isoformat() for days in NEXT_DAYS])


def read_lead(reports: tuple[Article, ...], *, numbers: NumberedWords) -> Lead:
    """Return the words of the reports' headlines and first passages; new ones are added to the numbers."""
    headlines = (report.metadata.headline.value for report in reports if report.metadata.headline is not None)
    passages = (passage.text[:LEAD_CHARACTERS] for report in reports for passage in report.text.passages[:LEAD])
    words = words_in("\n".join((*headlines, *passages)).casefold())
    return Lead(
        words=np.fromiter(map(numbers.__getitem__, words), dtype=np.int32, count=len(words)),
        kinds=frozenset(KINDS[word] for word in words & KINDS.keys()),
    )


def words_in(text: str) -> set[str]:
    """Return the plain words of a text, each once.

    A text in ASCII is parted where no such word can go on, and only parts with a hyphen or a full stop are looked at
    closer: every report is read here, and so it takes a third of the time.
    """
    if not text.isascii():
        return set(PLAIN_WORD.findall(text))
    words = set(text.translate(WORD_SIGNS).split())
    mixed = [part for part in words if not part.isalnum()]
    words.difference_update(mixed)
    words.update(*map(PLAIN_WORD.findall, mixed))
    return words


def is_covered(group: Group, coverage: Coverage) -> bool:
    """Return whether an event of that day has the same kind of happening with a name, or enough of the names."""
    finest = max(len(str(one.day)) for one in group)
    return any(covers(coverage, one) for one in group if len(str(one.day)) == finest)


def covers(coverage: Coverage, telling: Telling) -> bool:
    day = str(telling.day)
    if any((day, kind, name) in coverage.kinds for kind in telling.kinds for name in telling.names):
        return True
    return telling.day.day is not None and sum((day, name) in coverage.names for name in telling.names) >= ENOUGH_NAMES
