"""Reasons in words."""

from collections.abc import Sequence

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def join_words(words: Sequence[str]) -> str:
    """Return "a", "a and b", "a, b and c"."""
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)


def quote_words(words: Sequence[str]) -> str:
    return join_words([f"“{word}”" for word in words])


def number(count: int) -> str:
    """Return a count in words up to twelve, in figures above."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def all_of(count: int) -> str:
    """Return the pronoun for so many articles: "both", "all three"."""
    return "both" if count == 2 else f"all {number(count)}"
