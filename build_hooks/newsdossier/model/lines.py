"""What a line is: every stage counts them in the same way."""

import re
from bisect import bisect_right
from dataclasses import dataclass

LINE_END = re.compile("\r\n|[\n\r\u2028\u2029]")
"""Not what `str.splitlines` takes for one: a form feed or NEL ends no line in an editor or on the forge."""


NEW_LINE = re.compile("\n")
RARE_ENDS = ("\r", "\u2028", "\u2029")


def has_rare_ends(text: str) -> bool:
    """Return whether a text has other line ends than most have: one kind alone is found thirty times as fast."""
    return any(map(text.__contains__, RARE_ENDS))


def choose_line_end(text: str) -> re.Pattern[str]:
    """Return what finds the line ends of this text."""
    return LINE_END if has_rare_ends(text) else NEW_LINE


def part_at_ends(text: str) -> list[str]:
    """Return what the line ends part: the lines, and what stands after the last end, if only ""."""
    return LINE_END.split(text) if has_rare_ends(text) else text.split("\n")


def split_lines(text: str) -> tuple[str, ...]:
    """Return the lines without their ends; nothing after the last line end is no line."""
    lines = part_at_ends(text)
    return tuple(lines[:-1] if lines[-1] == "" else lines)


def count_line_ends(text: str) -> int:
    return len(part_at_ends(text)) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LineNumbers:
    """Where the lines of a text begin."""

    first_line: int
    """Number of the line at which the text begins."""
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str, *, first_line: int = 1) -> "LineNumbers":
        return cls(first_line=first_line, starts=(0, *(end.end() for end in choose_line_end(text).finditer(text))))

    def at(self, offset: int) -> int:
        """Return the number of the line on which the character stands."""
        return self.first_line + bisect_right(self.starts, offset) - 1
