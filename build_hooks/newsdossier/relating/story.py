"""What came before and after an event in the story."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.relation import Event, Neighbour
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.related import Links
from newsdossier.relating.shared_subjects import most_telling
from newsdossier.relating.wording import join_words, quote_words

MAX_LOOKED_AT = 200  # events on each side: what hangs together is told again within so many
MAX_QUOTED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """An event with what its reports are about."""

    event: Event
    subjects: dict[str, float]
    """People, places, organisations, works and topics, and how telling each is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The events that have a day, in order."""

    chapters: tuple[Chapter, ...]
    links: Links


def tell_story(
    events: tuple[Event, ...], *, portraits: Mapping[Slug, Portrait], links: Links
) -> tuple[dict[str, Neighbour], dict[str, Neighbour]]:
    """Return the nearest earlier and the nearest later event of each, by id, that it shares a subject with.

    Without subjects, words that weigh in reports of both will do. An event without a day has no neighbours.
    """
    chapters = tuple(make_chapter(event, portraits=portraits) for event in events if event.day is not None)
    story = Story(chapters=chapters, links=links)
    before = neighbours(chapters[::-1], story=story)
    after = neighbours(chapters, story=story)
    return before, after


def neighbours(chapters: tuple[Chapter, ...], *, story: Story) -> dict[str, Neighbour]:
    """Return for each event the first that follows it in this order and has something in common with it."""
    by_subject: dict[str, list[int]] = defaultdict(list)
    for place, chapter in enumerate(chapters):
        for subject in chapter.subjects:
            by_subject[subject].append(place)
    homes = {slug: place for place, chapter in enumerate(chapters) for slug in chapter.event.articles}
    found: dict[str, Neighbour] = {}
    for place, chapter in enumerate(chapters):
        following = (
            *follow(chapter, place, by_subject=by_subject),
            *find_linked(chapter, homes=homes, links=story.links),
        )
        nearest = min((other for other in following if place < other <= place + MAX_LOOKED_AT), default=None)
        if nearest is not None:
            other = chapters[nearest]
            reason = name_common(chapter, other) or name_words(chapter, other, links=story.links)
            found[chapter.event.id] = Neighbour(event=other.event.id, reason=reason)
    return found


def follow(chapter: Chapter, place: int, *, by_subject: Mapping[str, list[int]]) -> Iterator[int]:
    """Yield the place of the next event with each of its subjects."""
    for subject in chapter.subjects:
        places = by_subject[subject]
        after = bisect_right(places, place)
        yield from places[after : after + 1]


def find_linked(chapter: Chapter, *, homes: Mapping[Slug, int], links: Links) -> Iterator[int]:
    """Yield the places of events that have a report alike in words that can be named."""
    for slug in chapter.event.articles:
        for other, pair in links.get(slug, {}).items():
            if pair.shared and other in homes:
                yield homes[other]


def make_chapter(event: Event, *, portraits: Mapping[Slug, Portrait]) -> Chapter:
    subjects: dict[str, float] = {}
    for slug in event.articles:
        for name, weight in (*portraits[slug].topics.items(), *portraits[slug].entities.items()):
            subjects[name] = max(weight, subjects.get(name, 0.0))
    return Chapter(event=event, subjects=subjects)


def name_common(chapter: Chapter, other: Chapter) -> str:
    common = most_telling([chapter.subjects, other.subjects])
    return f"both tell of {join_words(common)}" if common else ""


def name_words(chapter: Chapter, other: Chapter, *, links: Links) -> str:
    theirs = frozenset(other.event.articles)
    pairs = [links[slug][end] for slug in chapter.event.articles for end in links.get(slug, ()) if end in theirs]
    best = min(pairs, key=lambda pair: (-pair.score, pair.first, pair.second), default=None)
    return f"both write of {quote_words(best.shared[:MAX_QUOTED])}" if best and best.shared else ""
