"""Where a sentence begins and ends, well enough to tell what a weekday in it belongs to."""

import re

END = re.compile(r"""[.!?…。！？](?:(?<=[.!?…])["'”’»)\]]*\s+(?=["'“‘«(\[]*[^\sa-zа-яё"'“‘«(\[,])|(?<=[。！？]))""")
"""It begins with a set of characters, for which the search itself runs ahead."""
FULL_STOP_INSIDE = re.compile(
    r"(?:\b[^\W\d]|\b(?:mr|mrs|ms|dr|st|sen|rep|gov|gen|lt|col|sgt|capt|cmdr|adm|rev|prof|jr|sr|vs|no|inc|ltd|co|corp"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun|d-\w+|r-\w+))$",
    re.IGNORECASE,
)
SHORTEST_WORD = 6  # letters, of those that are no abbreviation: "thurs" has five, and more stand only behind a hyphen
ABBREVIATION_REACH = 8  # characters before a full stop
FARTHEST = 600  # characters to either side; a longer sentence is cut


def sentence_at(text: str, start: int) -> tuple[int, int]:
    """Return where the sentence around a character begins and ends. Abbreviations ("U.S.", "Sept.") end none."""
    first = max(0, start - FARTHEST)
    for match in END.finditer(text, first, min(len(text), start + FARTHEST)):
        if text[match.start()] == "." and is_abbreviated(text, first=first, stop=match.start()):
            continue
        if match.end() > start:
            return first, match.end() - len(match.group()) + len(match.group().rstrip())
        first = match.end()
    return first, min(len(text), start + FARTHEST)


def is_abbreviated(text: str, *, first: int, stop: int) -> bool:
    """Return whether a full stop is that of an abbreviation. Behind longer words it is none, and nothing is sought."""
    before = text[max(first, stop - ABBREVIATION_REACH) : stop]
    word = before[-SHORTEST_WORD:]
    if len(word) == SHORTEST_WORD and word.isalpha() and "-" not in before:
        return False
    return FULL_STOP_INSIDE.search(text, max(first, stop - ABBREVIATION_REACH), stop) is not None
