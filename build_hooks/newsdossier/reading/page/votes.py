"""What trafilatura makes of a page: for each block, whether it was left out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml.etree import LxmlError
from lxml.html import HTMLParser, document_fromstring
from trafilatura import extract
from trafilatura.settings import use_config

from newsdossier.model.clipping import Block

LONGEST_PAGE = 2_000_000  # characters; beyond this it takes longer than its vote is worth
WORD = re.compile(r"\w+")
SHINGLE = 4  # words that stand in a row in both
MIN_SHARED = 0.5  # of a block's shingles: trafilatura may cut a block short, or mend its spaces
CONFIG = use_config()
CONFIG.read_dict({"DEFAULT": {"MIN_OUTPUT_SIZE": "0", "MIN_OUTPUT_COMM_SIZE": "0"}})
"""So that a short page is no fault to trafilatura, of which it would write to the log."""


UNREADABLE = (LxmlError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What lxml and trafilatura let through on pages that they were not made for. The page is then read without a vote."""


def add_votes(blocks: tuple[Block, ...], *, page: str, is_modest: bool) -> tuple[Block, ...]:
    """Return the blocks with what trafilatura made of them; as they were where it has no answer.

    It is asked only about modest pages: it copies trees by recursion, and takes quadratic time on some.
    """
    kept = ask_trafilatura(page) if is_modest and len(page) <= LONGEST_PAGE else None
    if not kept:
        return blocks
    lines = {" ".join(words_of(line)) for line in kept.splitlines()}
    shingles = set(shingles_of(words_of(kept)))
    return tuple(replace(block, voted_out=not is_kept(block, lines=lines, shingles=shingles)) for block in blocks)


def ask_trafilatura(page: str) -> str | None:
    """Return the text that trafilatura takes for the article, or None."""
    try:
        tree = document_fromstring(page.encode(), parser=HTMLParser(encoding="utf-8"))
        return extract(tree, fast=True, favor_precision=True, include_comments=False, config=CONFIG)
    except UNREADABLE:
        return None


def is_kept(block: Block, *, lines: set[str], shingles: set[tuple[str, ...]]) -> bool:
    """Whether the block is in the kept text: half of its word sequences, or as a whole line where it is short."""
    words = words_of(block.text)
    own = tuple(shingles_of(words))
    if not own:
        return " ".join(words) in lines
    return sum(shingle in shingles for shingle in own) >= MIN_SHARED * len(own)


def words_of(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def shingles_of(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[n:] for n in range(SHINGLE)), strict=False)
