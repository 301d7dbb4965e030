"""Entries for events.yml."""

from newsdossier.adapters.suggestions.entry_lines import Lines, comment, summary, write
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import SuggestedEvent
from newsdossier.pipeline import suggest_events


def events(dossier: Dossier, most: int) -> tuple[list[str], Lines]:
    found = suggest_events(dossier)
    title = [f"{summary(len(found), most, 'event')} for dossier/events.yml"]
    return title, (line for event in found[:most] for line in event_lines(event))


def event_lines(event: SuggestedEvent) -> Lines:
    yield ""
    yield from (comment(reason) for reason in event.reasons)
    yield f"{write(event.id)}:"
    yield f"  title: {write(event.title)}"
    yield f"  day: {event.day}" if event.day else "  # day: not known, or in doubt"
    yield f"  articles: {write(list(event.articles))}"
