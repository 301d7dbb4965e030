"""What trafilatura makes of a page: for each block, whether it was left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import LxmlError
from lxml.html import HTMLParser, document_fromstring
from trafilatura import extract
from trafilatura.settings import use_config

LONGEST_PAGE = 2_000_000  # characters; beyond this it takes longer than its vote is worth
WORD = re.compile(r"\w+")
SHINGLE = 4  # words that stand in a row in both
MIN_SHARED = 0.5  # of a block's shingles: trafilatura may cut a block short, or mend its spaces
CONFIG = use_config()
CONFIG.read_dict({"DEFAULT": {"MIN_OUTPUT_SIZE": "0", "MIN_OUTPUT_COMM_SIZE": "0"}})
"""So that a short page is no fault to trafilatura, of which it would write to the log."""


UNREADABLE = (LxmlError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What lxml and trafilatura let through on pages that they were not made for. The page is then read without a vote."""


@dataclass(frozen=True, slots=True)
class Votes:
    """The words that trafilatura keeps of a page."""

    lines: frozenset[str]
    shingles: frozenset[tuple[str, ...]]

    def leave_out(self, text: str) -> bool:
        """Return whether the kept text lacks half of a block's word sequences, or the whole line if it is short."""
        words = words_of(text)
        own = tuple(shingles_of(words))
        if not own:
            return " ".join(words) not in self.lines
        return sum(map(self.shingles.__contains__, own)) < MIN_SHARED * len(own)


def take_votes(page: str, *, is_modest: bool) -> Votes | None:
    """Return what trafilatura makes of a page; None where it has no answer.

    It is asked only about modest pages: it copies trees by recursion, and takes quadratic time on some.
    """
    kept = ask_trafilatura(page) if is_modest and len(page) <= LONGEST_PAGE else None
    if not kept:
        return None
    lines = frozenset(" ".join(words_of(line)) for line in kept.splitlines())
    return Votes(lines=lines, shingles=frozenset(shingles_of(words_of(kept))))


def ask_trafilatura(page: str) -> str | None:
    """Return the text that trafilatura takes for the article, or None."""
    try:
        tree = document_fromstring(page.encode(), parser=HTMLParser(encoding="utf-8"))
        return extract(tree, fast=True, favor_precision=True, include_comments=False, config=CONFIG)
    except UNREADABLE:
        return None


def words_of(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def shingles_of(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[n:] for n in range(SHINGLE)), strict=False)
