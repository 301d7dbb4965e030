"""Which articles can have long runs of words in common: seen on numbers, before any two are laid side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from newsdossier.model.article import Article
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.reuse.shared_runs import MAX_WORDS, MIN_SHARED_WORDS
from newsdossier.relating.reuse.words import list_words

Seeds = NDArray[np.uint64]
FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, and as good as random: the golden ratio in 64 bits


@dataclass(frozen=True, slots=True)
class Echo:
    """The runs of an article's words that are found more than once among the articles asked for."""

    words: int
    """Of the article, all of them."""
    starts: tuple[int, ...]
    """Word at which each run begins, in order; all are of `MIN_SHARED_WORDS`."""
    seeds: tuple[int, ...]
    """A number for each run. Equal runs have equal numbers; the other way round, chance may err."""
    held: frozenset[int]
    """The same numbers."""


def find_echoes(articles: Sequence[Article]) -> list[Echo]:
    """Return what each article may share with another one, in order."""
    passages = [list(list_passages(article)) for article in articles]
    lengths = np.array([len(words) for own in passages for words in own], dtype=np.int64)
    sizes = [sum(map(len, own)) for own in passages]
    # Python's own hash differs from one run to the next. It decides what is looked at, never what is found there.
    words = np.fromiter(
        (hash(word) for own in passages for words in own for word in words), dtype=np.int64, count=sum(sizes)
    ).astype(np.uint64)
    starts = starts_within(np.repeat(np.arange(len(lengths)), lengths))
    seeds = hash_seeds(words)[starts]
    _, place, having = np.unique(seeds, return_inverse=True, return_counts=True)
    again = having[place] > 1
    starts, seeds = starts[again], seeds[again]
    ends = np.cumsum(np.array(sizes, dtype=np.int64))
    bounds = np.searchsorted(starts, ends)
    return [
        make_echo(size, starts=starts[first:last] - (end - size), seeds=seeds[first:last])
        for size, end, (first, last) in zip(sizes, ends.tolist(), pairwise([0, *bounds.tolist()]), strict=True)
    ]


def make_echo(words: int, *, starts: Numbers, seeds: Seeds) -> Echo:
    held = seeds.tolist()
    return Echo(words, tuple(starts.tolist()), tuple(held), frozenset(held))


def list_passages(article: Article) -> Iterator[list[str]]:
    """Yield the words of each passage without case, as many as `read_words` reads."""
    left = MAX_WORDS
    for passage in article.text.passages:
        words = list_words(passage.text.casefold())[:left]
        left -= len(words)
        yield words


def starts_within(passages: Numbers) -> Numbers:
    """Return where a run of the least length fits into one passage, given the passage of each word."""
    count = max(0, len(passages) - MIN_SHARED_WORDS + 1)
    return np.flatnonzero(passages[:count] == passages[len(passages) - count :])


def hash_seeds(words: Seeds) -> Seeds:
    """Return a number for each run of `MIN_SHARED_WORDS` words; what overflows is dropped."""
    count = max(0, len(words) - MIN_SHARED_WORDS + 1)
    seeds = np.zeros(count, dtype=np.uint64)
    for place in range(MIN_SHARED_WORDS):
        seeds *= FACTOR
        seeds += words[place : place + count]
    return seeds


def cover(own: Echo, common: frozenset[int]) -> int:
    """Return how many words of an article stand in runs that another may have: runs in common can be no more."""
    covered, end = 0, 0
    for start, seed in zip(own.starts, own.seeds, strict=True):
        if seed in common:
            covered += start + MIN_SHARED_WORDS - max(start, end)
            end = start + MIN_SHARED_WORDS
    return covered
