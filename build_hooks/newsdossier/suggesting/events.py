"""Entries for events.yml: what pins an event that was found, and with it the address of its page."""

from newsdossier.model.days import DateSpan, SettledDay
from newsdossier.model.dossier import Dossier
from newsdossier.model.evidence import Certainty
from newsdossier.model.suggestion import SuggestedEvent

FEWEST_REPORTS = 2  # a single report is an event of its own whatever happens: there is nothing to pin


def suggest_events(dossier: Dossier) -> tuple[SuggestedEvent, ...]:
    """Return an entry for each event that was found among several articles and that events.yml lacks, by day."""
    return tuple(
        SuggestedEvent(
            id=event.id, title=event.title, day=sure_day(event.day), articles=event.articles, reasons=event.reasons
        )
        for event in dossier.relations.events
        if not event.curated and len(event.articles) >= FEWEST_REPORTS
    )


def sure_day(day: SettledDay | None) -> DateSpan | None:
    return day.span if day is not None and day.certainty is not Certainty.DOUBTFUL else None
