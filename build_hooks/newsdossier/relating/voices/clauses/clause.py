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

    @property
    def begin(self) -> int:
        """The first token of source, verb and listener."""
        return min(self.source.first, self.verb, self.listener.first if self.listener else self.verb)

    @property
    def end(self) -> int:
        """One past the last of them."""
        return max(self.verb + 1, self.source.last, self.listener.last if self.listener else 0)


Rule = Callable[[Tokens, int], Clause | None]
