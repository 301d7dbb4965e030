"""The noun on which a phrase hangs, and which of them may speak."""

import re

from newsdossier.relating.voices.words.documents import DOCUMENT_HEADS
from newsdossier.relating.voices.words.institutions import INSTITUTION_HEADS
from newsdossier.relating.voices.words.media import MEDIA_HEADS
from newsdossier.relating.voices.words.people import ROLES, UNNAMED_HEADS

HEADS = UNNAMED_HEADS | INSTITUTION_HEADS | MEDIA_HEADS | ROLES | DOCUMENT_HEADS
PARTING = frozenset({"of", "for", "at", "from", "in", "with", "familiar", "close", "on"})
"""Behind them stands what a noun is of: what a phrase hangs on stands before the first."""


def head_of(lows: list[str]) -> str:
    """Return the noun on which the phrase hangs: "spokesman" in "a spokesman for the ministry"."""
    joiner = next((index for index, low in enumerate(lows) if index and low in PARTING), len(lows))
    return lows[joiner - 1]


def is_head(low: str) -> bool:
    """Return whether the noun on which a phrase hangs may speak: it is listed, or ends as words for people do."""
    return low in HEADS or (low not in NO_AGENTS and AGENT.search(low) is not None)


AGENT = re.compile(r"(?:[a-z]{2}(?:er|or|ist|ian|man|woman|men|women|ant|ee)s?|\d-year-olds?)$")
"""How words for people end: "docker", "chemist", "tenant"."""
NO_AGENTS = frozenset(
    (
        *("rather", "either", "neither", "another", "further", "whatever", "however", "number", "numbers", "order"),
        *("orders", "matter", "matters", "power", "powers", "summer", "winter", "dinner", "weather", "computer"),
        *("computers", "error", "errors", "terror", "minor", "major", "color", "labor", "offer", "offers", "other"),
        *("after", "later", "earlier", "never", "together", "disaster", "paper", "quarter", "centre", "center"),
        *("river", "tower", "consumer", "transfer", "cover", "answer", "master", "chapter", "character", "water"),
        *("fever", "cancer", "border", "barrier", "engineer", "committee", "factor", "factors", "error", "plant"),
        *("plants", "grant", "grants", "important", "relevant", "guarantee", "coffee", "degree", "agree", "career"),
    )
)
