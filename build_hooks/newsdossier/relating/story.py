"""What came before and after an event in the story."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike, Event, Neighbour
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.related import Links, link
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
    events: tuple[Event, ...], *, portraits: Mapping[Slug, Portrait], alike: tuple[Alike, ...]
) -> tuple[dict[str, Neighbour], dict[str, Neighbour]]:
    """Return the nearest earlier and the nearest later event of each, by id, that it shares a subject with.

    Without subjects, words that weigh in reports of both will do. An event without a day has no neighbours.
    """
    chapters = tuple(make_chapter(event, portraits=portraits) for event in events if event.day is not None)
    story = Story(chapters=chapters, links=link(alike))
    before = neighbours(chapters[::-1], story=story)
    after = neighbours(chapters, story=story)
    return before, after


def neighbours(chapters: tuple[Chapter, ...], *, story: Story) -> dict[str, Neighbour]:
    """Return for each event the first that follows it in this order and has something in common with it."""
    found = (
        (chapter.event.id, find(chapter, chapters[index + 1 : index + 1 + MAX_LOOKED_AT], story=story))
        for index, chapter in enumerate(chapters)
    )
    return {event: neighbour for event, neighbour in found if neighbour is not None}


def make_chapter(event: Event, *, portraits: Mapping[Slug, Portrait]) -> Chapter:
    subjects: dict[str, float] = {}
    for slug in event.articles:
        for name, weight in (*portraits[slug].topics.items(), *portraits[slug].entities.items()):
            subjects[name] = max(weight, subjects.get(name, 0.0))
    return Chapter(event=event, subjects=subjects)


def find(chapter: Chapter, others: Sequence[Chapter], *, story: Story) -> Neighbour | None:
    """Return the first of the other events that has something in common with this one."""
    for other in others:
        reason = name_common(chapter, other) or name_words(chapter, other, links=story.links)
        if reason:
            return Neighbour(event=other.event.id, reason=reason)
    return None


def name_common(chapter: Chapter, other: Chapter) -> str:
    common = most_telling([chapter.subjects, other.subjects])
    return f"both tell of {join_words(common)}" if common else ""


def name_words(chapter: Chapter, other: Chapter, *, links: Links) -> str:
    theirs = frozenset(other.event.articles)
    pairs = [links[slug][end] for slug in chapter.event.articles for end in links.get(slug, ()) if end in theirs]
    best = min(pairs, key=lambda pair: (-pair.score, pair.first, pair.second), default=None)
    return f"both write of {quote_words(best.shared[:MAX_QUOTED])}" if best and best.shared else ""
