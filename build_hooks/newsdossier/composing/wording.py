"""Counts and lists in English, the language of the engine's own words."""

from collections.abc import Sequence

from newsdossier.model.shown import CUT


def count_of(number: int, noun: str) -> str:
    """Return "1 article", "1,200 articles", "no articles"."""
    many = f"{number:,}" if number else "no"
    return f"{many} {noun}" if number == 1 else f"{many} {noun}s"


def join_words(words: Sequence[str]) -> str:
    """Return "a, b and c"; "" for none."""
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1] if words else "") if part)


def shorten(text: str, *, length: int) -> str:
    """Return the text, cut at a word with an ellipsis if it is longer than `length` characters."""
    if len(text) <= length:
        return text
    window = text[:length]
    return f"{window.rpartition(' ')[0] or window[:-1]}{CUT}"
