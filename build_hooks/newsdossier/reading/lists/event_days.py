"""An event ends when it began, or later."""

from dataclasses import replace

from newsdossier.model.problem import Problem
from newsdossier.model.taxonomy import CuratedEvent
from newsdossier.reading.lists.entries import Entries


def check_event_days(events: Entries[CuratedEvent]) -> Entries[CuratedEvent]:
    """Return the events; one that ends before it begins, or has an end alone, loses its end, with a fault."""
    wrong = {name: event for name, event in events.values.items() if not is_in_order(event)}
    faults = (
        Problem(
            path=events.path,
            line=events.line_of(name, "until"),
            code="reversed-event",
            message=f"the event ends on {event.until} and begins on {event.day or 'no day'}",
            hint="write the first day after day: and the last after until:",
        )
        for name, event in wrong.items()
    )
    mended = {name: event.model_copy(update={"until": None}) for name, event in wrong.items()}
    return replace(events, values={**events.values, **mended}).add(*faults)


def is_in_order(event: CuratedEvent) -> bool:
    return event.until is None or (event.day is not None and event.day.first <= event.until.last)
