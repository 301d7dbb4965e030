"""What the articles tell together, beyond each alone."""

from dataclasses import dataclass, field

from newsdossier.model.comparison import Comparison, EventLink, EventOrigins, Gap
from newsdossier.model.voices import Role, Voices


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Who is quoted, what reports share, where they differ, what they rest on, what links events, what is missing."""

    voices: Voices = field(default_factory=Voices)
    roles: tuple[Role, ...] = ()
    """By entity, then by the day of the first mention."""
    comparisons: tuple[Comparison, ...] = ()
    """By event, in the order of the events; only events with two reports or more."""
    origins: tuple[EventOrigins, ...] = ()
    """One an event, in the order of the events."""
    links: tuple[EventLink, ...] = ()
    """Between events that follow one another in the story, in their order."""
    gaps: tuple[Gap, ...] = ()
    """By day, then id; those without a day last."""
