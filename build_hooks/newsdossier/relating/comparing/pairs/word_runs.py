"""The longest run of words that stands in two sentences, word for word."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from newsdossier.model.words import MIN_SHARED_WORDS

SEED = 4  # words; shorter runs are no shared phrase
MIN_SHORT_RUN = 5  # words
MOSTLY = 0.8  # share of the shorter sentence that a short run must be to count as word for word
Word = TypeVar("Word")
Phrase = tuple[Word, ...]
"""`SEED` words."""


@dataclass(frozen=True, slots=True)
class WordRun:
    """So many words, from this one of the first sentence and that one of the second."""

    first: int
    second: int
    length: int


def least_of_run(length: int) -> float:
    """Return how many words a run must have at least; the shorter of the two sentences has so many."""
    return min(MIN_SHARED_WORDS, max(MIN_SHORT_RUN, MOSTLY * length))


def find_longest_run(first: Sequence[Word], second: Sequence[Word], *, least: float) -> WordRun | None:
    """Return the longest run that both have, the earliest of equals; None where none has `least` words, or `SEED`."""
    if first == second:
        whole = WordRun(0, 0, len(first))
        return whole if whole.length >= max(least, SEED) else None
    here, there = list_phrases(first), list_phrases(second)
    common = frozenset(here).intersection(there)
    start, count = find_stretch([phrase in common for phrase in there])
    if not count or count + SEED - 1 < least:
        return None
    place = find_place(here, there[start : start + count])
    if place is not None:
        return WordRun(place, start, count + SEED - 1)
    best = follow_runs(here, [(other, phrase) for other, phrase in enumerate(there) if phrase in common], common=common)
    return best if best.length >= least else None


def find_stretch(is_common: Sequence[bool]) -> tuple[int, int]:
    """Return where most common phrases follow one another, and how many; no run has more."""
    start, count, begin = 0, 0, 0
    for place, common in enumerate((*is_common, False)):
        if not common:
            start, count = (begin, place - begin) if place - begin > count else (start, count)
            begin = place + 1
    return start, count


def find_place(phrases: Sequence[Phrase[Word]], run: Sequence[Phrase[Word]]) -> int | None:
    """Return the first place at which these phrases follow one another; None where they do so nowhere."""
    starts = (place for place, phrase in enumerate(phrases) if phrase == run[0])
    return next((start for start in starts if phrases[start : start + len(run)] == run), None)


def list_phrases(words: Sequence[Word]) -> list[Phrase[Word]]:
    """Return the phrase that begins at each word."""
    return list(zip(*(words[start:] for start in range(SEED)), strict=False))


def follow_runs(
    phrases: Sequence[Phrase[Word]],
    others: Sequence[tuple[int, Phrase[Word]]],
    *,
    common: frozenset[Phrase[Word]],
) -> WordRun:
    """Return the longest run that is made of common phrases; `others` are where these begin in the second sentence."""
    starts: dict[Phrase[Word], list[int]] = defaultdict(list)
    for start, phrase in enumerate(phrases):
        if phrase in common:
            starts[phrase].append(start)
    best = WordRun(0, 0, 0)
    lengths: dict[tuple[int, int], int] = {}
    for other, phrase in others:
        for start in starts[phrase]:
            lengths[start, other] = length = lengths.pop((start - 1, other - 1), SEED - 1) + 1
            if length > best.length:
                best = WordRun(start + SEED - length, other + SEED - length, length)
    return best
