"""A reporting clause, and what a rule that finds one looks like."""

from collections.abc import Callable
from typing import NamedTuple

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import Tokens


class Clause(NamedTuple):
    """A place in a sentence where it brings in a source."""

    rule: str
    manner: Manner
    verb: int
    """Index of the verb's token."""
    source: Phrase
    listener: Phrase | None = None
    """Who was told, or who quoted the source."""
    is_inverted: bool = False


Rule = Callable[[Tokens, int], Clause | None]
