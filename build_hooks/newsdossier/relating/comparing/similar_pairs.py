"""Sentences of different reports that say much the same."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from newsdossier.relating.comparing.echoes import MIN_SHARED_WEIGHT, Echoes
from newsdossier.relating.comparing.likeness import LEAST_TELLING, likeness
from newsdossier.relating.comparing.sentences import Sentence

MIN_TELLING_WORDS = 4  # shared by fewer: "He said on Tuesday"
MIN_PLAIN_WORDS = 3  # of them not capitalised: those who are named alike may do something else
MAX_COMPARED = 15  # a sentence is compared closely with so many earlier ones, those of the heaviest echoes


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences, by their index, and how alike they are."""

    first: int
    second: int
    score: float


def find_similar_pairs(
    sentences: Sequence[Sentence],
    *,
    echoes: Sequence[Echoes],
    weights: Mapping[str, float],
    least: float,
) -> tuple[Pair, ...]:
    """Return the pairs of sentences of different reports that are alike by at least so much, by index."""
    candidates = (
        Pair(other, index, likeness(sentences[other], sentence, weights=weights))
        for index, sentence in enumerate(sentences)
        for other in islice(earlier_ones(index, echoes[index]), MAX_COMPARED)
        if tell_alike(sentences[other], sentence, weights=weights)
    )
    return tuple(pair for pair in candidates if pair.score >= least)


def earlier_ones(index: int, echoes: Echoes) -> Iterator[int]:
    """Yield the sentences before this one in paragraphs that have enough of it."""
    return (other for paragraph in echoes.near for other in paragraph.sentences if other < index)


def tell_alike(first: Sentence, second: Sentence, *, weights: Mapping[str, float]) -> bool:
    """Return whether enough of what they share says what happens, and not only to whom."""
    common = [weights[key] for key in first.keys & second.keys if weights[key] >= LEAST_TELLING]
    if len(common) < MIN_TELLING_WORDS or round(sum(sorted(common)), 4) < MIN_SHARED_WEIGHT:
        return False
    plain = sum(weights[key] >= LEAST_TELLING for key in first.plain & second.plain)
    return plain >= MIN_PLAIN_WORDS
