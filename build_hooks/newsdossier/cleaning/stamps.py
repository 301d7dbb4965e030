"""A date stamp that a copy fused to the first sentence."""

import re

from newsdossier.model.clean_text import FusedStamp
from newsdossier.model.clipping import Block

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)\.?"
)
DAY = (
    rf"(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}|{MONTH} \d{{1,2}}(?:st|nd|"
    rf"rd|th)?,? \d{{4}}|"
    rf"\d{{1,2}} {MONTH},? \d{{4}})"
)
TIME = r"(?:[T,]? ?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|[A-Z]{2,4}))?)"
LABEL = r"(?:(?:date|published|posted|updated|publication date|last updated|pubdate)(?: on)? ?:? ?)"
FUSED = re.compile(
    rf"^(?P<stamp>(?P<label>{LABEL})?{DAY}{TIME}?)(?P<gap>\s?[|:–—·•-]?\s?)(?P<rest>\S.*)", re.IGNORECASE
)
SENTENCE = re.compile(r"^[\"'“‘(]?[^\W\d_a-z]\S* \S+ \S+ \S+ \S+ ")
GOES_ON = re.compile(r"^(?:was|is|will|marks?|saw|and|or|to|in|the|at|on)\b")
LOOKED_AT = 400  # characters: a stamp and a few words of the sentence


def find_fused_stamp(block: Block) -> FusedStamp | None:
    """Return the stamp before the first sentence of a block; None where the day belongs to the sentence.

    A label ("date", "Published") makes a stamp of a day; without one the day must be written in figures.
    """
    match = FUSED.match(block.text[:LOOKED_AT])
    if not match or not SENTENCE.match(match["rest"]) or GOES_ON.match(match["rest"]):
        return None
    if not match["label"] and not match["stamp"][0].isdigit():
        return None
    return FusedStamp(block=block, end=match.start("rest"))
