"""Sentences of different reports that say much the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from newsdossier.relating.comparing.echoes import MIN_SHARED_WEIGHT, Echoes
from newsdossier.relating.comparing.likeness import Scale, mass

MIN_TELLING_WORDS = 4  # shared by fewer: "He said on Tuesday"
MIN_PLAIN_WORDS = 3  # of them not capitalised: those who are named alike may do something else
MAX_COMPARED = 15  # a sentence is compared closely with so many earlier ones, those of the heaviest echoes


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences, by their index, and how alike they are."""

    first: int
    second: int
    score: float


def find_similar_pairs(scale: Scale, *, echoes: Sequence[Echoes], least: float) -> tuple[Pair, ...]:
    """Return the pairs of sentences of different reports that are alike by at least so much, by index."""
    candidates = (
        Pair(other, index, scale.likeness(other, index, least=least))
        for index in range(len(scale.sentences))
        for other in islice(earlier_ones(index, echoes[index]), MAX_COMPARED)
        if tell_alike(scale, other, index)
    )
    return tuple(pair for pair in candidates if pair.score >= least)


def earlier_ones(index: int, echoes: Echoes) -> Iterator[int]:
    """Yield the sentences before this one in paragraphs that have enough of it."""
    return (other for paragraph in echoes.near for other in paragraph.sentences if other < index)


def tell_alike(scale: Scale, first: int, second: int) -> bool:
    """Return whether enough of what they share says what happens, and not only to whom."""
    common = scale.telling[first] & scale.telling[second]
    if len(common) < MIN_TELLING_WORDS:
        return False
    plain = common & scale.sentences[first].plain & scale.sentences[second].plain
    return len(plain) >= MIN_PLAIN_WORDS and round(mass(common, scale.weights), 4) >= MIN_SHARED_WEIGHT
