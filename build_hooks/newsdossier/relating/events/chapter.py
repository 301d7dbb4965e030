"""An event as the story tells it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsdossier.model.relation import Event
from newsdossier.relating.portraits import Portrait


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """An event with what its reports are about."""

    event: Event
    subjects: Mapping[str, float]
    """People, places, organisations, works and topics, and how telling each is."""


def gather_subjects(members: Iterable[Portrait]) -> Mapping[str, float]:
    subjects: dict[str, float] = {}
    for member in members:
        for name, weight in (*member.topics.items(), *member.entities.items()):
            subjects[name] = max(weight, subjects.get(name, 0.0))
    return subjects


def in_order(chapters: Iterable[Chapter]) -> tuple[Chapter, ...]:
    """Return the events by day; those without a day last."""
    return tuple(sorted(chapters, key=order_of_chapter))


def order_of_chapter(chapter: Chapter) -> tuple[bool, str, str]:
    event = chapter.event
    return (event.day is None, event.day.span.first.isoformat() if event.day else "", event.id)
