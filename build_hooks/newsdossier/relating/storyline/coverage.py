"""What the dossier's events are about, so that a mention of one of them is no gap."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from newsdossier.model.article import Article
from newsdossier.model.days import DateSpan
from newsdossier.model.relation import Event
from newsdossier.relating.storyline.clusters import Group
from newsdossier.relating.storyline.happenings import NOUNS, VERBS
from newsdossier.relating.storyline.tellings import Telling

KINDS = {**VERBS, **NOUNS}
PLAIN_WORD = re.compile(r"(?:[^\W\d_]\.){2,8}|[^\W_]+(?:-[^\W_]+)*")
NEXT_DAYS = (-1, 0, 1)  # what happened late is told of the day after, or in another time zone
LEAD = 4  # passages of a report that tell what it reports
LEAD_CHARACTERS = 600  # of each
ENOUGH_NAMES = 2  # shared with what is told of that day: one person may do several things on a day


@dataclass(frozen=True, slots=True)
class Coverage:
    """On which day, or in which month (as in EDTF), events name whom, and as what kind of happening."""

    names: frozenset[tuple[str, str]]
    kinds: frozenset[tuple[str, str, str]]


def read_coverage(articles: tuple[Article, ...], *, events: tuple[Event, ...], groups: tuple[Group, ...]) -> Coverage:
    """Return what reports of events say in their first passages, for the days and names that the groups name."""
    by_slug = {article.slug: article for article in articles}
    asked: dict[str, set[str]] = defaultdict(set)
    for telling in (one for group in groups for one in group):
        asked[str(telling.day)].update(telling.names)
    names: set[tuple[str, str]] = set()
    kinds: set[tuple[str, str, str]] = set()
    for event in events:
        reports = [by_slug[slug] for slug in event.articles if slug in by_slug]
        days = {day for span in spans_of(event, reports) for day in days_of(span)} & asked.keys()
        words = read_leads(reports) if days else frozenset[str]()
        happened = {KINDS[word] for word in words & KINDS.keys()}
        for day in days:
            names.update((day, name) for name in words & asked[day])
            kinds.update((day, kind, name) for kind in happened for name in words & asked[day])
    return Coverage(names=frozenset(names), kinds=frozenset(kinds))


def spans_of(event: Event, reports: list[Article]) -> Iterator[DateSpan]:
    if event.day is not None:
        yield event.day.span
    for report in reports:
        yield from (day.span for day in (report.dating.event, report.dating.published) if day is not None)


def days_of(span: DateSpan) -> Iterator[str]:
    if span.month is None:
        return
    yield f"{span.year:04}-{span.month:02}"
    if span.day is not None and date.min.year < span.year < date.max.year:
        yield from ((span.first + timedelta(days=days)).isoformat() for days in NEXT_DAYS)


def read_leads(reports: list[Article]) -> frozenset[str]:
    """Return the words of the reports' headlines and first passages, without case."""
    headlines = (report.metadata.headline.value for report in reports if report.metadata.headline is not None)
    passages = (passage.text[:LEAD_CHARACTERS] for report in reports for passage in report.text.passages[:LEAD])
    return frozenset(PLAIN_WORD.findall("\n".join((*headlines, *passages)).casefold()))


def is_covered(group: Group, coverage: Coverage) -> bool:
    """Return whether an event of that day has the same kind of happening with a name, or enough of the names."""
    finest = max(len(str(one.day)) for one in group)
    return any(covers(coverage, one) for one in group if len(str(one.day)) == finest)


def covers(coverage: Coverage, telling: Telling) -> bool:
    day = str(telling.day)
    if any((day, kind, name) in coverage.kinds for kind in telling.kinds for name in telling.names):
        return True
    return telling.day.day is not None and sum((day, name) in coverage.names for name in telling.names) >= ENOUGH_NAMES
