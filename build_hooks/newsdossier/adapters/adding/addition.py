"""A clipping that is to be added, with what the dossier makes of it."""

from dataclasses import dataclass

from newsdossier.model.address import SourcePath
from newsdossier.model.explanation import Explanation
from newsdossier.model.problem import Problem
from newsdossier.model.proposal import Duplicate, Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """A clipping in its place among the others."""

    path: SourcePath
    proposal: Proposal
    explanation: Explanation | None
    """None where a fault keeps it out of the dossier."""
    duplicates: tuple[Duplicate, ...]
    problems: tuple[Problem, ...]
