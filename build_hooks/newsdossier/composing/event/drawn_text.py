"""Writing in a drawing: no browser breaks its lines, so they are broken here, by a width that is estimated."""

from collections.abc import Iterator
from typing import Final
from unicodedata import east_asian_width

ELLIPSIS: Final = "…"
WIDE: Final = frozenset("WF")


def wrap_text(text: str, *, letters: int, most: int) -> tuple[str, ...]:
    """Return the text in at most so many lines of so many letters; what does not fit ends in an ellipsis.

    Words are kept whole unless one is longer than a line. A wide letter (Han, Hangul, Kana) counts as two.
    """
    lines = list(break_lines(text.split(), letters=letters))
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], f"{cut_text(lines[most - 1], letters=letters - 1)}{ELLIPSIS}")


def break_lines(words: list[str], *, letters: int) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if width_of(longer) <= letters:
            line = longer
            continue
        if line:
            yield line
        line = word
        while width_of(line) > letters:
            start = cut_text(line, letters=letters)
            yield start
            line = line[len(start) :]
    if line:
        yield line


def cut_text(text: str, *, letters: int) -> str:
    """Return the beginning of the text, at least one letter of it."""
    width = 0
    for index, letter in enumerate(text):
        width += width_of(letter)
        if width > letters and index:
            return text[:index]
    return text


def width_of(text: str) -> int:
    return sum(2 if east_asian_width(letter) in WIDE else 1 for letter in text)
