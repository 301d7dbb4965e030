"""What an article names, as weighted words."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from newsdossier.relating.vocabulary import stem
from newsdossier.relating.weights import weigh_keys

MIN_LENGTH = 4.0  # that of some five telling words: an article of fewer is like another by one of them at most in part


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The words of an article by weight, as a vector of length 1; shorter where they are very few."""

    weights: dict[str, float]
    printed: tuple[str, ...]
    """Each as first printed, in the order of the weights."""

    def print_word(self, key: str) -> str:
        """Return a word as the article first prints it."""
        return self.printed[list(self.weights).index(key)]


def make_profiles(words_by_article: Iterable[Iterable[str]]) -> tuple[Profile, ...]:
    """Return the profile of each article, with weights from all of them."""
    spellings: dict[str, str] = {}
    counted: list[tuple[dict[str, int], tuple[str, ...]]] = []
    having: Counter[str] = Counter()
    for words in words_by_article:
        counts, printed = count(words, spellings=spellings)
        counted.append((counts, printed))
        having.update(counts.keys())
    rarity = weigh_keys(having, articles=len(counted))
    return tuple(make_profile(counts, printed=printed, rarity=rarity) for counts, printed in counted)


def count(words: Iterable[str], *, spellings: dict[str, str]) -> tuple[dict[str, int], tuple[str, ...]]:
    """Return how often each word is there, and how it is first printed; equal words are one object, to save memory."""
    counts: dict[str, int] = {}
    printed: list[str] = []
    for word in words:
        key = stem(word)
        key = spellings.setdefault(key, key)
        if key not in counts:
            printed.append(spellings.setdefault(word, word))
        counts[key] = counts.get(key, 0) + 1
    return counts, tuple(printed)


def make_profile(counts: dict[str, int], *, printed: tuple[str, ...], rarity: dict[str, float]) -> Profile:
    raw = {key: (1 + math.log(count)) * rarity[key] for key, count in counts.items() if rarity[key] > 0}
    length = max(MIN_LENGTH, math.sqrt(math.fsum(weight * weight for weight in raw.values())))
    kept = tuple(word for key, word in zip(counts, printed, strict=True) if rarity[key] > 0)
    return Profile(weights={key: round(weight / length, 9) for key, weight in raw.items()}, printed=kept)


def cosine(first: Profile, second: Profile) -> float:
    """Return how alike two profiles are, 0 to 1, rounded to what may be compared; the same both ways."""
    return round(math.fsum([weight for _, weight in shared_weights(first, second)]), 4)


def shared_weights(first: Profile, second: Profile) -> list[tuple[str, float]]:
    """Return the words that two profiles share, with what each adds to their likeness."""
    fewer, more = first.weights, second.weights
    return [(key, fewer[key] * more[key]) for key in fewer.keys() & more.keys()]
