"""The pieces of a file that are not plain ASCII: all that tells one encoding from another stands there."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

HIGH = re.compile(rb"[\x80-\xff]")
WORD_BEFORE = re.compile(rb"[A-Za-z]{1,20} $")
WORD_AFTER = re.compile(rb" [A-Za-z]{1,20}\b")
LONGEST_WORD = 21  # characters, the space included
MOST_PIECES = 5000  # looked at: of a file that repeats one word, the first are as good as all


class Parting(NamedTuple):
    """What stands between two pieces. No encoding has such a byte inside one of its characters."""

    end: re.Pattern[bytes]
    head: re.Pattern[bytes]
    """What belongs to the piece, of the bytes before its first that is not ASCII."""
    reach: int
    """Bytes looked at before that one."""


WORDS = Parting(re.compile(rb"[\x00-\x20<>\"'=/&;,()]"), re.compile(rb"[^\x00-\x20<>\"'=/&;,()]*$"), 40)
LINES = Parting(re.compile(rb"[<>\r\n]"), re.compile(rb"[^<>\r\n]*$"), 300)


def collect_words(content: bytes, *, most: int) -> bytes:
    """Return words with something beyond ASCII, each once, with the plain ones beside them."""
    return collect((with_neighbours(content, start, end) for start, end in find_pieces(content, WORDS)), most=most)


def collect_lines(content: bytes, *, most: int) -> bytes:
    """Return lines, or what stands between two tags, with something beyond ASCII, each once."""
    return collect((content[start:end] for start, end in find_pieces(content, LINES)), most=most)


def collect(pieces: Iterator[bytes], *, most: int) -> bytes:
    collected: dict[bytes, None] = {}
    size = 0
    for piece in islice(pieces, MOST_PIECES):
        if piece not in collected:
            collected[piece] = None
            size += len(piece) + 1
        if size > most:
            break
    return b" ".join(collected)[:most]


def find_pieces(content: bytes, parting: Parting) -> Iterator[tuple[int, int]]:
    """Yield where the pieces begin and end that hold a byte beyond ASCII."""
    reached = 0
    while high := HIGH.search(content, reached):
        head = parting.head.search(content[max(reached, high.start() - parting.reach) : high.start()])
        end = parting.end.search(content, high.end())
        start = high.start() - (len(head.group()) if head else 0)
        reached = end.start() if end else len(content)
        yield start, reached


def with_neighbours(content: bytes, start: int, end: int) -> bytes:
    before = WORD_BEFORE.search(content[max(0, start - LONGEST_WORD) : start])
    after = WORD_AFTER.match(content, end)
    return content[start - len(before.group()) if before else start : after.end() if after else end]
