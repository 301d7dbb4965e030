"""Sentences that stand in a report and tell nothing of its story: counters of galleries, credits."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsdossier.relating.comparing.likeness import COMMON_KEYS
from newsdossier.relating.comparing.sentences import Sentence
from newsdossier.relating.comparing.tokens import root

BEGINNING = 4  # words that sentences of one form have in common: "Hide caption 5 of", whatever the number
MIN_TELLING = 3  # of them no common words: any story has "The company said that" several times
MIN_OF_A_FORM = 3  # sentences of one report; two may begin alike by chance
CREDIT = re.compile(
    r"\b(?:contributed to this (?:report|story|article|piece)|(?:additional )?reporting by|editing by)\b", re.IGNORECASE
)
LONGEST_CREDIT = 250  # characters
CREDIT_WORDS = ("contributed", "reporting", "editing")
CREDIT_KEYS = frozenset(root(spelled) for word in CREDIT_WORDS for spelled in (word, word.upper()))
"""Without one of these a sentence is no credit."""


def find_routine(sentences: Sequence[Sentence]) -> Iterator[int]:
    """Yield the indices of sentences that credit the makers, or that a report repeats with another number or ending."""
    by_form: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for index, sentence in enumerate(sentences):
        if is_credit(sentence):
            yield index
        by_form[sentence.span.article, form_of(sentence)].append(index)
    for (_, form), members in by_form.items():
        if len(members) >= MIN_OF_A_FORM and sum(key not in COMMON_KEYS for key in form) >= MIN_TELLING:
            yield from members


def is_credit(sentence: Sentence) -> bool:
    if CREDIT_KEYS.isdisjoint(sentence.keys):
        return False
    start, end = sentence.span.start, sentence.span.end
    return end - start <= LONGEST_CREDIT and CREDIT.search(sentence.text, start, end) is not None


def form_of(sentence: Sentence) -> tuple[str, ...]:
    return tuple(["0" if key[0].isdecimal() else key for key in sentence.row[:BEGINNING]])
