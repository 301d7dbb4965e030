"""How much each line of the head reads, and stands, like the headline."""

from typing import NamedTuple

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.headline.features import FEATURES
from newsdossier.extracting.headline.line_reader import find_headline_lines
from newsdossier.extracting.headline.lines import HeadlineLine
from newsdossier.model.clipping import Block, Clipping

MOST_REASONS = 3  # in the evidence: those that weigh most


class Candidate(NamedTuple):
    """A line of the head that may be the headline."""

    line: HeadlineLine
    score: float
    """Points of all features, rounded so that sums do not depend on the machine."""

    @property
    def block(self) -> Block:
        return self.line.block


def score_candidates(clipping: Clipping, zone: HeadZone) -> tuple[Candidate, ...]:
    """Return the lines that may be the headline, the likeliest first; of equal ones the last."""
    scored = (Candidate(line, score(line)) for line in find_headline_lines(clipping, zone))
    return tuple(sorted(scored, key=lambda one: (-one.score, -one.line.at)))


def score(line: HeadlineLine) -> float:
    return round(sum([weight * measure(line) for _, weight, measure, _ in FEATURES]), 4)


def tell_reasons(line: HeadlineLine) -> str:
    """Return in words what speaks most for a line."""
    points = ((feature.weight * feature.measure(line), feature) for feature in FEATURES if feature.says)
    speaking = sorted(((value, feature) for value, feature in points if value > 0), key=lambda one: -one[0])
    return ", ".join(feature.says for _, feature in speaking[:MOST_REASONS]) or "stands above the text as headlines do"
