"""A file that is about to join the dossier, and what speaks against it."""

from dataclasses import dataclass
from enum import StrEnum

from newsdossier.model.address import Slug, SourcePath
from newsdossier.model.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedField:
    """One line of front matter."""

    name: str
    value: str
    evidence: Evidence | None = None
    """Where the page itself says so; None where the curator does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The clipping as it would be saved."""

    name: str
    """Of its file: "dockers-enter-third-week.txt"."""
    content: bytes
    """Of its file: as it came, below a block if it can carry one."""
    sidecar: bytes | None
    """Of `<name>.yml`, for a file that cannot."""
    fields: tuple[ProposedField, ...]
    """What was added to the front matter; not what the file said already."""


class Sameness(StrEnum):
    """How near two texts are."""

    BYTES = "bytes"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """An article of the dossier that has the same text, or nearly."""

    slug: Slug
    path: SourcePath
    sameness: Sameness
    share: float
    """How much of the shorter text stands in the other, 0 to 1, rounded to 2 digits."""
