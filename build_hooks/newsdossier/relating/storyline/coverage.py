"""What the dossier's events are about, so that a mention of one of them is no gap."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from sys import intern

from newsdossier.model.article import Article
from newsdossier.model.days import DateSpan, SettledDay
from newsdossier.model.keeping import Kept, find_or_keep
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

    words: tuple[str, ...]
    """Without case, each once, in no order; equal words are one object. A set would take ten times the memory."""
    kinds: frozenset[str]
    """Of all that happens in them."""


@dataclass(frozen=True, slots=True, eq=False)
class Leads:
    """What was read of events, by their ids."""

    days: Mapping[str, Kept[frozenset[str]]]
    words: Mapping[str, Kept[Lead]]
    """Of those that somebody asked for."""


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
    seen = known or Leads({}, {})
    days = {event: find_or_keep(read_days, given, kept=seen.days.get(event)) for event, given in happenings.items()}
    near = (event for event, kept in days.items() if not asked.isdisjoint(kept.found))
    words = {event: find_or_keep(read_lead, happenings[event][1:], kept=seen.words.get(event)) for event in near}
    return Leads(days, words)


def cover(groups: tuple[Group, ...], *, leads: Leads) -> Coverage:
    """Return what the events say for the days and names that the groups name."""
    asked, kinds_asked = ask(groups)
    every = frozenset[str]().union(*asked.values())
    names: set[tuple[str, str]] = set()
    kinds: set[tuple[str, str, str]] = set()
    for event, kept in leads.words.items():
        found = every.intersection(kept.found.words)
        for day in leads.days[event].found & asked.keys() if found else ():
            named = found & asked[day]
            names.update((day, name) for name in named)
            kinds.update((day, kind, name) for kind in kept.found.kinds & kinds_asked[day] for name in named)
    return Coverage(names=frozenset(names), kinds=frozenset(kinds))


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


def read_lead(reports: tuple[Article, ...]) -> Lead:
    """Return the words of the reports' headlines and first passages."""
    headlines = (report.metadata.headline.value for report in reports if report.metadata.headline is not None)
    passages = (passage.text[:LEAD_CHARACTERS] for report in reports for passage in report.text.passages[:LEAD])
    words = words_in("\n".join((*headlines, *passages)).casefold())
    return Lead(words=tuple(map(intern, words)), kinds=frozenset(KINDS[word] for word in words & KINDS.keys()))


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
