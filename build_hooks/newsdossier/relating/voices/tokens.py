"""A sentence as words and signs; what stands between quotation marks is one token."""

import re
from typing import NamedTuple

from newsdossier.relating.voices.marks import Marked
from newsdossier.relating.voices.words.look_alikes import LIKE_MONTHS, LIKE_VERBS

TOKEN = re.compile(r"\w++(?:[.'’&/@-](?:[.'’&/@-]*+\w++|(?<=s['’])(?=\s)))*+|[^\w\s.]")
"""Full stops are left out, as most belong to abbreviations. Nothing is tried twice: most of an article is read so."""
QUOTED = "“”"
MOST_TOKENS = 400  # no sentence has more; what follows is not looked at
INITIALS = frozenset({"WHO", "IT", "US"})
"""They look like words of another kind in lower case, so they stay as they are."""
SPEECH_ENDS = frozenset(",?!.…")
PECULIAR = (*sorted(INITIALS), *sorted(LIKE_VERBS | LIKE_MONTHS))
"""Without one of them, and without an apostrophe, a sentence is read as it is spelt."""
CONTRACTIONS = {
    f"{pronoun}{sign}{ending}": pronoun
    for pronoun in ("he", "she", "it", "they", "i", "we", "you")
    for sign in "'’"
    for ending in ("d", "s", "ll", "ve", "re", "m")
}
"""Before a verb they are the pronoun: "he'd say"."""


class Tokens(NamedTuple):
    """Words and signs of one sentence. Lists side by side: there is one object a sentence, not one a word."""

    words: list[str]
    lows: list[str]
    """The words in lower case."""
    text: str
    """The passage."""
    begin: int
    """First character of the sentence in it."""
    quoted: tuple[tuple[int, int], ...]
    """First character, and one past the last, of what each token for words in marks stands for."""

    def ends_as_speech(self, quoted: int) -> bool:
        """Return whether words in marks end with a sign that parts speech from who spoke: `“…,” said the docker`."""
        return self.last_sign(quoted) in SPEECH_ENDS

    def last_sign(self, quoted: int) -> str:
        """Return the last character before the mark that closes; older texts put a space before it."""
        start, end = self.place(quoted, quoted + 1)
        return self.text[start : end - 1].rstrip()[-1:]

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Return where the tokens from `first` up to, but not with, `last` stand.

        It is counted out when asked for, as of most tokens nobody asks; between them stand only white space and full
        stops.
        """
        if self.quoted:
            return self.place_beside_marks(first, last)
        find, end = self.text.index, self.begin
        for word in self.words[:first]:
            end = find(word, end) + len(word)
        begin = find(self.words[first], end)
        for word in self.words[first:last]:
            end = find(word, end) + len(word)
        return begin, end

    def place_beside_marks(self, first: int, last: int) -> tuple[int, int]:
        quoted = iter(self.quoted)
        text, start, end = self.text, self.begin, self.begin
        begin = start
        for index, word in enumerate(self.words[:last]):
            if word == QUOTED:
                start, end = next(quoted)
            else:
                start = text.index(word, end)
                end = start + len(word)
            if index == first:
                begin = start
        return begin, end


def tokenize(text: str, *, start: int, end: int, marked: tuple[Marked, ...], token: re.Pattern[str] = TOKEN) -> Tokens:
    """Return the tokens of a sentence; initials are words of their own."""
    inside = [one for one in marked if one.before < end and one.after > start] if marked else []
    if not inside:
        words: list[str] = token.findall(text, start, end)
        if len(words) > MOST_TOKENS:
            del words[MOST_TOKENS:]
        return Tokens(words, in_lower_case(words), text, start, ())
    words = []
    begin = start
    for one in inside:
        words += first_tokens(token.findall(text, begin, one.before), len(words))
        words.append(QUOTED)
        begin = min(one.after, end)
    words += first_tokens(token.findall(text, begin, end), len(words))
    places = tuple([(max(one.before, start), min(one.after, end)) for one in inside])
    return Tokens(words, in_lower_case(words), text, start, places)


def first_tokens(found: list[str], count: int) -> list[str]:
    """Return as many tokens as a sentence of so many may still take."""
    return found[: max(0, MOST_TOKENS - count)]


def in_lower_case(words: list[str]) -> list[str]:
    """Return the words in lower case, as rules want to read them."""
    joined = " ".join(words)
    lows = joined.lower().split(" ") if words else []
    has_contraction = "'" in joined or "’" in joined
    if not (has_contraction or any(map(joined.__contains__, PECULIAR))):
        return lows
    told = [word if word in INITIALS else CONTRACTIONS.get(low, low) for word, low in zip(words, lows, strict=True)]
    for index, word in enumerate(words):
        if (word in LIKE_VERBS and is_name(words, index)) or (word in LIKE_MONTHS and is_given_name(words, index)):
            told[index] = word
    return told


def is_name(words: list[str], index: int) -> bool:
    """Return whether a word that looks like a verb is a name: it has a capital, and what stands beside it has none."""
    beside = (words[index - 1 : index], words[index + 1 : index + 2])
    return index > 0 and any(side and not side[0][0].isupper() for side in beside)


def is_given_name(words: list[str], index: int) -> bool:
    return index > 0 and any(word[0].isupper() and len(word) > 1 for word in words[index + 1 : index + 2])
