"""The words of the running text, in order."""

import re
from collections.abc import Iterator

from newsdossier.model.clean_text import CleanText, Fate
from newsdossier.model.rare_letters import find_rare_letters
from newsdossier.model.words import MARKS, UNSPACED, WORD

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
    is_simple = text.isascii() or OTHER.search(find_rare_letters(text)) is None
    return (SIMPLE_WORD if is_simple else WORD).findall(text)
