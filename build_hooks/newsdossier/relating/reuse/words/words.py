"""The words of the running text, in order."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from newsdossier.model.clean_text import CleanText, Fate
from newsdossier.model.words import blank_signs, list_words

TOLD = frozenset({Fate.PARAGRAPH, Fate.LIST_ITEM, Fate.QUOTE, Fate.QUESTION, Fate.ANSWER})
"""Captions are shared among all who buy a picture."""


def list_running(text: CleanText) -> list[str]:
    """Return the passages of the running text."""
    return [passage.text for passage in text.passages if passage.fate in TOLD]


def blank_all(texts: Sequence[str]) -> list[str]:
    """Return the texts, those of plain ASCII without case and signs; all words stand where they stood."""
    plain = [text for text in texts if text.isascii()]
    blanked = blank_signs("".join(plain).casefold())  # in one go: a short text costs little more than the call
    spans = pairwise(accumulate(map(len, plain), initial=0))
    return [blanked[slice(*next(spans))] if text.isascii() else text for text in texts]


def list_words_of(text: str, spans: Sequence[tuple[int, int]]) -> list[list[str]]:
    """Return the words of each stretch of a text of `blank_all`, without case; no word may be cut."""
    if text.isascii():
        return [text[start:end].split() for start, end in spans]
    return [list_words(text[start:end].casefold()) for start, end in spans]
