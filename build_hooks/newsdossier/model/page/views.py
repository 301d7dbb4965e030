"""Views that handwritten pages place by a comment: `<!-- dossier:timeline topic=wages limit=5 -->`."""

from dataclasses import dataclass

from newsdossier.model.page.event_parts import EventCard, Lead
from newsdossier.model.page.matrix import Matrix
from newsdossier.model.page.parts import BarList, Figure
from newsdossier.model.page.time_parts import Strip, TimelineEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresView:
    """`dossier:figures`: size and span of the dossier."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StripView:
    """`dossier:strip topic=wages`"""

    strip: Strip | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsView:
    """`dossier:events limit=6`: the latest event at length, then the earlier ones."""

    latest: EventCard | None
    lead: Lead | None
    """What happened, in the first words of a report; None where a curator says it, or no report may be quoted."""
    earlier: tuple[EventCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixView:
    """`dossier:matrix limit=12`: who reported what; the latest events."""

    matrix: Matrix


@dataclass(frozen=True, slots=True, kw_only=True)
class BarsView:
    """`dossier:bars of=topics,people,places limit=6`"""

    lists: tuple[BarList, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """`dossier:timeline topic=wages limit=5`: the latest entries of a topic or person, or of all, in order."""

    entries: tuple[TimelineEntry, ...]


View = FiguresView | StripView | EventsView | MatrixView | BarsView | TimelineView


class UnknownViewError(ValueError):
    """A comment asks for a view that there is not, or with words that it does not know.

    Adapters make a problem of it. `message` says what is wrong, `hint` what there is.
    """

    def __init__(self, message: str, *, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
