"""Where sentences of running text end."""

import re

LONGEST_SENTENCE = 1500  # characters; what goes on longer is cut there
END = re.compile(
    r"[.!?…。！？](?:(?<=[。！？])|['\"”’»)\]]{0,3}\s{1,9}(?=['\"“‘«(\[]{0,3}[^\sa-zа-яё'\"“‘«(\[,]))"
)  # it opens with a set of signs and no choice: so whatever stands between them is passed over at once
ABBREVIATION = re.compile(
    r"(?:\b[^\W\d]|\b(?:mr|mrs|ms|dr|st|sen|rep|gov|gen|lt|col|sgt|capt|cmdr|adm|rev|prof|jr|sr|vs|no|inc|ltd|co|corp"
    r"|dlrs|pct|cts|mln|bln|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun))$",
    re.IGNORECASE,
)
ABBREVIATION_LETTERS = 6


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence begins and ends. Full stops of abbreviations ("U.S.", "Sept.") end none."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in END.finditer(text):
        if ends_here(text, match):
            spans.append((start, match.start() + len(match.group().rstrip())))
            start = match.end()
    if start < len(text):
        spans.append((start, len(text)))
    return spans if len(text) <= LONGEST_SENTENCE else [piece for span in spans for piece in pieces(*span)]


def ends_here(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - ABBREVIATION_LETTERS) : match.start()]
    return text[match.start()] != "." or ABBREVIATION.search(before) is None


def pieces(start: int, end: int) -> list[tuple[int, int]]:
    return [(first, min(end, first + LONGEST_SENTENCE)) for first in range(start, end, LONGEST_SENTENCE)]
