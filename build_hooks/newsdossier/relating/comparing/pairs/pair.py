"""Two sentences of different reports that say much the same."""

from typing import NamedTuple


class Pair(NamedTuple):
    """Two sentences, by their index, and how alike they are."""

    first: int
    second: int
    score: float
    may_repeat: bool = True
    """Whether they have enough phrases in common to be the same word for word."""
