"""Stretches of a text between quotation marks, whatever the marks look like. Apostrophes are none."""

import re
from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import NamedTuple

MARK = re.compile(r"[\"“”„‟«»‹›「」『』＂'‘’‚](?:(?<=[\"“”„‟«»‹›「」『』＂])|(?<!\w['‘’‚])|(?<!‚)(?!\w))")
"""An apostrophe between two letters is none. One set of signs comes first, as the search then takes half the time."""
HINTS = (*'"“”„‟«»‹›「」『』＂‘‚', " '", "('", "’ ", "’,", "’.")
"""Where none of these stands there are no quotations; an apostrophe is no hint. Quick: every passage is asked."""
DOUBLE = frozenset('"“”„‟«»「」『』＂')
OPENERS = frozenset("“„‟«‹「『‘‚")
CLOSERS = frozenset("”»›」』’")
CORNERS = {"「": "」", "『": "』"}
BEFORE_AN_OPENING = frozenset(" \t\n\u00a0\u2009([{—–-/:…") | OPENERS | frozenset("\"'")
AFTER_A_CLOSING = frozenset(" \t\n\u00a0\u2009.,;:!?…)]}—–-/") | CLOSERS | frozenset("\"'“")
SINGLE_AT_EDGE = re.compile(r"['‘’](?:(?P<ends>(?<=[\w.,!?…]['’])(?!\w))|(?<!\w['‘])(?<!’)(?=\w))")
END_OF_A_WORD = re.compile(r"['’](?<=[\w.,!?…].)(?!\w)")
FEW_MARKS = 8  # looked at after an opening mark, apostrophes included: enough to see it close
LONGEST_IN_SINGLE = 600  # characters; single marks further apart are two apostrophes


class Marked(NamedTuple):
    """Words between two marks of one passage; `start` and `end` bound the words, not the marks."""

    start: int
    end: int
    closed: bool = True
    """False: nothing closes it in this passage."""

    @property
    def before(self) -> int:
        """First character of the opening mark."""
        return self.start - 1

    @property
    def after(self) -> int:
        """One past the closing mark."""
        return self.end + 1 if self.closed else self.end


def find_marked(text: str) -> tuple[Marked, ...]:
    """Return all stretches between quotation marks in order; what stands in marks inside of them is not listed.

    The last may be open. A mark that opens while another is open shows that the earlier one was never closed.
    """
    if text[:1] != "'" and not has_hint(text):
        return ()
    found: list[Marked] = []
    opened: re.Match[str] | None = None
    inner = 0
    marks = list(MARK.finditer(text))
    for index, mark in enumerate(marks):
        if opened is not None and closes(text, opened, mark):
            if inner:
                inner -= 1
                continue
            found.append(Marked(opened.end(), mark.start()))
            opened = None
        elif opens(text, mark) and (opened is None or replaces(opened, mark)):
            if opened is not None and closes_twice(text, opened, marks[index + 1 : index + FEW_MARKS]):
                inner += 1
            else:
                opened, inner = mark, 0
    if opened is not None and (opened.group() in DOUBLE or not opened.start()):
        found.append(Marked(opened.end(), len(text), closed=False))
    return tuple(one for one in found if text[one.start : one.end].strip())


def find_within(marked: tuple[Marked, ...], start: int, end: int) -> tuple[Marked, ...]:
    """Return those stretches, of all in order, of which a part stands between two places; marks count as parts."""
    first = bisect_right(marked, start, key=attrgetter("after"))
    return marked[first : bisect_left(marked, end, first, key=attrgetter("before"))]


def is_within(marked: tuple[Marked, ...], place: int) -> bool:
    """Return whether a place stands between marks."""
    return any(one.start <= place < one.end for one in find_within(marked, place, place + 1))


def has_hint(text: str) -> bool:
    """Return whether words may stand in marks: a quick look, as most texts have none."""
    if text.isascii():
        return '"' in text or " '" in text or "('" in text
    return any(sign in text for sign in HINTS)


def replaces(opened: re.Match[str], mark: re.Match[str]) -> bool:
    """Return whether a second opening mark shows that the first was never closed, or was an apostrophe."""
    return opened.group() not in DOUBLE or (mark.group() == opened.group() and mark.group() in DOUBLE)


def closes_twice(text: str, opened: re.Match[str], following: list[re.Match[str]]) -> bool:
    """Return whether what opens anew stands in the quotation, which a second mark closes: `"called it "dead," he"`."""
    if opened.group() not in DOUBLE:
        return False
    double = [mark for mark in following if mark.group() in DOUBLE][:2]
    return len(double) > 1 and all(closes(text, opened, mark) and not opens(text, mark) for mark in double)


def opens(text: str, mark: re.Match[str]) -> bool:
    sign, at = mark.group(), mark.start()
    if sign in CORNERS:
        return True
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if after.isspace() and sign in "«‹":  # French puts a space inside
        return True
    if not after or after.isspace() or (after in ")]}.,;" and text[at + 1 : at + 3] != ".."):
        return False
    if sign in "„‟“«‹":
        return True
    if sign in DOUBLE or sign in "‘‚›":
        return not before or before in BEFORE_AN_OPENING
    return (not before or before in BEFORE_AN_OPENING) and after.isalpha() and (not at or has_end(text, at))


def has_end(text: str, start: int) -> bool:
    """Return whether a single mark further on ends a word, as the one that closes does: "'em" has none."""
    return END_OF_A_WORD.search(text, start + 2, start + LONGEST_IN_SINGLE) is not None


def closes(text: str, opened: re.Match[str], mark: re.Match[str]) -> bool:
    first, sign, at = opened.group(), mark.group(), mark.start()
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if first in CORNERS:
        return sign == CORNERS[first]
    if first not in DOUBLE:
        return closes_single(text, opened, mark)
    if sign not in DOUBLE:
        return False
    if first in "«»":
        return sign in "«»" and sign != first
    if sign in "”」』":
        return True
    if before.isspace() and after and after not in AFTER_A_CLOSING:
        return False
    if first == "„" or sign == '"':
        return True
    return sign == "“" and first in '"”“' and (not after or after in AFTER_A_CLOSING)


def closes_single(text: str, opened: re.Match[str], mark: re.Match[str]) -> bool:
    """Return whether a single mark closes: not in a word, nor as the apostrophe of a plural ("the workers' union")."""
    first, sign, at = opened.group(), mark.group(), mark.start()
    if first == "‹":
        return sign == "›"
    if sign not in "'’‘" or at - opened.start() > LONGEST_IN_SINGLE:
        return False
    before, after, beyond = text[at - 1 : at], text[at + 1 : at + 2], text[at + 2 : at + 3]
    if before.isspace() or (after and after not in AFTER_A_CLOSING):
        return False
    is_plural = before == "s" and after == " " and beyond.islower()
    return not (is_plural and ends_later(text, at))


def ends_later(text: str, at: int) -> bool:
    """Return whether the next single mark after this one ends a word, before another one opens."""
    following = SINGLE_AT_EDGE.search(text, at + 1, at + LONGEST_IN_SINGLE)
    return following is not None and following["ends"] is not None
