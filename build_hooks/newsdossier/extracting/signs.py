"""Lines that belong to the head of an article by their own words: days, bylines, agencies, handles."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from newsdossier.extracting.agency_names import is_agency
from newsdossier.extracting.byline_words import LONGEST_LINE, find_words_before
from newsdossier.extracting.names import BY, BY_ALONE, is_by_alone, is_name, is_role, opens_with_names, split_authors
from newsdossier.extracting.stamp_line import PARTING, find_stamp_start, has_stamp, is_stamp_line, may_be_stamp
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import count_words
from newsdossier.model.taxonomy import Outlet

HANDLE = re.compile(r"(?:^|\w|\s)@\w{2,}(?!\.?\w)")
LONGEST_HANDLE = 8  # words: a name, a handle, how long ago
LONGEST_AGENCY_LINE = 16  # words: an agency, a place and a stamp
LONGEST_SIGN = 250  # characters: only the summary is longer, and a file may be one line of megabytes
CLOSING_CREDIT = "editing by"  # it stands below the text, however near that is to the head of a short report
LONGEST_BETWEEN = 3  # words between writer and day: an outlet or a weekday, not the summary below a headline


class Sign(Enum):
    """What a line of the head is, seen by its own words."""

    STAMP = auto()
    BYLINE = auto()
    AGENCY = auto()
    HANDLE = auto()
    LABEL = auto()
    """A "By" alone; the writers stand in the next line."""


BELIEVED = (Sign.BYLINE, Sign.LABEL)
"""Of a line that cleaning dropped."""
BESIDE_NAMES = (Sign.STAMP, Sign.HANDLE)


@dataclass(frozen=True, slots=True)
class SignReader:
    """Reads the signs among lines; it remembers what it read, for the head is read twice."""

    outlets: Mapping[str, Outlet]
    read: dict[str, Sign | None]

    def find_signs(
        self, blocks: tuple[Block, ...], *, passed: frozenset[int], dropped: frozenset[int] = frozenset()
    ) -> dict[int, Sign]:
        """Return the lines that are signs of a head, by index; bare names count beside a day, a role or a "By" alone.

        Captions are passed over. Of lines that cleaning dropped only a "By" is believed.
        """
        signs: dict[int, Sign] = {}
        for index, block in enumerate(blocks):
            if index not in passed and (index not in dropped or BY.match(block.text) or is_by_alone(block.text)):
                sign = self.read_sign(block.text)
                if sign is not None and (index not in dropped or sign in BELIEVED):
                    signs[index] = sign
        labelled = find_labelled_names(blocks, signs)
        signs = {index: sign for index, sign in signs.items() if sign is not Sign.LABEL or index + 1 in labelled}
        signs |= labelled
        return signs if Sign.BYLINE in signs.values() else signs | find_bare_names(blocks, signs, dropped)

    def read_sign(self, text: str) -> Sign | None:
        if text not in self.read:
            self.read[text] = read_sign(text, self.outlets)
        return self.read[text]


def read_sign(text: str, outlets: Mapping[str, Outlet]) -> Sign | None:
    """Return what a line is by its own words; None where it could be anything."""
    if len(text) > LONGEST_SIGN or count_words(text) > LONGEST_LINE:
        return None
    folded = text.casefold()
    if CLOSING_CREDIT in folded:
        return None
    has_day = may_be_stamp(text)
    if has_day and is_stamp_line(text):
        return Sign.STAMP
    if folded in BY_ALONE:
        return Sign.LABEL
    stamp = find_stamp_start(text) if has_day else None
    words = text[:stamp].strip(PARTING)
    if count_words(text) <= LONGEST_AGENCY_LINE and is_agency(BY.sub("", words.split(",")[0]), outlets):
        return Sign.AGENCY
    if find_words_before(text, stamp):
        return Sign.BYLINE
    if has_day and has_stamp(text):
        return Sign.BYLINE if BY.match(text) else Sign.STAMP
    if "@" not in text or not HANDLE.search(text) or count_words(text) > LONGEST_HANDLE:
        return None
    return Sign.BYLINE if split_authors(text) else Sign.HANDLE


def find_labelled_names(blocks: tuple[Block, ...], signs: Mapping[int, Sign]) -> dict[int, Sign]:
    """Return the lines of names below a "By" that stands alone."""
    below = (index + 1 for index, sign in signs.items() if sign is Sign.LABEL and index + 1 < len(blocks))
    return {
        index: Sign.BYLINE
        for index in below
        if len(blocks[index].text) <= LONGEST_SIGN and any(map(is_name, split_authors(f"By {blocks[index].text}")))
    }


def find_bare_names(blocks: tuple[Block, ...], signs: Mapping[int, Sign], dropped: frozenset[int]) -> dict[int, Sign]:
    """Return the lines that are but names, close to a day or a handle or above a role: bylines without a "By"."""
    days = [index for index, sign in signs.items() if sign in BESIDE_NAMES]
    near = {index + step for index in days for step in (-1, 1)}
    near |= {index - 2 for index in days if index >= 2 and count_words(blocks[index - 1].text) <= LONGEST_BETWEEN}
    near |= {index - 1 for index, block in enumerate(blocks) if is_role(block.text)}
    return {
        index: Sign.BYLINE
        for index in sorted(near)
        if 0 <= index < len(blocks)
        and index not in signs
        and index not in dropped
        and opens_with_names(blocks[index].text)
    }
