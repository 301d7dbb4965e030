"""Tables without markup: results, rankings, figures of a company, a line each."""

import re
from itertools import takewhile

from newsdossier.model.clipping import Block

ROW = re.compile(r"\d[\d.,:%]*\s+[-+]?\d")  # two figures side by side, behind a name
FIGURE = re.compile(r"\d.*[^\W\d_]{3}|[^\W\d_]{3}.*\d")
DIGIT = re.compile(r"\d")
LONGEST_ROW = 200  # characters
FEWEST_ROWS = 3  # two lines with two figures each may be anything


def measure_table(blocks: tuple[Block, ...], start: int) -> int:
    """Return how many rows of a table stand from there on, one below the other; 0 where they are too few for one."""
    rows = sum(1 for _ in takewhile(is_row, map(blocks.__getitem__, range(start, len(blocks)))))
    return rows if rows >= FEWEST_ROWS else 0


def is_row(block: Block) -> bool:
    """Return whether a line has two figures side by side behind a name."""
    return block.text[0].isalpha() and not block.voted_out and has_two_figures(block)


def has_two_figures(block: Block) -> bool:
    """Return whether two figures stand side by side in the length of a row."""
    return ROW.search(block.text, 0, LONGEST_ROW) is not None


def holds_figure(block: Block) -> bool:
    """Return whether a line has a figure and a word in the length of a row. Most have no digit: no more is sought."""
    return DIGIT.search(block.text) is not None and FIGURE.search(block.text, 0, LONGEST_ROW) is not None
