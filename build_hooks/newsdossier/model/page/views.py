"""Views that handwritten pages place by a comment: `<!-- dossier:timeline topic=wages limit=5 -->`."""

from dataclasses import dataclass

from newsdossier.model.page.parts import BarList, EventCard, Figure, Matrix, Strip, TimelineEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresView:
    """`dossier:figures`: size and span of the dossier."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StripView:
    """`dossier:strip`"""

    strip: Strip | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsView:
    """`dossier:events limit=6`: the latest event at length, then the earlier ones."""

    latest: EventCard | None
    earlier: tuple[EventCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixView:
    """`dossier:matrix`: who reported what."""

    matrix: Matrix


@dataclass(frozen=True, slots=True, kw_only=True)
class BarsView:
    """`dossier:bars of=topics,people,places limit=6`"""

    lists: tuple[BarList, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """`dossier:timeline topic=wages limit=5`"""

    entries: tuple[TimelineEntry, ...]


View = FiguresView | StripView | EventsView | MatrixView | BarsView | TimelineView
