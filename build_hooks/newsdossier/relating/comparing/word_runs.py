"""The longest run of words that stands in two sentences, word for word."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from newsdossier.relating.comparing.sentences import SEED, Phrase, Sentence


@dataclass(frozen=True, slots=True)
class WordRun:
    """So many words, from this one of the first sentence and that one of the second."""

    first: int
    second: int
    length: int


def find_longest_run(first: Sentence, second: Sentence, *, least: float) -> WordRun | None:
    """Return the longest run that both have, the earliest of equals; None where none has `least` words, or `SEED`."""
    if first.words == second.words:
        whole = WordRun(0, 0, len(first.words))
        return whole if whole.length >= max(least, SEED) else None
    common = first.phrases & second.phrases
    if not common:
        return None
    others = [(other, phrase) for other, phrase in enumerate(second.seeds) if phrase in common]
    if len(others) + SEED - 1 < least:
        return None  # nearly all that tell the same in their own words
    best = follow_runs(first, others, common=common)
    return best if best.length >= least else None


def follow_runs(first: Sentence, others: Sequence[tuple[int, Phrase]], *, common: frozenset[Phrase]) -> WordRun:
    """Return the longest run that is made of common phrases; `others` are where these begin in the second sentence."""
    starts: dict[Phrase, list[int]] = defaultdict(list)
    for start, phrase in enumerate(first.seeds):
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
