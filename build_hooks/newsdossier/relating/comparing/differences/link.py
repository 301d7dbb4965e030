"""Two facts about the same thing."""

from dataclasses import dataclass

from newsdossier.relating.comparing.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Link:
    """Two facts of different reports about the same thing, and the rule that says so."""

    first: Fact
    second: Fact
    rule: str
