"""Lines that belong to the head of an article by their own words: days, bylines, agencies, handles."""

import re
from collections.abc import Mapping
from enum import Enum, auto

from newsdossier.extracting.agency_names import is_agency
from newsdossier.extracting.names import BY, is_byline, is_name, opens_with_names, split_authors
from newsdossier.extracting.stamp_line import find_stamp_start, has_stamp, is_stamp_line
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import count_words
from newsdossier.model.taxonomy import Outlet

PARTING = " ,-–—|/•·("
HANDLE = re.compile(r"(?:^|\w|\s)@\w{2,}(?!\.?\w)")
LONGEST_HANDLE = 8  # words: a name, a handle, how long ago
LONGEST_AGENCY_LINE = 16  # words: an agency, a place and a stamp
LONGEST_SIGN = 250  # characters: only the summary is longer, and a file may be one line of megabytes


class Sign(Enum):
    """What a line of the head is, seen by its own words."""

    STAMP = auto()
    BYLINE = auto()
    AGENCY = auto()
    HANDLE = auto()


def find_signs(blocks: tuple[Block, ...], captions: frozenset[Block], outlets: Mapping[str, Outlet]) -> dict[int, Sign]:
    """Return the lines that are signs of a head, by index; bare names count beside a day or a handle alone."""
    found = ((index, read_sign(block.text, outlets)) for index, block in enumerate(blocks) if block not in captions)
    signs = {index: sign for index, sign in found if sign is not None}
    return signs if Sign.BYLINE in signs.values() else signs | find_bare_names(blocks, signs)


def read_sign(text: str, outlets: Mapping[str, Outlet]) -> Sign | None:
    """Return what a line is by its own words; None where it could be anything."""
    if len(text) > LONGEST_SIGN:
        return None
    if is_stamp_line(text):
        return Sign.STAMP
    stamp = find_stamp_start(text)
    words = text[:stamp].strip(PARTING)
    if count_words(text) <= LONGEST_AGENCY_LINE and is_agency(BY.sub("", words.split(",")[0]), outlets):
        return Sign.AGENCY
    if is_byline(words) or (stamp is not None and is_name(words)):
        return Sign.BYLINE
    if has_stamp(text):
        return Sign.BYLINE if BY.match(text) else Sign.STAMP
    if not HANDLE.search(text) or count_words(text) > LONGEST_HANDLE:
        return None
    return Sign.BYLINE if split_authors(text) else Sign.HANDLE


def find_bare_names(blocks: tuple[Block, ...], signs: Mapping[int, Sign]) -> dict[int, Sign]:
    """Return the lines that are but names, directly before or after a day or a handle: bylines without a "By"."""
    beside = {index + step for index, sign in signs.items() if sign in {Sign.STAMP, Sign.HANDLE} for step in (-1, 1)}
    return {
        index: Sign.BYLINE
        for index in sorted(beside)
        if 0 <= index < len(blocks) and index not in signs and opens_with_names(blocks[index].text)
    }
