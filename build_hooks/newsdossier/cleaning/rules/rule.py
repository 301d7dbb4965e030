"""One kind of line that is furniture of a page, and the words by which it is known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

FIRST = re.compile(r"[^\W\d_]+|.")
LONGEST_NOTICE = 60  # words: a longer line is looked at no further; notices are short, paragraphs may quote them


@dataclass(frozen=True, slots=True)
class Wording:
    """What lines of one kind say, for lower-case text: how they begin, or what stands anywhere in them.

    `first` are the words with which a line must begin, and `cues` those of which it must have one, before it is
    searched: that is far cheaper than to search it.
    """

    begins: re.Pattern[str] | None = None
    says: re.Pattern[str] | None = None
    cues: tuple[str, ...] = ()
    first: frozenset[str] = frozenset()
    """As `find_first` finds them: rules of furniture are looked up by them."""

    def opens(self, text: str) -> bool:
        return self.begins is not None and self.begins.match(text) is not None

    def is_said(self, text: str, cues: Sequence[str]) -> bool:
        """Return whether a line that has these cues says what is said anywhere in such lines."""
        if not cues or self.says is None:
            return False
        return any(map(self.cues.__contains__, cues)) and self.says.search(text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class FurnitureRule:
    """Lines of one kind: known labels, or what a wording knows."""

    name: str
    reason: str
    labels: frozenset[str] = frozenset()
    wording: Wording = Wording()
    longest: int = LONGEST_NOTICE
    """Words; the wording is not sought in longer lines."""
    opens_list: bool = False
    """Whether links to other pages follow it."""
    interrupts: bool = False
    """Whether pages put it between any two paragraphs, so that it says nothing of what stands beside it."""
    ends_text: bool = False
    """Whether the article is over where it stands: what reads like its paragraphs below is somebody else's."""
    parts_texts: bool = False
    """Whether no article runs on past it: what stands above it and what stands below it are two."""
    amid_text: bool = True
    """Whether it speaks between the paragraphs too, where a short line is more likely a heading."""


def worded(*begins: str, first: str = "", says: tuple[str, ...] = (), cues: tuple[str, ...] = ()) -> Wording:
    """Return the wording of lines that begin in one of these ways, or have a cue and say one of those things."""
    return Wording(
        begins=re.compile("|".join(begins)) if begins else None,
        says=re.compile("|".join(says)) if says else None,
        cues=cues,
        first=frozenset(first.split()),
    )


def find_first(line: str) -> str:
    """Return the letters with which a line begins; where it begins with none, its first sign, or "0" for a figure."""
    word = line.partition(" ")[0]
    if word.isalpha():  # as of most lines, and seen without a search
        return word
    found = FIRST.match(line)
    first = found[0] if found else ""
    return "0" if first.isdecimal() else first
