"""Where the text begins, seen by a dateline: of an agency, of a station that no list names, or on a line of its own."""

import re
from collections.abc import Mapping

from newsdossier.extracting.dateline import CITY, DASH, DAY, LOOKED_AT, REGION, read_dateline
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import count_words, is_running_text
from newsdossier.model.taxonomy import Outlet

STATION = re.compile(rf"{CITY}(?: {CITY}){{0,3}}{REGION}{{0,2}}(?:, {DAY})? ?\([^()]{{2,40}}\)\s*{DASH}(?=\s)")
"""A place in capitals, somebody in brackets, a dash: "HARBOURTON, Example (KXYZ) --". Who that is need not be known."""
PLACE_ALONE = re.compile(rf"{CITY}(?: {CITY}){{0,2}}, {CITY}(?: {CITY})?")
LONGEST_PLACE = 4  # words


def opens_with_dateline(block: Block, start: int, outlets: Mapping[str, Outlet]) -> bool:
    """Return whether a block opens with a dateline. "HARBOUR TALK -- NOW LIVE!", all in capitals, is a label."""
    reads_on = is_running_text(block) or not block.text.isupper()
    return reads_on and (
        read_dateline(block, start, outlets) is not None
        or STATION.match(block.text[: start + LOOKED_AT], start) is not None
    )


def is_place_alone(block: Block) -> bool:
    """Return whether a line is a place as datelines print it, and nothing else: "HARBOURTON, EXAMPLELAND"."""
    return count_words(block.text) <= LONGEST_PLACE and PLACE_ALONE.fullmatch(block.text) is not None
