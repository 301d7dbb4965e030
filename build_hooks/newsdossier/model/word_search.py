"""Patterns that run ahead: a search that begins with a set of characters tries nothing where none of them stands.

Without one all that it looks for is tried at each character of a line, which takes several times as long.
"""

from collections.abc import Iterable, Sequence

DIGITS = "".join(
    f"{letter}-{chr(ord(letter) + 9)}" for letter in map(chr, range(0x10000)) if letter.isdecimal() and not int(letter)
)
"""Inside a set: all digits of the common scripts, which are looked up; \\d is asked about each character."""
RARE_DIGITS = "\U00010000-\U0010ffff"
"""Where the others stand, among signs of which news has few."""


def any_word(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, in any case, where no word goes on before them.

    Each may be a pattern itself, as long as it begins with a small letter.
    """
    known = tuple(words)
    return rf"{first_letters(known)}(?<!\w.)(?i:{'|'.join(map(rests_of, group_by_initial(known)))})"


def group_by_initial(words: Iterable[str]) -> list[list[str]]:
    """Return the words by their first letter: where it has been found, those of all other letters are ruled out."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return list(groups.values())


def rests_of(words: Sequence[str]) -> str:
    """Return a pattern for what follows the first letter of words that share it, where that has been found."""
    return f"(?<={words[0][0]})(?:{'|'.join(word[1:] for word in words)})"


def first_letters(words: Iterable[str]) -> str:
    """Return the set of the first letters, small and capital."""
    initials = sorted({word[0] for word in words})
    return f"[{''.join((*initials, *(initial.upper() for initial in initials)))}]"


def rest_of(word: str) -> str:
    """Return a pattern for what follows the first letter of a word, where that has been found."""
    return f"(?<={word[0]}){word[1:]}"


def opening_word(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, in any case, to be matched: one first letter rules most of them out."""
    return f"(?:{'|'.join(f'{first_letters((word,))}(?i:{word[1:]})' for word in words)})"
