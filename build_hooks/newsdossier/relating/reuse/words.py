"""The words of the running text, in order."""

import re
from collections.abc import Collection, Iterator

from newsdossier.model.clean_text import CleanText, Fate
from newsdossier.model.rare_letters import find_rare_letters
from newsdossier.model.words import MARKS, UNSPACED, WORD
from newsdossier.relating.vocabulary import count_words

TOLD = frozenset({Fate.PARAGRAPH, Fate.LIST_ITEM, Fate.QUOTE, Fate.QUESTION, Fate.ANSWER})
"""Captions are shared among all who buy a picture."""
SIMPLE_WORD = re.compile(r"[^\W_]+")
"""The same as `WORD`, in a third of the time, where no letter is one of `OTHER`."""
OTHER = re.compile(f"[{UNSPACED}{MARKS}]")


def words_of(text: CleanText) -> Iterator[str]:
    for passage in text.passages:
        if passage.fate in TOLD:
            yield from list_words(passage.text.casefold())


def list_words(text: str) -> list[str]:
    """Return the words of a text as `WORD` parts them."""
    return (SIMPLE_WORD if is_simple(text) else WORD).findall(text)


def list_terms(text: str) -> Collection[str]:
    """Return the words of a text as printed; those of scripts without spaces in overlapping pairs, none twice."""
    return SIMPLE_WORD.findall(text) if is_simple(text) else count_words(text)


def is_simple(text: str) -> bool:
    return text.isascii() or OTHER.search(find_rare_letters(text)) is None
