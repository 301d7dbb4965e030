"""Place, and often agency and day, that opens the text: "SEOUL, South Korea (AP) —"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from newsdossier.extracting.agency_names import is_agency
from newsdossier.extracting.datelines_elsewhere import PATTERNS as ELSEWHERE
from newsdossier.model.citing import Stretch
from newsdossier.model.clean_text import FusedStamp
from newsdossier.model.clipping import Block
from newsdossier.model.metadata import Dateline
from newsdossier.model.taxonomy import Outlet

LOOKED_AT = 120  # characters: no dateline is longer
PARAGRAPHS = 2  # a caption that was not known for one may stand before the first paragraph
CITY = r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž.'’\-]+"
WORD = r"[A-ZÀ-ÖØ-Þ][\w.'’\-]*"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
DAY = rf"(?:{MONTH} \d{{1,2}}(?:,? \d{{4}})?|\d{{1,2}} {MONTH}(?: \d{{4}})?)"
AGENCY = r"(?:\((?P<agency>[^()]{2,40})\)|/(?P<slashed>[^/()]{2,20})/\.?)"
DASH = r"(?:--|[—–\-])"
REGION = rf"(?:, (?!{MONTH} ?\d){WORD}(?: {WORD}){{0,2}})"
DAY_AND_AGENCY = rf"(?:[,.]? (?P<day>{DAY})[.,]?)?(?: ?{AGENCY})"
CAPITALS = re.compile(
    rf"(?P<place>{CITY}(?:[ /]{CITY}){{0,3}}{REGION}{{0,2}}){DAY_AND_AGENCY}?,?\s*(?P<dash>{DASH}(?=\s|[\"“A-Z]))?"
)
MIXED = re.compile(rf"(?P<place>{WORD}(?: {WORD}){{0,3}}{REGION}{{0,2}}){DAY_AND_AGENCY}\s*(?P<dash>{DASH})?")
AGENCY_ALONE = re.compile(rf"{AGENCY}\s*(?P<dash>{DASH})")
MIN_CITY = 3  # letters: "A HUNTER" and "US" open sentences in capitals


@dataclass(frozen=True, slots=True)
class DatelineWords:
    """A dateline and where it stands; `place` is "" where only the agency is named."""

    dateline: Dateline
    stretch: Stretch


def find_dateline_words(
    texts: tuple[Block, ...], stamps: Mapping[Block, FusedStamp], outlets: Mapping[str, Outlet]
) -> DatelineWords | None:
    """Return the dateline that opens one of the first paragraphs; None where the text begins without one."""
    found = (read_dateline(block, stamps[block].end if block in stamps else 0, outlets) for block in texts[:PARAGRAPHS])
    return next((words for words in found if words is not None), None)


def read_dateline(block: Block, start: int, outlets: Mapping[str, Outlet]) -> DatelineWords | None:
    text = block.text[: start + LOOKED_AT]
    names_agency = "(" in text or "/" in text  # seldom, and a look costs less than a pattern that tries word after word
    is_plain = text[start : start + 1].isalpha() and text[start].isascii()  # as none of those elsewhere opens
    for pattern in (CAPITALS, *((MIXED, AGENCY_ALONE) if names_agency else ()), *(() if is_plain else ELSEWHERE)):
        match = pattern.match(text, start)
        if match and is_dateline(match, outlets):
            return DatelineWords(make_dateline(match), Stretch(block, start, start + len(match[0].rstrip())))
    return None


def make_dateline(match: re.Match[str]) -> Dateline:
    groups = match.groupdict()
    place = (groups.get("place") or "").rstrip(" ,")
    return Dateline(place=place, agency=name_agency(groups), day_words=groups.get("day"))


def name_agency(groups: Mapping[str, str | None]) -> str | None:
    return next((groups[name] for name in ("agency", "slashed", "behind") if groups.get(name)), None)


def is_dateline(match: re.Match[str], outlets: Mapping[str, Outlet]) -> bool:
    """Return whether it is one: a dash or an agency must close it, and a place without a day must be in capitals."""
    groups = match.groupdict()
    agency = name_agency(groups)
    if agency is not None:
        return is_agency(agency, outlets)
    capitals = sum(letter.isupper() for letter in groups.get("place") or "")
    return bool(groups.get("dash")) and (capitals >= MIN_CITY or groups.get("day") is not None)
