"""Which lines of a text have one of many words in them.

To look through all lines at once for each word costs far less than to look into each line: most words stand in none.
"""

from collections.abc import Iterable, Sequence


def find_by_line(words: Iterable[str], lines: Sequence[str]) -> dict[int, list[str]]:
    """Return those of the words that stand in a line, by its index; lines without any are left out.

    Neither the words nor the lines may have a line end in them. A word may stand within another one.
    """
    whole = "\n".join(lines)
    found: dict[int, list[str]] = {}
    for word in words:
        if not (word.isascii() or max(word) in whole):
            continue  # one look for a rare letter costs far less than for a word
        at, counted, index = whole.find(word), 0, 0
        while at >= 0:
            index += whole.count("\n", counted, at)
            found.setdefault(index, []).append(word)
            counted = whole.find("\n", at)  # once is enough: what else the line has of it is passed over
            at = whole.find(word, counted) if counted >= 0 else -1
    return found
