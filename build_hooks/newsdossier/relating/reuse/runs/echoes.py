"""Which articles can have long runs of words in common: seen on numbers, before any two are laid side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from newsdossier.model.article import Article
from newsdossier.model.words import MIN_SHARED_WORDS
from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.reuse.words.checksums import number_words, write_words

Seeds = NDArray[np.uint64]
AT_A_TIME = 200  # articles of which the words are numbered together: some megabytes
TEXT = attrgetter("text")
MIN_COPIED = 0.5  # share of an article's words that stand in the other in long runs
ENDINGS = np.uint64(2**20)  # of numbers, told apart
FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, and as good as random: the golden ratio in 64 bits


@dataclass(frozen=True, slots=True)
class Echo:
    """The runs of an article's words that are found more than once among the articles asked for."""

    words: int
    """Of the article, all of them."""
    starts: tuple[int, ...] = ()
    """Word at which each run begins, in order; all are of `MIN_SHARED_WORDS`."""
    seeds: tuple[int, ...] = ()
    """A number for each run. Equal runs have equal numbers; the other way round, chance may err."""
    held: frozenset[int] = frozenset()
    """The same numbers."""


def find_echoes(articles: Sequence[Article]) -> list[Echo]:
    """Return what each article may share with another one, in order. Where passages end is not looked at."""
    batches = [articles[begin : begin + AT_A_TIME] for begin in range(0, len(articles), AT_A_TIME)]
    parts = [number_words([write_words(map(TEXT, article.text.passages)) for article in batch]) for batch in batches]
    sizes = np.concatenate([np.zeros(0, dtype=np.int64), *(sizes for _, sizes in parts)])
    seeds = hash_runs(np.concatenate([np.zeros(0, dtype=np.uint64), *(words for words, _ in parts)]))
    starts = np.flatnonzero(stand_again(seeds))
    ends = np.cumsum(sizes)
    starts = starts[starts + MIN_SHARED_WORDS <= ends[np.searchsorted(ends, starts, side="right")]]
    last = np.searchsorted(starts, ends).tolist()
    return [
        make_echo(size, starts=starts[here:there] - (end - size), seeds=seeds[starts[here:there]])
        if here < there
        else Echo(size)
        for size, end, (here, there) in zip(sizes.tolist(), ends.tolist(), pairwise([0, *last]), strict=True)
    ]


def hash_runs(words: Seeds, length: int = MIN_SHARED_WORDS) -> Seeds:
    """Return a number for each run of so many words, made of those of its halves; what overflows is dropped."""
    if length == 1:
        return words
    first = hash_runs(words, length // 2)
    second = first if length % 2 == 0 else hash_runs(words, length - length // 2)
    count = max(0, len(words) - length + 1)
    return first[:count] * FACTOR + second[length // 2 :][:count]


def stand_again(seeds: Seeds) -> Flags:
    """Return which of the numbers are there more than once. Few are, and few of the others end like one of them."""
    ordered = np.sort(seeds)
    again = ordered[1:][ordered[1:] == ordered[:-1]]
    is_ending = np.zeros(ENDINGS, dtype=np.bool_)
    is_ending[again % ENDINGS] = True
    few = np.flatnonzero(is_ending[seeds % ENDINGS])
    flags = np.zeros(len(seeds), dtype=np.bool_)
    flags[few] = again[np.minimum(np.searchsorted(again, seeds[few]), len(again) - 1)] == seeds[few]
    return flags


def make_echo(words: int, *, starts: Numbers, seeds: Seeds) -> Echo:
    held = seeds.tolist()
    return Echo(words, tuple(starts.tolist()), tuple(held), frozenset(held))


def may_be_copied(first: Echo, second: Echo) -> bool:
    """Return whether most of either article may stand in the other in long runs."""
    return not first.held.isdisjoint(second.held) and bound_copied(first, second) >= MIN_COPIED


def bound_copied(first: Echo, second: Echo) -> float:
    """Return the share of either article that may stand in the other in long runs, at most; 0 where none may."""
    common = first.held & second.held
    return max(round(cover(echo, common) / echo.words, 4) for echo in (first, second)) if common else 0.0


def cover(own: Echo, common: frozenset[int]) -> int:
    """Return how many words of an article stand in runs that another may have."""
    covered, end = 0, 0
    for start, seed in zip(own.starts, own.seeds, strict=True):
        if seed in common:
            covered += start + MIN_SHARED_WORDS - max(start, end)
            end = start + MIN_SHARED_WORDS
    return covered
