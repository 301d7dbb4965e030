"""What a line is: every stage counts them in the same way."""

import re
from bisect import bisect_right
from dataclasses import dataclass

LINE_END = re.compile("\r\n|[\n\r\u2028\u2029]")
"""Not what `str.splitlines` takes for one: a form feed or NEL ends no line in an editor or on the forge."""


def split_lines(text: str) -> tuple[str, ...]:
    """Return the lines without their ends; nothing after the last line end is no line."""
    lines = LINE_END.split(text)
    return tuple(lines[:-1] if lines[-1] == "" else lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineNumbers:
    """Where the lines of a text begin."""

    first_line: int
    """Number of the line at which the text begins."""
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str, *, first_line: int = 1) -> "LineNumbers":
        return cls(first_line=first_line, starts=(0, *(end.end() for end in LINE_END.finditer(text))))

    def at(self, offset: int) -> int:
        """Return the number of the line on which the character stands."""
        return self.first_line + bisect_right(self.starts, offset) - 1
