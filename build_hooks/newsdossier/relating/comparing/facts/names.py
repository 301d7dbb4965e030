"""How somebody is called: names that two reports spell differently."""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import product

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.amounts import joined
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.named_days import MONTH_NAMES, WEEKDAYS
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.tokens import without_accents

FULL_NAME, SINGLE_NAME = "name", "word"
"""Subjects of facts: a word alone, as "Stacey" or "Norwalk", may be anybody's or any place's."""
MOST_WORDS = 4
LEAST_LETTERS = 4  # "Lee" and "Lees" are two people
CALENDAR = WEEKDAYS | MONTH_NAMES
MOST_EDITS = 2  # letters changed, added, left out or changed with their neighbour


def read_names(sentence: Sentence, index: int) -> Iterator[Fact]:
    """Yield the names, those of one word but for the first of the sentence, which has a capital anyway."""
    place = 0
    while place < len(sentence.printed):
        end = end_of_name(sentence, place)
        if 2 <= end - place <= MOST_WORDS or (end - place == 1 and may_be_name(sentence, place)):
            yield Fact(
                kind=DifferenceKind.NAME,
                subject=FULL_NAME if end - place > 1 else SINGLE_NAME,
                about="",
                value=without_accents(" ".join(sentence.words[place:end])),
                first=place,
                last=end - 1,
                span=sentence.cut(place, end - 1),
                sentence=index,
            )
        place = max(end, place + 1)


def may_be_name(sentence: Sentence, place: int) -> bool:
    word = sentence.printed[place]
    return place > 0 and len(word) >= LEAST_LETTERS and not word.isupper() and sentence.words[place] not in CALENDAR


def end_of_name(sentence: Sentence, place: int) -> int:
    """Return the index after the capitalised words that begin here."""
    end = place
    while (
        end < len(sentence.printed)
        and sentence.printed[end][0].isupper()
        and sentence.printed[end].isalpha()
        and (end == place or joined(sentence, end))
    ):
        end += 1
    return end


def is_same_name(first: str, second: str) -> bool:
    """Return whether two names differ in the spelling of one word, and not by its ending."""
    here, there = first.split(), second.split()
    if len(here) != len(there):
        return False
    unlike = [(one, other) for one, other in zip(here, there, strict=True) if one != other]
    return len(unlike) == 1 and is_misspelled(*unlike[0])


def may_be_misspelled(here: Collection[int], there: Collection[int], *, bare: Mapping[int, str]) -> bool:
    """Return whether a word of one sentence may be the misspelling of one of the other.

    Words are given by their numbers; `bare` has each in bare letters.
    """
    if not (here and there):
        return False
    pairs = product([bare[word] for word in here], [bare[word] for word in there])
    return any(one[0] == other[0] and one != other and is_misspelled(one, other) for one, other in pairs)


def has_same_ending(first: str, second: str) -> bool:
    """Return whether two words end on one letter: "Mexico" and "Mexican" are no misspellings."""
    return first[-1] == second[-1]


def is_misspelled(one: str, other: str) -> bool:
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    return (
        len(shorter) >= LEAST_LETTERS
        and one[0] == other[0]
        and len(longer) - len(shorter) <= MOST_EDITS
        and max(len(set(one).difference(other)), len(set(other).difference(one))) <= MOST_EDITS  # an edit is of one
        and not longer.startswith(shorter)
        and in_american(one) != in_american(other)
        and count_edits(one, other) <= MOST_EDITS
    )


def in_american(word: str) -> str:
    """Return a word as Americans spell it: "centre", "labour", "organisation" are no other names."""
    return re.sub(r"re$", "er", word.replace("our", "or").replace("isation", "ization").replace("ence", "ense"))


def count_edits(one: str, other: str) -> int:
    """Return Levenshtein's distance; two letters that change places are two edits."""
    before = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        current = [row]
        for column, counterpart in enumerate(other, start=1):
            current.append(min(before[column] + 1, current[-1] + 1, before[column - 1] + (letter != counterpart)))
        before = current
    return before[-1]
