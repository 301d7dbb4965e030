"""A sentence as words and signs; what stands between quotation marks is one token."""

import re
from dataclasses import dataclass

from newsdossier.relating.voices.marks import Marked

TOKEN = re.compile(r"\w+(?:[.'’&/@-]+\w+)*(?:(?<=s)['’](?=\s))?|[^\w\s.]")
"""Full stops are left out, as most belong to abbreviations."""
QUOTED = "“”"
MOST_TOKENS = 400  # no sentence has more; what follows is not looked at
INITIALS = frozenset({"WHO", "IT", "US"})
"""They look like words of another kind in lower case, so they stay as they are."""
CONTRACTIONS = {
    f"{pronoun}{sign}{ending}": pronoun
    for pronoun in ("he", "she", "it", "they", "i", "we", "you")
    for sign in "'’"
    for ending in ("d", "s", "ll", "ve", "re", "m")
}
"""Before a verb they are the pronoun: "he'd say"."""
CONTRACTED = frozenset(CONTRACTIONS)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words and signs of one sentence. Lists side by side: there is one object a sentence, not one a word."""

    words: list[str]
    lows: list[str]
    """The words in lower case."""
    starts: list[int]
    """First character in the passage."""
    ends: list[int]

    def find(self, start: int) -> int:
        """Return the index of the first token at a character or after it."""
        return next((index for index, begin in enumerate(self.starts) if begin >= start), len(self.starts))


def tokenize(text: str, *, start: int, end: int, marked: tuple[Marked, ...], token: re.Pattern[str] = TOKEN) -> Tokens:
    """Return the tokens of a sentence; initials are words of their own."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    begin = start
    for one in marked:
        if one.before >= end or one.after <= start:
            continue
        read(token, text, (begin, one.before), into=(words, starts, ends))
        words.append(QUOTED)
        starts.append(max(one.before, start))
        ends.append(min(one.after, end))
        begin = ends[-1]
    read(token, text, (begin, end), into=(words, starts, ends))
    return Tokens(words=words, lows=in_lower_case(words), starts=starts, ends=ends)


def in_lower_case(words: list[str]) -> list[str]:
    """Return the words in lower case, as rules want to read them."""
    lows = [word.lower() for word in words]
    if INITIALS.isdisjoint(words) and CONTRACTED.isdisjoint(lows):
        return lows
    return [word if word in INITIALS else CONTRACTIONS.get(low, low) for word, low in zip(words, lows, strict=True)]


def read(
    token: re.Pattern[str], text: str, span: tuple[int, int], *, into: tuple[list[str], list[int], list[int]]
) -> None:
    words, starts, ends = into
    found = [match.span() for match in token.finditer(text, *span)]
    del found[max(0, MOST_TOKENS - len(words)) :]
    words.extend([text[start:end] for start, end in found])
    starts.extend([start for start, _ in found])
    ends.extend([end for _, end in found])
