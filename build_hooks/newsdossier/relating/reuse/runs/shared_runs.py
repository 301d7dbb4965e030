"""Runs of words that stand in two articles, word for word."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice, repeat

from newsdossier.model.article import Article
from newsdossier.model.words import MIN_SHARED_WORDS, UNSPACED_LETTER, list_words
from newsdossier.relating.reuse.words.checksums import MAX_WORDS

UNSPACED_WORD = 0.5  # a character of Chinese or Korean says about half of what a word does
MAX_SAME_SEED = 20  # places of one run of words in an article: a text that repeats itself is not followed further


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand in both articles: so many, from this word of the one and from that of the other."""

    first: int
    second: int
    length: int


@dataclass(frozen=True, eq=False)
class Reading:
    """The words of an article's text, one after the other."""

    article: Article
    keys: tuple[str, ...]
    """Without case."""
    passages: tuple[int, ...]
    """Index of the passage of each word."""
    starts: Sequence[int]
    """Words at which a run may begin that another article has."""

    @cached_property
    def seeds(self) -> Mapping[tuple[str, ...], list[int]]:
        return index_seeds(self)


def read_words(article: Article, *, starts: Sequence[int] | None = None) -> Reading:
    """Return the words of an article. A caption or heading is as good as a paragraph.

    Where it is not known at which words a run may begin that another article has, it may at any.
    """
    words = [list_words(passage.text.casefold()) for passage in article.text.passages]
    keys = tuple(islice(chain.from_iterable(words), MAX_WORDS))
    passages = chain.from_iterable(repeat(place, len(held)) for place, held in enumerate(words))
    every = range(max(0, len(keys) - MIN_SHARED_WORDS + 1))
    return Reading(article, keys, tuple(islice(passages, MAX_WORDS)), every if starts is None else starts)


def find_runs(first: Reading, second: Reading) -> tuple[Run, ...]:
    """Return the longest common runs, longest first; none overlaps another, or crosses from a passage to the next."""
    found = [
        Run(start, other, extend(first, second, start, other))
        for seed in first.seeds.keys() & second.seeds.keys()
        for start in first.seeds[seed]
        for other in second.seeds[seed]
        if not goes_back(first, second, start, other)
    ]
    return keep_apart([run for run in found if weight(first, run) >= MIN_SHARED_WORDS])


def index_seeds(reading: Reading) -> dict[tuple[str, ...], list[int]]:
    """Return where each run of the least length stands that another article may have, up to some places for each."""
    seeds: dict[tuple[str, ...], list[int]] = defaultdict(list)
    keys, passages = reading.keys, reading.passages
    for start in reading.starts:
        end = start + MIN_SHARED_WORDS
        if passages[start] == passages[end - 1] and len(places := seeds[keys[start:end]]) < MAX_SAME_SEED:
            places.append(start)
    return seeds


def goes_back(first: Reading, second: Reading, start: int, other: int) -> bool:
    """Return whether the words before are the same too: then the run has been seen from its beginning."""
    return (
        start > 0
        and other > 0
        and first.keys[start - 1] == second.keys[other - 1]
        and first.passages[start - 1] == first.passages[start]
        and second.passages[other - 1] == second.passages[other]
    )


def extend(first: Reading, second: Reading, start: int, other: int) -> int:
    length = MIN_SHARED_WORDS
    most = min(len(first.keys) - start, len(second.keys) - other)
    while (
        length < most
        and first.keys[start + length] == second.keys[other + length]
        and first.passages[start + length] == first.passages[start]
        and second.passages[other + length] == second.passages[other]
    ):
        length += 1
    return length


def weight(reading: Reading, run: Run) -> float:
    """Return the length of a run in words."""
    words = reading.keys[run.first : run.first + run.length]
    if "".join(words).isascii():
        return run.length
    return sum(UNSPACED_WORD if UNSPACED_LETTER.match(word) else 1 for word in words)


def keep_apart(runs: list[Run]) -> tuple[Run, ...]:
    kept: list[Run] = []
    in_first: set[int] = set()
    in_second: set[int] = set()
    for run in sorted(runs, key=lambda run: (-run.length, run.first, run.second)):
        here = range(run.first, run.first + run.length)
        there = range(run.second, run.second + run.length)
        if in_first.isdisjoint(here) and in_second.isdisjoint(there):
            in_first.update(here)
            in_second.update(there)
            kept.append(run)
    return tuple(kept)
