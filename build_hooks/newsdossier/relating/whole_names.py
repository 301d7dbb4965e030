"""Words of names, joined to the names that articles have in common: "Prime", "West", "Minister" and "Bank" are two."""

import re
from collections.abc import Sequence

from newsdossier.model.clean_text import CleanText

PLAIN_NAMES = re.compile(r"[A-Z]\w*+(?: [A-Z]\w*+)*+")
"""Capitalised words with nothing but a space between them. It never steps back: one word may be as long as a file."""
NAMES = re.compile(r"(?![a-z\d_])\w++(?: (?![a-z\d_])\w++)*+")
"""The same in letters of any script; small ones of others than the Latin do no harm."""


def list_names(text: CleanText) -> str:
    """Return the names, of one word or several, each between two spaces."""
    whole = "\n".join([passage.text for passage in text.passages])
    return f" {' , '.join((PLAIN_NAMES if whole.isascii() else NAMES).findall(whole))} "


def join_names(words: list[str], *, listed: Sequence[str]) -> list[str]:
    """Return the words, those joined that stand side by side in a name of each article; `listed` are their names.

    A name stands where the first of its words stood.
    """
    parts = [word for word in words if is_in_each(f" {word} ", listed)]
    if len(parts) < 2:
        return words
    names: dict[str, str] = {}
    while parts:
        name, parts = lengthen(parts[0], parts[1:], listed=listed)
        names |= dict.fromkeys(name.split(), name)
    return list(dict.fromkeys(names.get(word, word) for word in words))


def lengthen(name: str, words: list[str], *, listed: Sequence[str]) -> tuple[str, list[str]]:
    """Return the longest name that this one and the words make, and the words that are left."""
    for place, word in enumerate(words):
        for longer in (f" {name} {word} ", f" {word} {name} "):
            if is_in_each(longer, listed):
                return lengthen(longer.strip(), words[:place] + words[place + 1 :], listed=listed)
    return name, words


def is_in_each(words: str, listed: Sequence[str]) -> bool:
    first, *others = listed
    return words in first and all(words in names for names in others)
