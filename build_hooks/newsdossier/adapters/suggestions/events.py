"""Entries for events.yml."""

from newsdossier.adapters.suggestions.entry_lines import Lines, Listing, comment, count_shown, write_yaml
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import SuggestedEvent
from newsdossier.pipeline import suggest_events


def list_events(dossier: Dossier, most: int) -> Listing:
    """Return an entry for each event that the engine found, with what speaks for it."""
    found = suggest_events(dossier)
    title = (f"{count_shown(len(found), most, 'event')} for dossier/events.yml",)
    return Listing(title, (line for event in found[:most] for line in write_event(event)))


def write_event(event: SuggestedEvent) -> Lines:
    yield ""
    yield from (comment(reason) for reason in event.reasons)
    yield f"{write_yaml(event.id)}:"
    yield f"  title: {write_yaml(event.title)}"
    yield f"  day: {event.day}" if event.day else "  # day: not known, or in doubt"
    yield f"  articles: {write_yaml(list(event.articles))}"
