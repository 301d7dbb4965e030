"""Where texts name what the dossier follows."""

from dataclasses import dataclass

from newsdossier.model.evidence import Evidence
from newsdossier.model.taxonomy import EntityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place in a text where an alias stands."""

    entity: str
    """Id in entities.yml."""
    kind: EntityKind
    passage: int
    """Index in `CleanText.passages`; -1 for the headline, -2 for the standfirst."""
    start: int
    """Character of the passage's text."""
    end: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A topic that an article has, and why."""

    topic: str
    """Id in topics.yml."""
    evidence: tuple[Evidence, ...]
    stated: bool
    """Whether the curator gave it."""
