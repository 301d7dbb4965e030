"""Where the sentences of a passage begin and end. What stands between quotation marks is never parted."""

import re
from collections.abc import Iterator

from newsdossier.relating.voices.segments.marks import Marked
from newsdossier.relating.voices.words.reporting import REPORTING as REPORTING_VERBS

END = re.compile(r"[.!?…。！？](?:(?<=[.!?…])['\"”’»)\]]{0,3}\s+|(?<=[。！？])[」』”’]?)")
"""One set of signs comes first, and is told apart when one is found: so the search takes half the time."""
STARTS = re.compile(r"['\"“‘„«»(\[]{0,3}[^\W_a-zà-öø-ÿа-я]|['\"“‘„«»(\[]|[—–-] ?")
ABBREVIATION = re.compile(
    r"(?:\b[^\W\d_]|\b(?:mr|mrs|ms|dr|st|sen|rep|gov|gen|lt|col|sgt|capt|cmdr|adm|rev|prof|jr|sr|vs|no|inc|ltd|co|corp"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|pct|mln|bln|[ap]\.m|u\.s|u\.n|bzw|z\.b|hr|hrn|fr|mme|m|sra?))$",
    re.IGNORECASE,
)
LOOKED_BACK = 8  # characters: the longest abbreviation


def split_sentences(text: str, marked: tuple[Marked, ...]) -> list[tuple[int, int]]:
    """Return where each sentence starts and ends, without the white space between them.

    A quotation that ends a sentence ends it for what stands around it too, if a capital follows.
    """
    sentences: list[tuple[int, int]] = []
    start = 0
    for end, following in ends_in_marks(text, marked) if marked else ends_of(text):
        if end > start:
            sentences.append((start, end))
        start = following
    last = len(text.rstrip())
    if start < last:
        sentences.append((start, last))
    return sentences


def ends_of(text: str) -> Iterator[tuple[int, int]]:
    """Yield one past each end of a sentence, and where the next one starts, of a passage without words in marks."""
    for match in END.finditer(text):
        if is_end(text, match):
            yield match.start() + len(match.group().rstrip()), match.end()


def ends_in_marks(text: str, marked: tuple[Marked, ...]) -> Iterator[tuple[int, int]]:
    """Yield the same of a passage with words in marks, of which none is parted."""
    quoted = iter(marked)
    current = next(quoted, None)
    for match in END.finditer(text):
        while current is not None and current.after <= match.start():
            current = next(quoted, None)
        end = match.start() + len(match.group().rstrip())
        if current is None or match.start() < current.start or end > current.end:
            is_closing = current is not None and end == current.after
            if is_end(text, match) and not (is_closing and is_told(text, match)):
                yield end, match.end()
        elif match.end() >= current.end and STARTS.match(text[current.after : current.after + 4].lstrip()):
            yield current.after, current.after + 1  # a space before the mark that closes: "… the money. " Then"


def is_told(text: str, match: re.Match[str]) -> bool:
    """Return whether what follows a quotation says who spoke, and closes the sentence: `“Why?” Ada Brennick asked`."""
    if SIGNATURE.match(text, match.end()):
        return True
    following = TELLER.match(text, match.end())
    if following is None or not REPORTING_VERBS & {word.lower() for word in following["words"].split()[-VERB_AT_END:]}:
        return False
    return text[match.start()] != "." or following["sign"] == "."


TELLER = re.compile(r"(?P<words>[^\W\d_a-z][^\s.,;:!?\"“”]*(?: [^\s.,;:!?\"“”]+){1,9})(?P<sign>[.,:])(?!\w)")
SIGNATURE = re.compile(r"[—–-]{1,2} ?[^\W\d_a-z][^\n.!?\"“”]{1,80}$")
"""A name after a dash that ends the passage: who spoke or wrote the words before it."""
VERB_AT_END = 4  # words from the end of the clause: "asked the reporters", "said on Friday"


def is_end(text: str, match: re.Match[str]) -> bool:
    if text[match.start()] in "。！？":
        return True
    if not STARTS.match(text, match.end()):
        return False
    is_bare = len(match.group().rstrip()) == 1 and text[match.start()] == "."
    return not (is_bare and is_abbreviated(text, match.start()))


def is_abbreviated(text: str, stop: int) -> bool:
    """Return whether an abbreviation stands before a full stop; no word of five letters is one, which is soon seen."""
    if stop > LONGEST and text[stop - LONGEST - 1 : stop].isalnum():
        return False
    return ABBREVIATION.search(text[max(0, stop - LOOKED_BACK) : stop]) is not None


LONGEST = 4  # letters, of a word that is an abbreviation
