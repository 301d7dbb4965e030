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
class BroughtField:
    """One line of front matter that another tool wrote on top of the file."""

    was: str
    """What that tool calls it: "date"."""
    line: int
    """Line of the file as it came."""
    words: str
    """What stands there."""
    name: str | None
    """Our name for it: "published"; None where it was not taken over."""
    value: str = ""
    """As our field has it."""
    reason: str = ""
    """Why it was not taken over."""


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
    brought: tuple[BroughtField, ...] = ()
    """What the front matter of another tool said. All its lines stay in the block, as comments."""


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
