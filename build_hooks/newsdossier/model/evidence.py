"""What speaks for a fact: the rule, and the words that it read."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from newsdossier.model.address import SourcePath

T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")


class Certainty(StrEnum):
    """How sure a worked-out fact is. Meant to hold: `certain` at least 98 times in 100, `likely` 85."""

    CERTAIN = "certain"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One rule that spoke, and what it read."""

    rule: str
    """Kebab-case name of the rule: "caption-repeated"."""
    path: SourcePath
    line: int
    """Line of the file as it lies (YAML block included), from 1; 0 where no line can be named."""
    start: int
    """First character read, counted in the text below the YAML block from 0."""
    end: int
    """One past the last character read."""
    quote: str
    """The words that were read, as they stand in the file, white space collapsed."""
    conclusion: str = ""
    """What follows from them, in words: "the last Friday before 30 March 2025 is the 28th"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found(Generic[T_co]):
    """A value that was read or worked out, and why."""

    value: T_co
    evidence: tuple[Evidence, ...]
    certainty: Certainty = Certainty.CERTAIN
    stated: bool = True
    """Whether the file or its curator says so in as many words; False: worked out, and the page offers a "why?"."""

    def map(self, change: Callable[[T_co], U]) -> "Found[U]":
        return Found(value=change(self.value), evidence=self.evidence, certainty=self.certainty, stated=self.stated)
