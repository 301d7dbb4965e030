"""Where a sentence begins and ends, well enough to tell what a weekday in it belongs to."""

import re

END = re.compile(r"""[.!?…。！？](?:(?<=[.!?…])["'”’»)\]]*\s+(?=["'“‘«(\[]*[^\sa-zа-яё"'“‘«(\[,])|(?<=[。！？]))""")
"""It begins with a set of characters, for which the search itself runs ahead."""
FULL_STOP_INSIDE = re.compile(
    r"(?:\b[^\W\d]|\b(?:mr|mrs|ms|dr|st|sen|rep|gov|gen|lt|col|sgt|capt|cmdr|adm|rev|prof|jr|sr|vs|no|inc|ltd|co|corp"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun|d-\w+|r-\w+))$",
    re.IGNORECASE,
)
FARTHEST = 600  # characters to either side; a longer sentence is cut


def sentence_at(text: str, start: int) -> tuple[int, int]:
    """Return where the sentence around a character begins and ends. Abbreviations ("U.S.", "Sept.") end none."""
    first = max(0, start - FARTHEST)
    for match in END.finditer(text, first, min(len(text), start + FARTHEST)):
        if text[match.start()] == "." and FULL_STOP_INSIDE.search(text, max(first, match.start() - 8), match.start()):
            continue
        if match.end() > start:
            return first, match.end() - len(match.group()) + len(match.group().rstrip())
        first = match.end()
    return first, min(len(text), start + FARTHEST)
