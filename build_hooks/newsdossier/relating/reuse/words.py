"""The words of the running text, in order."""

import re
from collections.abc import Collection, Sequence

from newsdossier.model.clean_text import CleanText, Fate
from newsdossier.model.rare_letters import find_rare_letters
from newsdossier.model.words import MARKS, UNSPACED, WORD
from newsdossier.relating.vocabulary import count_words

TOLD = frozenset({Fate.PARAGRAPH, Fate.LIST_ITEM, Fate.QUOTE, Fate.QUESTION, Fate.ANSWER})
"""Captions are shared among all who buy a picture."""
SIMPLE_WORD = re.compile(r"[^\W_]+")
"""The same as `WORD`, in a third of the time, where no letter is one of `OTHER`."""
SIGNS = str.maketrans({sign: " " for sign in map(chr, range(128)) if not sign.isalnum()})
"""Of plain ASCII, what is no word: with spaces in its place a text is split in another third of the time."""
OTHER = re.compile(f"[{UNSPACED}{MARKS}]")


def words_of(text: CleanText) -> list[str]:
    """Return the words of the running text without case."""
    return list_words("\n".join(passage.text for passage in text.passages if passage.fate in TOLD).casefold())


def list_words(text: str) -> list[str]:
    """Return the words of a text as `WORD` parts them."""
    if text.isascii():
        return text.translate(SIGNS).split()
    return (SIMPLE_WORD if is_simple(text) else WORD).findall(text)


def list_words_of(text: str, spans: Sequence[tuple[int, int]]) -> list[list[str]]:
    """Return the words of each stretch of a text, without case; no word may be cut."""
    if text.isascii():
        blanked = text.casefold().translate(SIGNS)
        return [blanked[start:end].split() for start, end in spans]
    return [list_words(text[start:end].casefold()) for start, end in spans]


def list_terms(text: str) -> Collection[str]:
    """Return the words of a text as printed; those of scripts without spaces in overlapping pairs, none twice."""
    return list_words(text) if is_simple(text) else count_words(text)


def list_terms_of(text: str, spans: Sequence[tuple[int, int]]) -> list[Collection[str]]:
    """Return the same of each stretch of a text; no word may be cut."""
    if text.isascii():
        blanked = text.translate(SIGNS)
        return [blanked[start:end].split() for start, end in spans]
    return [list_terms(text[start:end]) for start, end in spans]


def is_simple(text: str) -> bool:
    return text.isascii() or OTHER.search(find_rare_letters(text)) is None
