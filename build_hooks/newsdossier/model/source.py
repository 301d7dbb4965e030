"""Files in memory, before anything has been read from them."""

from dataclasses import dataclass

from newsdossier.model.address import SourcePath
from newsdossier.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file of the dossier."""

    path: SourcePath
    content: bytes
    sidecar: "Source | None" = None
    """`<file name>.yml` beside a clipping."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierSources:
    """All files that one dossier is made from."""

    clippings: tuple[Source, ...]
    """By path."""
    settings: Source | None = None
    """dossier.yml"""
    topics: Source | None = None
    entities: Source | None = None
    outlets: Source | None = None
    events: Source | None = None
    problems: tuple[Problem, ...] = ()
    """What the file system had to say: symlinks, files of another kind."""
    whole: bool = True
    """Whether `clippings` are all of the dossier's. If not, a slug that none of them has may well exist."""
