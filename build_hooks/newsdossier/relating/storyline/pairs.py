"""Events that follow one another in the story, each two with what is known of both."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.days import SettledDay
from newsdossier.model.relation import Event, Relations
from newsdossier.relating.event_reports import EventReports
from newsdossier.relating.storyline.telling import Telling

MOST_REPORTS = 3  # of an event, the first by day: others tell the same
Reports = tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """An event with its first reports."""

    event: str
    day: SettledDay | None
    slugs: tuple[Slug, ...]
    reports: Reports


@dataclass(frozen=True, slots=True)
class Pair:
    """An event, a later one that follows from it, and all that is known of both."""

    earlier: Chapter
    later: Chapter
    reason: str
    words: tuple[tuple[str, ...], ...]
    """Those that reports of both share, for each two of them that are alike."""
    told: tuple[Telling, ...]
    """What reports of the later one tell of other days than their own."""

    def shared_words(self) -> frozenset[str]:
        """Return all words that reports of both share, without case."""
        return frozenset(word.casefold() for shared in self.words for word in shared)


def find_pairs(
    reports: EventReports, *, relations: Relations, tellings: tuple[Telling, ...]
) -> Iterator[tuple[tuple[str, str], Pair]]:
    """Yield every event with the one before it, and with the one after it, each pair once, by their ids."""
    told: dict[Slug, list[Telling]] = defaultdict(list)
    for one in tellings:
        told[one.span.article].append(one)
    chapters = {event.id: open_chapter(event, reports[event.id][:MOST_REPORTS]) for event in relations.events}
    for ends, reason in order_pairs(relations):
        earlier, later = chapters[ends[0]], chapters[ends[1]]
        alike = relations.between.get(ends, ())
        shown = {*earlier.slugs, *later.slugs}
        words = tuple([one.shared for one in alike if one.first in shown and one.second in shown])
        of_later = tuple([one for slug in later.slugs for one in told.get(slug, ())])
        yield ends, Pair(earlier, later, reason, words=words, told=of_later)


def open_chapter(event: Event, reports: Reports) -> Chapter:
    return Chapter(event.id, event.day, tuple([report.slug for report in reports]), reports)


def order_pairs(relations: Relations) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the ids of neighbours with the reason, in the order of the events."""
    reasons = {(one.event, event): one.reason for event, one in relations.before.items()}
    for event, one in relations.after.items():
        reasons.setdefault((event, one.event), one.reason)
    places = {event.id: place for place, event in enumerate(relations.events)}
    yield from sorted(reasons.items(), key=lambda one: (places[one[0][0]], places[one[0][1]]))
