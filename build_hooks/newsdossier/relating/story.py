"""What came before and after an event in the story."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike, Event, Neighbour
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
    """Events that have a day, in the order in which the story is gone through."""

    chapters: tuple[Chapter, ...]
    links: Links
    linked: Mapping[int, int]
    """For the place of an event, that of the next one with a report alike in words that can be named."""


def tell_story(
    events: tuple[Event, ...], *, portraits: Mapping[Slug, Portrait], alike: tuple[Alike, ...], links: Links
) -> tuple[dict[str, Neighbour], dict[str, Neighbour]]:
    """Return the nearest earlier and the nearest later event of each, by id, that it shares a subject with.

    Without subjects, words that weigh in reports of both will do. An event without a day has no neighbours.
    """
    chapters = tuple(make_chapter(event, portraits=portraits) for event in events if event.day is not None)
    earlier, later = find_linked(chapters, alike=alike)
    last = len(chapters) - 1
    backwards = {last - place: last - other for place, other in earlier.items()}
    return (
        neighbours(Story(chapters=chapters[::-1], links=links, linked=backwards)),
        neighbours(Story(chapters=chapters, links=links, linked=later)),
    )


def neighbours(story: Story) -> dict[str, Neighbour]:
    """Return for each event the first that follows it in this order and has something in common with it."""
    by_subject: dict[str, list[int]] = defaultdict(list)
    for place, chapter in enumerate(story.chapters):
        for subject in chapter.subjects:
            by_subject[subject].append(place)
    found: dict[str, Neighbour] = {}
    for place, chapter in enumerate(story.chapters):
        following = [*follow(chapter, place, by_subject=by_subject), story.linked.get(place, place)]
        nearest = min((other for other in following if place < other <= place + MAX_LOOKED_AT), default=None)
        if nearest is not None:
            other = story.chapters[nearest]
            reason = name_common(chapter, other) or name_words(chapter, other, links=story.links)
            found[chapter.event.id] = Neighbour(event=other.event.id, reason=reason)
    return found


def follow(chapter: Chapter, place: int, *, by_subject: Mapping[str, list[int]]) -> Iterator[int]:
    """Yield the place of the next event with each of its subjects."""
    for subject in chapter.subjects:
        places = by_subject[subject]
        after = bisect_right(places, place)
        yield from places[after : after + 1]


def find_linked(chapters: tuple[Chapter, ...], *, alike: tuple[Alike, ...]) -> tuple[dict[int, int], dict[int, int]]:
    """Return for the places of events those of the nearest earlier and the nearest later one that has a report alike
    in words that can be named."""
    homes = {slug: place for place, chapter in enumerate(chapters) for slug in chapter.event.articles}
    earlier: dict[int, int] = {}
    later: dict[int, int] = {}
    for pair in alike:
        first, second = homes.get(pair.first), homes.get(pair.second)
        if first is None or second is None or first == second or not pair.shared:
            continue
        if first > second:
            first, second = second, first
        if earlier.get(second, -1) < first:
            earlier[second] = first
        if later.get(first, len(chapters)) > second:
            later[first] = second
    return earlier, later


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
