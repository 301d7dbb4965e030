"""How strongly two articles look like reports of one event."""

from collections.abc import Mapping

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike
from newsdossier.relating.nearness import nearness
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.profiles import cosine

WORDS_WEIGHT = 0.85
NAMES_WEIGHT = 0.15  # look-alike events (two earthquakes, two prize nights) differ in names first

Kinship = dict[tuple[Slug, Slug], float]


def score_pairs(alike: tuple[Alike, ...], *, portraits: Mapping[Slug, Portrait]) -> Kinship:
    """Return the score of each pair that is alike in words: its words and names, weighed by its days."""
    return {
        (pair.first, pair.second): score_pair(pair, first=portraits[pair.first], second=portraits[pair.second])
        for pair in alike
        if pair.first in portraits and pair.second in portraits
    }


def score_pair(pair: Alike, *, first: Portrait, second: Portrait) -> float:
    words = pair.score
    if first.names.weights and second.names.weights:
        words = WORDS_WEIGHT * pair.score + NAMES_WEIGHT * cosine(first.names, second.names)
    return round(words * nearness(first.article.dating, second.article.dating), 4)
