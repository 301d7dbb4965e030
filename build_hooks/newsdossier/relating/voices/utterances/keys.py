"""Numbers by which quotations are found that may be of one utterance: those of pairs and runs of words, and, since a
headline tells it with another word, of each word with meaning in one article.

They are the same for the same words, everywhere. Two runs may share one, and are compared for nothing.
"""

from array import array
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.relating.arrays import Flags, Numbers

PLAIN, TELLING, ALONE, HOME = range(4)
"""What the number of a word is for: it was said; likewise, and carries meaning; its meaning; whose article it is."""
LONGEST_RUN = 3  # words
MIXER = -7046029254386353131  # odd, with bits in no order: numbers of different runs differ
NONE = np.zeros(0, dtype=np.int64)


def code_words(article: Slug, *, words: Sequence[str], content: Collection[str]) -> Numbers:
    """Return the words of a quotation as numbers, each with what it is for; none where no word carries meaning."""
    if not content:
        return NONE
    codes = [number(word) << 2 | (word in content) for word in words]
    codes += [number(word) << 2 | ALONE for word in content]
    codes.append(number(f"in {article}") << 2 | HOME)
    return np.frombuffer(array("q", codes), dtype=np.int64)  # takes half the time of the list itself


@lru_cache(maxsize=4096)  # most words of a quotation are those of all others
def number(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def find_keys(coded: Sequence[Numbers]) -> Iterator[tuple[Numbers, Numbers]]:
    """Yield keys of one kind after the other, and beside each which of the quotations holds it, in order.

    It is done for all quotations at once: one by one it takes three times as long.
    """
    codes = np.concatenate([NONE, *coded])
    holders = np.repeat(np.arange(len(coded)), [len(one) for one in coded])
    numbers, kinds = codes >> 2, codes & 3
    homes = np.zeros(len(coded), dtype=np.int64)
    homes[holders[kinds == HOME]] = numbers[kinds == HOME]
    is_alone, is_said = kinds == ALONE, kinds <= TELLING
    yield mix(numbers[is_alone], homes[holders[is_alone]]), holders[is_alone]
    for size in range(2, LONGEST_RUN + 1):
        yield find_runs(numbers[is_said], kinds[is_said] == TELLING, holders[is_said], size=size)


def find_runs(numbers: Numbers, is_telling: Flags, holders: Numbers, *, size: int) -> tuple[Numbers, Numbers]:
    """Return the keys of all runs of so many words of one quotation, of which one word carries meaning."""
    count = max(0, len(numbers) - size + 1)
    stretches = [slice(start, start + count) for start in range(size)]
    is_one = holders[stretches[0]] == holders[stretches[-1]]
    is_told = np.logical_or.reduce([is_telling[stretch] for stretch in stretches])
    kept = np.flatnonzero(is_one & is_told)
    return mix(*[numbers[stretch][kept] for stretch in stretches]), holders[kept]


def mix(first: Numbers, *others: Numbers) -> Numbers:
    """Return one number for each row of numbers; beyond 64 bits they wrap around."""
    mixed = first
    for other in others:
        mixed = mixed * MIXER + other
    return mixed
