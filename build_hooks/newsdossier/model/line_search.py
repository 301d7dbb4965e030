"""Which lines of a text have one of many words in them.

To look through all lines at once for each word costs far less than to look into each line: most words stand in none.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate


def find_by_line(words: Iterable[str], lines: Sequence[str]) -> dict[int, list[str]]:
    """Return those of the words that stand in a line, by its index; lines without any are left out.

    Neither the words nor the lines may have a line end in them. A word may stand within another one.
    """
    whole = "\n".join(lines)
    known = [word for word in words if word in whole]
    starts = list(accumulate([len(line) + 1 for line in lines], initial=0)) if known else []
    found: dict[int, list[str]] = {}
    for word in known:
        at = whole.find(word)
        while at >= 0:
            index = bisect_right(starts, at) - 1
            found.setdefault(index, []).append(word)
            at = whole.find(word, starts[index + 1])
    return found
