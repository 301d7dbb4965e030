"""What a curator should mend, in words that say what to do."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from newsdossier.model.address import SourcePath

T_co = TypeVar("T_co", covariant=True)


class Level(StrEnum):
    """A `fault` leaves the article out and makes checks fail; a `note` is printed and never fails."""

    FAULT = "fault"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One thing that a curator should mend. Ordered by place, so that a report is the same each time."""

    path: SourcePath
    line: int
    """Line of the file, from 1."""
    code: str
    """Kebab-case, listed in docs/problems.md, never reused."""
    message: str
    """What is wrong, present tense, offending text in double quotes, no full stop."""
    hint: str
    """What to do next."""
    level: Level = Level.FAULT

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.code}: {self.message}\n  {self.hint}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked(Generic[T_co]):
    """What could be read, and all that is wrong with it."""

    value: T_co | None
    """None where a fault leaves nothing to go on with."""
    problems: tuple[Problem, ...] = ()
