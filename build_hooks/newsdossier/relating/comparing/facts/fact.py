"""What a sentence states that another report can state otherwise: so many of something, so long, on that day."""

from dataclasses import dataclass

from newsdossier.model.comparison import DifferenceKind
from newsdossier.model.span import Span
from newsdossier.relating.comparing.facts.amounts import Range


@dataclass(frozen=True, slots=True)
class Fact:
    """One value, and what it is the value of."""

    kind: DifferenceKind
    subject: str
    """What facts must have in common to be compared: "jobs", "killed"."""
    about: str
    """The same as printed."""
    value: Range | str
    first: int
    """Index of the first of its words, in the sentence."""
    last: int
    span: Span
    sentence: int
    """Index of the sentence among those of the event."""
    attributive: bool = False
    """Whether it stands before what it measures ("a six-day trip"): then the noun alone tells what it is about."""

    tells_fate: bool = False
    """Whether it counts the dead, the hurt, the arrested: then the subject says what befell them, too."""

    def is_like(self, other: "Fact") -> bool:
        """Return whether both are of one kind, about what is called alike."""
        return self.kind is other.kind and self.subject == other.subject

    def agrees(self, other: "Fact") -> bool:
        """Return whether both values can be true; values of two sorts never contradict one another."""
        if isinstance(self.value, Range) and isinstance(other.value, Range):
            return self.value.agrees(other.value)
        return self.value == other.value
