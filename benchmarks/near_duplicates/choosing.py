"""Which articles are edited, and which pairs of reports only look alike: drawn by hash, whatever the set holds."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations, islice, zip_longest

from benchmarks.evaluation.sets import Row

from newsdossier.model.words import split_words

CHOSEN = 200
MIN_WORDS = 60  # a shorter text is a headline and a sentence: half of it says nothing any more
QUOTED = re.compile(r"[“„«][^“”„«»]{3,600}[”“»]|\"[^\"]{3,600}\"")
COMMON_RUN = 10  # words: a name and an office, or a formula, may be as long
COMMON_RUNS = 2  # sentences that have such a run in common: by chance once, seldom twice
Pair = tuple[str, str]
Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    edited: tuple[str, ...]
    """Ids of the articles that the editor gets."""
    apart: tuple[Pair, ...]
    """Pairs of ids: reports of one event that have no text in common, quotations left aside."""


def choose(rows: Sequence[Row], *, events: Mapping[str, str]) -> Choice:
    """Return what is asked of the engine; `events` are the ids of events, by article."""
    long_enough = [row for row in rows if len(words_of(row)) >= MIN_WORDS]
    drawn = sorted((row["id"] for row in long_enough), key=draw)
    return Choice(edited=tuple(drawn[:CHOSEN]), apart=tuple(islice(list_apart(long_enough, events=events), CHOSEN)))


def list_apart(rows: Sequence[Row], *, events: Mapping[str, str]) -> Iterator[Pair]:
    """Yield the pairs, one of each event before the second of any."""
    members: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        members[events[row["id"]]].append(row["id"])
    words = {row["id"]: unquoted_words(row) for row in rows}
    by_event = [sorted(combinations(sorted(members[event]), 2), key=draw) for event in sorted(members, key=draw)]
    for turn in zip_longest(*by_event):
        yield from (pair for pair in turn if pair and not share_text(*(words[one] for one in pair)))


def draw(name: object) -> str:
    return sha256(repr(name).encode()).hexdigest()


def words_of(row: Row) -> tuple[str, ...]:
    return tuple(word.text.casefold() for word in split_words(row["text"]))


def unquoted_words(row: Row) -> tuple[str, ...]:
    return tuple(word.text.casefold() for word in split_words(QUOTED.sub(" ", row["text"])))


def share_text(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Return whether runs of words stand in both, more than one: then the texts were not written apart.

    One of twice the length counts twice.
    """
    theirs = runs_of(second, COMMON_RUN)
    found, start = 0, 0
    while start + COMMON_RUN <= len(first) and found < COMMON_RUNS:
        is_common = first[start : start + COMMON_RUN] in theirs
        found += is_common
        start += COMMON_RUN if is_common else 1
    return found == COMMON_RUNS


def runs_of(words: Iterable[str], length: int) -> frozenset[Run]:
    held = tuple(words)
    return frozenset(zip(*(held[first:] for first in range(length)), strict=False))
