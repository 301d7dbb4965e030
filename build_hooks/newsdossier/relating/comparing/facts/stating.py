"""Which sentences may state a fact of some kind: the others need not be read for it."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.arrays import Flags, Numbers, distinct
from newsdossier.relating.comparing.facts.ages import AGES
from newsdossier.relating.comparing.facts.amounts import LARGE, SMALL
from newsdossier.relating.comparing.facts.counts import MAX_ADJECTIVES, may_be_counted
from newsdossier.relating.comparing.facts.durations import LONG, LONG_UNITS, UNIT_WORDS
from newsdossier.relating.comparing.facts.fates import FATE_WORDS
from newsdossier.relating.comparing.facts.magnitudes import QUAKE_WORDS
from newsdossier.relating.comparing.facts.measures import CURRENCIES, HUNDREDTHS, METRES, SIGNS
from newsdossier.relating.comparing.facts.named_days import MONTH_NAMES, WEEKDAYS, YEARS
from newsdossier.relating.comparing.facts.names import LEAST_LETTERS
from newsdossier.relating.comparing.reports.ledger import Ledger
from newsdossier.relating.comparing.words.marks import Bits
from newsdossier.relating.comparing.words.tokens import without_accents

IS_CAPITALISED, IS_FIGURE, IS_NUMBER, IS_LARGE, IS_COUNTED, IS_FATE = (1 << place for place in range(6))
IS_WEEKDAY, IS_MONTH, IS_YEAR, IS_UNIT, IS_LONG, IS_LONG_UNIT, IS_NAME, IS_CREDIT, IS_AGE, IS_OF_QUAKE = (
    1 << place for place in range(6, 16)
)
"""What words are, as far as facts are read from them."""
CREDIT_WORDS = frozenset({"contributed", "reporting", "editing"})
"""Without one of these a sentence credits none of the makers."""
LISTS: tuple[tuple[Collection[str], int], ...] = (
    (SMALL, IS_NUMBER),
    (FATE_WORDS, IS_FATE),
    (WEEKDAYS, IS_WEEKDAY),
    (MONTH_NAMES, IS_MONTH),
    (YEARS, IS_YEAR),
    (UNIT_WORDS, IS_UNIT),
    ((LONG,), IS_LONG),
    (LONG_UNITS, IS_LONG_UNIT),
    (LARGE, IS_LARGE),
    (CREDIT_WORDS, IS_CREDIT),
    (QUAKE_WORDS, IS_OF_QUAKE),
    (AGES, IS_AGE),
)
MARKS_BY_WORD = {
    word: sum(mark for words, mark in LISTS if word in words) for listed, _ in LISTS for word in sorted(listed)
}


def one_of(words: Iterable[str]) -> str:
    """Return the pattern of any of these words, also behind a figure: "58km"."""
    return rf"(?:\b|(?<=\d))(?:{'|'.join(sorted(words))})\b"


DAY_KINDS = (IS_WEEKDAY, IS_YEAR, IS_MONTH)
IS_DAY = IS_WEEKDAY | IS_YEAR | IS_MONTH
FATE = -1  # no root has this number
BEFORE_AGE = 2  # words: "Sorn, aged 43"
BEFORE_COUNTED = MAX_ADJECTIVES + 1  # words: among them the last of the number stands


MEASURES = {
    DifferenceKind.SUM: re.compile(rf"[{''.join(SIGNS)}]|{one_of(CURRENCIES)}"),
    DifferenceKind.SHARE: re.compile(rf"%|per cent\b|{one_of(HUNDREDTHS)}"),
    DifferenceKind.DISTANCE: re.compile(one_of(METRES)),
}
"""What a sentence has that states one; signs are no words, and words have no marks for these."""


def mark_word(printed: str, word: str) -> int:
    """Return the marks of a word, as printed and without case."""
    marks = MARKS_BY_WORD.get(word, 0)
    if printed[0].isupper():
        return marks | IS_CAPITALISED | (IS_NAME if len(without_accents(word)) >= LEAST_LETTERS else 0)
    if may_be_counted(word):
        marks |= IS_COUNTED
    return marks | IS_FIGURE | IS_NUMBER if word[0].isdecimal() else marks


def find_numbered(ledger: Ledger, *, marks: Bits) -> Numbers:
    """Return the sentences that have a number. Each word has marks."""
    return distinct(ledger.holders[(marks & IS_NUMBER) > 0])


def find_fateful(ledger: Ledger, *, marks: Bits) -> Numbers:
    """Return the sentences that have a word for what befell somebody. Each word has marks."""
    return distinct(ledger.holders[(marks & IS_FATE) > 0])


def find_stating(ledger: Ledger, *, marks: Bits, numbered: Numbers) -> Mapping[DifferenceKind, Numbers]:
    """Return the sentences that may state a fact, by its kind; any may state a name, those with a number a measure."""

    def has(mark: int) -> Flags:
        flags: Flags = (marks & mark) > 0
        return flags

    # a word after or before another may be one of the next sentence: that costs a look
    after = np.append(has(IS_LONG)[1:], False)
    before, near = (follow(has(IS_NUMBER | IS_LARGE), reach=reach) for reach in (1, BEFORE_COUNTED))
    lengths = has(IS_UNIT) & (has(IS_LONG_UNIT) | after | before)
    named = follow(has(IS_CAPITALISED), reach=BEFORE_AGE)
    of_year = np.append(has(IS_UNIT)[1:], False)  # "43-year-old"
    counting = np.zeros(len(ledger.events), dtype=np.bool_)
    counting[ledger.holders[has(IS_COUNTED) & near | has(IS_FATE)]] = True
    return {
        DifferenceKind.NUMBER: numbered[counting[numbered]],
        DifferenceKind.AGE: distinct(ledger.holders[has(IS_AGE) & (named | of_year)]),
        DifferenceKind.MAGNITUDE: distinct(ledger.holders[has(IS_OF_QUAKE)]),
        DifferenceKind.DURATION: distinct(ledger.holders[lengths]),
        DifferenceKind.DAY: distinct(ledger.holders[has(IS_DAY)]),
    }


def follow(numbers: Flags, *, reach: int) -> Flags:
    """Return which words have a number among so many before them."""
    flags = np.zeros(len(numbers), dtype=np.bool_)
    for distance in range(1, reach + 1):
        flags[distance:] |= numbers[:-distance]
    return flags


def find_measured(text: str, start: int, end: int) -> frozenset[DifferenceKind]:
    """Return which kinds of measures a stretch of text may state, if it has a number."""
    return frozenset([kind for kind, unit in MEASURES.items() if unit.search(text, start, end)])


def find_counted(row: Sequence[int], *, marks: Sequence[int]) -> frozenset[int]:
    """Return the roots of what a sentence may count; with `FATE` where it may count the dead or hurt."""
    numbers = [place for place, mark in enumerate(marks) if mark & (IS_NUMBER | IS_LARGE)]
    near = {place + step for place in numbers for step in range(1, BEFORE_COUNTED + 1)}
    roots = [row[place] for place, mark in enumerate(marks) if mark & IS_COUNTED and place in near]
    return frozenset([*roots, FATE] if any(mark & IS_FATE for mark in marks) else roots)


def find_days(words: Sequence[int], *, marks: Sequence[int]) -> tuple[frozenset[int], ...]:
    """Return the weekdays, the years and the months among the words of a sentence."""
    named = [(word, mark) for word, mark in zip(words, marks, strict=True) if mark & IS_DAY]
    return tuple([frozenset([word for word, mark in named if mark & kind]) for kind in DAY_KINDS])
