"""The longest run of words that stands in two sentences, word for word."""

from collections import defaultdict
from dataclasses import dataclass

from newsdossier.relating.comparing.sentences import SEED, Sentence


@dataclass(frozen=True, slots=True)
class WordRun:
    """So many words, from this one of the first sentence and that one of the second."""

    first: int
    second: int
    length: int


def find_longest_run(first: Sentence, second: Sentence) -> WordRun:
    """Return the longest run that both have, the earliest of equals; of no length where none has `SEED` words."""
    if first.phrases.isdisjoint(second.phrases):
        return WordRun(0, 0, 0)
    here, there = first.words, second.words
    seeds: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for start in range(len(here) - SEED + 1):
        seeds[here[start : start + SEED]].append(start)
    best = WordRun(0, 0, 0)
    for other in range(len(there) - SEED + 1):
        for start in seeds.get(there[other : other + SEED], ()):
            if start and other and here[start - 1] == there[other - 1]:
                continue  # seen from its beginning
            length = extend(here, there, start, other)
            if length > best.length:
                best = WordRun(start, other, length)
    return best


def extend(here: tuple[str, ...], there: tuple[str, ...], start: int, other: int) -> int:
    length = SEED
    most = min(len(here) - start, len(there) - other)
    while length < most and here[start + length] == there[other + length]:
        length += 1
    return length
