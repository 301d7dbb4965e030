"""Which sentences may state a fact of some kind: the others need not be read for it."""

from collections.abc import Collection, Mapping

import numpy as np

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.arrays import Flags, Numbers, distinct
from newsdossier.relating.comparing.amounts import LARGE, SMALL
from newsdossier.relating.comparing.counts import DEAD, HURT, may_be_counted
from newsdossier.relating.comparing.durations import LONG, LONG_UNITS, UNIT_WORDS
from newsdossier.relating.comparing.ledger import Ledger
from newsdossier.relating.comparing.lexicon import Bits
from newsdossier.relating.comparing.named_days import DAY_WORDS

IS_CAPITALISED, IS_FIGURE, IS_NUMBER, IS_COUNTED, IS_FATE, IS_DAY, IS_UNIT, IS_LONG, IS_LONG_UNIT, IS_LARGE = (
    1 << place for place in range(10)
)
"""What words are, as far as facts are read from them."""
LISTS: tuple[tuple[Collection[str], int], ...] = (
    (SMALL, IS_NUMBER),
    (DEAD | HURT, IS_FATE),
    (DAY_WORDS, IS_DAY),
    (UNIT_WORDS, IS_UNIT),
    ((LONG,), IS_LONG),
    (LONG_UNITS, IS_LONG_UNIT),
    (LARGE, IS_LARGE),
)
MARKS_BY_WORD = {
    word: sum(mark for words, mark in LISTS if word in words) for listed, _ in LISTS for word in sorted(listed)
}


def mark_word(printed: str, word: str) -> int:
    """Return the marks of a word, as printed and without case."""
    marks = MARKS_BY_WORD.get(word, 0)
    if printed[0].isupper():
        return marks | IS_CAPITALISED
    if may_be_counted(word):
        marks |= IS_COUNTED
    return marks | IS_FIGURE | IS_NUMBER if word[0].isdecimal() else marks


def find_stating(ledger: Ledger, *, marks: Bits) -> Mapping[DifferenceKind, Numbers]:
    """Return the sentences that may state a fact, by its kind; any may state a name. Each word has marks."""

    def has(mark: int) -> Flags:
        flags: Flags = (marks & mark) > 0
        return flags

    numbers = has(IS_NUMBER)
    # a word after or before a unit may be one of the next sentence: that costs a look
    after = np.append(has(IS_LONG)[1:], False)
    before = np.append(False, has(IS_NUMBER | IS_LARGE)[:-1])
    lengths = has(IS_UNIT) & (has(IS_LONG_UNIT) | after | before)
    counting = count_something(ledger, numbers=numbers, counted=has(IS_COUNTED))
    counting[ledger.holders[has(IS_FATE)]] = True
    numbered = distinct(ledger.holders[numbers])
    return {
        DifferenceKind.NUMBER: numbered[counting[numbered]],
        DifferenceKind.DURATION: distinct(ledger.holders[lengths]),
        DifferenceKind.DAY: distinct(ledger.holders[has(IS_DAY)]),
    }


def count_something(ledger: Ledger, *, numbers: Flags, counted: Flags) -> Flags:
    """Return for each sentence whether a number stands before something that may be counted."""
    first, last = np.full(len(ledger.events), len(ledger.words)), np.full(len(ledger.events), -1)
    for places, of_sentences in ((np.flatnonzero(numbers)[::-1], first), (np.flatnonzero(counted), last)):
        of_sentences[ledger.holders[places]] = places  # of several in a sentence the one that is set last stays
    flags: Flags = first < last
    return flags
