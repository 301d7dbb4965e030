"""Rows of a table above a text: results, prices, schedules. No headline or summary is one of them."""

import re

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.model.line_shape import count_words

FIGURE = re.compile(r"\d\S*")
MIN_FIGURES = 2  # "Net income 154.7 mln vs 127.5 mln"; one a line has many a title
MIN_SHARE = 0.25  # of its words
LONGEST = 200  # characters


def find_rows(zone: HeadZone) -> frozenset[int]:
    """Return the lines above the text that are mostly figures, and stand beside another such line."""
    full = frozenset(
        index for index in range(zone.text_start) if index not in zone.signs and is_full(zone.blocks[index].text)
    )
    return frozenset(index for index in full if index - 1 in full or index + 1 in full)


def is_full(text: str) -> bool:
    figures = len(FIGURE.findall(text, 0, LONGEST))
    return figures >= max(MIN_FIGURES, MIN_SHARE * count_words(text))
