"""A candidate, and the weight that makes a speaker of him."""

from dataclasses import dataclass

from newsdossier.relating.voices.phrases.phrase import Phrase

ENOUGH = 4


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that may name the speaker, before it is looked up."""

    phrase: Phrase
    weight: int
    rule: str
