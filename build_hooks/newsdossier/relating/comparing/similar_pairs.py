"""Sentences of different reports that say much the same, found without comparing each with each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdossier.relating.comparing.likeness import LEAST_TELLING, likeness
from newsdossier.relating.comparing.sentences import Sentence

MIN_TELLING_WORDS = 4  # shared by fewer: "He said on Tuesday"
MIN_PLAIN_WORDS = 3  # of them not capitalised: those who are named alike may do something else
MIN_SHARED_WEIGHT = 10.0  # of the words that are shared; four names that stand everywhere have less
MAX_SOUGHT_WORDS = 20  # the rarest words of a sentence, by which those like it are sought
MAX_PLACES = (
    50  # a word is sought in the first so many sentences that have it: an event of hundreds of reports repeats it
)
MAX_COMPARED = 15  # a sentence is compared closely with so many earlier ones


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences, by their index, and how alike they are."""

    first: int
    second: int
    score: float


def find_similar_pairs(
    sentences: Sequence[Sentence], *, weights: Mapping[str, float], least: float
) -> tuple[Pair, ...]:
    """Return the pairs of sentences of different reports that are alike by at least so much, by index.

    The work grows with the number of sentences: each is compared with those earlier ones that share its rarest words.
    """
    pairs: list[Pair] = []
    places: dict[str, list[int]] = defaultdict(list)
    for index, sentence in enumerate(sentences):
        sought = rarest_words(sentence, weights)
        for other in seek(sought, places, weights=weights, sentences=sentences, article=sentence.span.article):
            score = likeness(sentences[other], sentence, weights=weights)
            if score >= least and tell_alike(sentences[other], sentence, weights=weights):
                pairs.append(Pair(other, index, score))
        for key in sought:
            if len(places[key]) < MAX_PLACES:
                places[key].append(index)
    return tuple(pairs)


def tell_alike(first: Sentence, second: Sentence, *, weights: Mapping[str, float]) -> bool:
    """Return whether enough of what they share says what happens, and not only to whom."""
    plain = sum(weights[key] >= LEAST_TELLING for key in first.plain & second.plain)
    return plain >= MIN_PLAIN_WORDS


def rarest_words(sentence: Sentence, weights: Mapping[str, float]) -> list[str]:
    telling = (key for key in sentence.keys if weights[key] >= LEAST_TELLING)
    return sorted(telling, key=lambda key: (-weights[key], key))[:MAX_SOUGHT_WORDS]


def seek(
    keys: Sequence[str],
    places: Mapping[str, Sequence[int]],
    *,
    weights: Mapping[str, float],
    sentences: Sequence[Sentence],
    article: str,
) -> Iterator[int]:
    """Yield the earlier sentences of other reports that share most weight, the heaviest first."""
    shared: dict[int, float] = defaultdict(float)
    counts: dict[int, int] = defaultdict(int)
    for key in keys:
        for other in places.get(key, ()):
            shared[other] += weights[key]
            counts[other] += 1
    fit = [
        other
        for other, weight in shared.items()
        if counts[other] >= MIN_TELLING_WORDS
        and round(weight, 4) >= MIN_SHARED_WEIGHT
        and sentences[other].span.article != article
    ]
    yield from sorted(fit, key=lambda other: (-round(shared[other], 4), other))[:MAX_COMPARED]
