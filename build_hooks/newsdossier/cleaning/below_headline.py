"""Lines between headline and text that nothing knows: which of them are the article's."""

import re
from collections.abc import Mapping

from newsdossier.cleaning.region.tables import FEWEST_ROWS, holds_figure
from newsdossier.model.clean_text import Fate
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import count_words

SHORTEST_BELOW_HEADLINE = 3  # words: "No end in sight"; a section or a weekday has fewer
SHORTEST_ELSEWHERE = 5  # words: further down stand labels, tags and whose picture it is
LONGEST_NAME = 4  # words, each with a capital: whoever wrote it
STAMP = re.compile(r"\d{1,2}:\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}")
TRAIL = re.compile(r"[|»›>→]")
ROW, LABEL = "#", "-"
TABLE = re.compile(f"{ROW}+(?:{LABEL}{ROW}+)*")
"""Rows, with a line of another kind between some of them."""


def find_own_lines(
    unknown: tuple[Block, ...], *, roles: Mapping[Block, Fate], near: tuple[Block, ...]
) -> frozenset[Block]:
    """Return those of the unknown lines above the text that are the article's own, though no sentences.

    Tables below the headline are, and a line that stands there alone: a summary of few words, or a heading. Of several
    such lines each may be the title of another article. `near` are all kept lines about the head.
    """
    top = max((block.start for block, fate in roles.items() if fate is Fate.HEADLINE), default=-1)
    lines = tuple(block for block in unknown if block.start > top and block not in roles)
    table = find_tables(lines)
    phrases = [block for block in lines if block not in table and reads_like_phrase(block)]
    if len(phrases) != 1:
        return table
    is_first = top >= 0 and phrases[0] is next((block for block in near if block.start > top), None)
    shortest = SHORTEST_BELOW_HEADLINE if is_first else SHORTEST_ELSEWHERE
    return table.union(block for block in phrases if count_words(block.text) >= shortest)


def find_tables(lines: tuple[Block, ...]) -> frozenset[Block]:
    """Return the lines that stand in a run of lines with figures and words; labels part it: "Year", "Nine months"."""
    signs = "".join(ROW if holds_figure(block) else LABEL for block in lines)
    tables = (match for match in TABLE.finditer(signs) if ROW * FEWEST_ROWS in match.group())
    return frozenset(block for match in tables for block in lines[match.start() : match.end()])


def reads_like_phrase(block: Block) -> bool:
    """Return whether a line has words of its own: it is no name, no trail of links, and no day or time.

    In a saved page the vote on it tells.
    """
    text, words = block.text, count_words(block.text)
    is_name = words <= LONGEST_NAME and text.istitle()
    return (
        block.voted_out is None
        and words >= SHORTEST_BELOW_HEADLINE
        and not (is_name or STAMP.search(text) or TRAIL.search(text))
    )
