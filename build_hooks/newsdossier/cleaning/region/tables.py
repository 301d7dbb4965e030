"""Tables without markup: results, rankings, figures of a company, a line each."""

from itertools import takewhile

from newsdossier.cleaning.region.region import LONGEST_ROW, ROW
from newsdossier.model.clipping import Block

FEWEST_ROWS = 3  # two lines with two figures each may be anything


def measure_table(blocks: tuple[Block, ...], start: int) -> int:
    """Return how many rows of a table stand from there on, one below the other; 0 where they are too few for one."""
    rows = sum(1 for _ in takewhile(is_row, map(blocks.__getitem__, range(start, len(blocks)))))
    return rows if rows >= FEWEST_ROWS else 0


def is_row(block: Block) -> bool:
    """Return whether a line has two figures side by side behind a name."""
    return block.text[0].isalpha() and not block.voted_out and ROW.search(block.text, 0, LONGEST_ROW) is not None
