"""A sentence that was heard: its words, the reporting clauses in it, and the sources that they name."""

from typing import NamedTuple

from newsdossier.model.voices import Attribution
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.segments.sheet import Leaf
from newsdossier.relating.voices.segments.tokens import Tokens


class Voice(NamedTuple):
    """A reporting clause and what it says."""

    clause: Clause
    attribution: Attribution


class Heard(NamedTuple):
    """A sentence that brings in sources, or holds words between quotation marks. A tuple, as there are many."""

    leaf: Leaf
    start: int
    end: int
    tokens: Tokens
    voices: tuple[Voice, ...]
    known: int
    """How many sources the article had named before."""
    is_english: bool
    """Whether capitals tell names and titles."""
