"""How much of what two sentences say is the same."""

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, pairwise

from newsdossier.relating.comparing.sentences import Sentence
from newsdossier.relating.comparing.tokens import root
from newsdossier.relating.weights import COMMON_WORDS, LEAST_COUNT, SHARE_BY_LETTERS, SHARE_OF_COMMON, SHARE_OF_OTHERS

BACKGROUND = 30  # sentences of any news, added to those of the event
COMMON_KEYS = frozenset(map(root, COMMON_WORDS.split()))
OF_AN_ARTICLE = 0.2  # a word of an article stands in so many of its sentences; a common one in most
SHORTEST = 1  # letters; words of two are in the list, or pairs of characters in scripts without spaces
PAIR_BONUS = 0.15  # of the likeness, where all words that are shared stand in the same order side by side
LEAST_TELLING = 1.2  # weight of a word that tells something: "Wednesday" has less, a name or a number more
MOST_OF_COMMON = 1.0  # weight of "was" and "after", which stand in one sentence of ten and tell nothing


class Shares(dict[str, float]):
    """The share of all sentences anywhere that may have each word that was met."""

    def __missing__(self, key: str) -> float:
        self[key] = share = share_of(key)
        return share


class Weights(dict[tuple[int, float], float]):
    """The weight of a word by the sentences that have it, among so many, and by its share of all others: few differ."""

    def __init__(self, total: int) -> None:
        self.total = total

    def __missing__(self, word: tuple[int, float]) -> float:
        self[word] = weight = weigh(*word, total=self.total)
        return weight


def weigh_words(sentences: Sequence[Sentence], *, shares: Shares) -> dict[str, float]:
    """Return the weight of each word of an event: the fewer of its sentences have it, the more.

    Sentences that are the same to the word count once: copies make no word common. The background steadies what small
    events say, whose few words all stand in every report.
    """
    distinct = {sentence.row: sentence.keys for sentence in sentences}
    counts = Counter(chain.from_iterable(distinct.values()))
    weights = Weights(total=len(distinct))
    return {key: weights[count, shares[key]] for key, count in counts.items()}


def weigh(count: int, share: float, *, total: int) -> float:
    expected = max(count, LEAST_COUNT) + BACKGROUND * share
    weight = max(0.0, math.log((total + BACKGROUND) / expected))
    return min(weight, MOST_OF_COMMON) if share == SHARE_OF_COMMON else weight


def share_of(key: str) -> float:
    """Return the share of all sentences anywhere that may have the word."""
    if key in COMMON_KEYS or len(key) <= SHORTEST:
        return SHARE_OF_COMMON
    return OF_AN_ARTICLE * SHARE_BY_LETTERS.get(len(key), SHARE_OF_OTHERS)


def mass(keys: Collection[str], weights: Mapping[str, float]) -> float:
    return math.fsum(map(weights.__getitem__, keys))


@dataclass(frozen=True)
class Scale:
    """The sentences of an event with the weights of their words, each sentence weighed once."""

    sentences: Sequence[Sentence]
    weights: Mapping[str, float]
    masses: dict[int, float] = field(default_factory=dict)
    """Of the sentences that were weighed so far: most are never asked for."""

    def mass_of(self, index: int) -> float:
        if index not in self.masses:
            self.masses[index] = mass(self.sentences[index].keys, self.weights)
        return self.masses[index]

    @cached_property
    def telling(self) -> tuple[frozenset[str], ...]:
        """The words of each sentence that tell something."""
        told = frozenset(key for key, weight in self.weights.items() if weight >= LEAST_TELLING)
        return tuple(sentence.keys & told for sentence in self.sentences)

    def likeness(self, first: int, second: int, *, least: float = 0.0) -> float:
        """Return 0 to 1, rounded: how much of the weight of both sentences is shared, more where it is side by side.

        The mean of two measures: Dice's, of both, and the share of the shorter one, since a report may say in half a
        sentence what another says in a whole one. Where it is less than `least`, only that is sure of it.
        """
        here, there = self.sentences[first], self.sentences[second]
        masses = self.mass_of(first), self.mass_of(second)
        if here.row == there.row and masses[0]:
            return 1.0
        common = here.keys & there.keys
        shared = mass(common, self.weights)
        dice = 2 * shared / (sum(masses) or 1.0)
        contained = shared / (min(masses) or 1.0)
        mean = math.sqrt(dice * contained)
        if round(mean * (1 + PAIR_BONUS), 4) < least:
            return round(mean, 4)
        bonus = PAIR_BONUS * side_by_side(here, there, common=common)
        return round(min(1.0, mean * (1 + bonus)), 4)


def side_by_side(first: Sentence, second: Sentence, *, common: frozenset[str]) -> float:
    """Return the share of the shared words that follow one another in both, from 0 to 1."""
    here, there = pairs_of(first, common), pairs_of(second, common)
    return len(here & there) / (len(common) or 1)


def pairs_of(sentence: Sentence, common: frozenset[str]) -> set[tuple[str, str]]:
    return set(pairwise(filter(common.__contains__, sentence.row)))
