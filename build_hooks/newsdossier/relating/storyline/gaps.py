"""Happenings that articles mention and none of them reports."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from newsdossier.model.address import make_slug
from newsdossier.model.article import Article, Articles, index_by_slug
from newsdossier.model.citing import words_at
from newsdossier.model.comparison import Gap
from newsdossier.model.days import DateSpan
from newsdossier.model.relation import Event
from newsdossier.model.span import Span
from newsdossier.relating.event_reports import EventReports, gather_reports
from newsdossier.relating.storyline.clusters import cluster
from newsdossier.relating.storyline.coverage import cover, is_covered
from newsdossier.relating.storyline.leads import Leads, read_leads
from newsdossier.relating.storyline.telling import Telling

ID_WORDS = 8


def find_gaps(
    articles: tuple[Article, ...], *, events: tuple[Event, ...], tellings: tuple[Telling, ...]
) -> tuple[Gap, ...]:
    """Return what articles tell of other days that no article reports: by day, then id.

    Mentions are one gap where their days agree and the same is named in words of the same kind. An article that is
    not dated itself mentions nothing, and neither do those in whose language no happening is known by its words.
    """
    every = index_by_slug(articles)
    reports = gather_reports(every, events=events)
    return find_gaps_again(every, events=events, reports=reports, tellings=tellings, known=None)[0]


def find_gaps_again(
    articles: Articles,
    *,
    events: tuple[Event, ...],
    reports: EventReports,
    tellings: tuple[Telling, ...],
    known: Leads | None,
) -> tuple[tuple[Gap, ...], Leads]:
    """Return the same, and what was read of the events; what is `known` is not read again."""
    groups = tuple(group for group in cluster(tellings) if is_gap(group))
    happenings = {event.id: (event.day, reports[event.id]) for event in events}
    leads = read_leads(happenings, groups=groups, known=known)
    coverage = cover(groups, leads=leads)
    starts = sorted((event.day.span.first, event.id) for event in events if event.day is not None)
    missing = sorted(
        (describe(group, articles=articles) for group in groups if not is_covered(group, coverage)),
        key=lambda gap: (gap.day, gap.id, gap.mentions),
    )
    return tuple(place(gap, number=number, starts=starts) for gap, number in numbered(missing)), leads


def is_gap(group: tuple[Telling, ...]) -> bool:
    """Return whether any of its words can stand as a title."""
    return any(telling.titled for telling in group)


def describe(group: tuple[Telling, ...], *, articles: Articles) -> Gap:
    """Return the gap, named by the words of its fullest mention; its id may be that of others still."""
    fullest = min((one for one in group if one.titled), key=lambda one: (*fulness(one), one.span))
    title = words_at(articles[fullest.span.article], fullest.title)
    return Gap(
        id=make_slug(" ".join(title.split()[:ID_WORDS])),
        title=title[0].upper() + title[1:],
        day=day_of(group),
        mentions=tuple(sorted({one.span for one in group}, key=lambda span: by_day(span, articles=articles))),
        after=None,
    )


def fulness(telling: Telling) -> tuple[int, int]:
    """Sort key, the fullest first: with many names, and longer."""
    return (-telling.named, telling.title.start - telling.title.end)


def by_day(span: Span, *, articles: Articles) -> tuple[str, Span]:
    published = articles[span.article].dating.published
    return (published.span.last.isoformat() if published else "", span)


def day_of(group: tuple[Telling, ...]) -> str:
    """Return the finest day that the mentions name; of several that which most name, then the first."""
    counts = Counter(str(one.day) for one in group)
    return min(counts, key=lambda day: (-len(day), -counts[day], day))


def numbered(gaps: list[Gap]) -> Iterator[tuple[Gap, int]]:
    counts: Counter[str] = Counter()
    for gap in gaps:
        counts[gap.id] += 1
        yield gap, counts[gap.id]


def place(gap: Gap, *, number: int, starts: list[tuple[date, str]]) -> Gap:
    """Return the gap with an id of its own, after the last event before it."""
    year, month, *day = (int(part) for part in gap.day.split("-"))
    before = bisect_left(starts, (DateSpan(year, month, *day).first, ""))
    return replace(
        gap,
        id=gap.id if number == 1 else f"{gap.id}-{number}",
        after=starts[before - 1][1] if before else None,
    )
