"""A sentence as words and signs; what stands between quotation marks is one token."""

import re
from dataclasses import dataclass

from newsdossier.relating.voices.segments.marks import Marked, find_within
from newsdossier.relating.voices.words.look_alikes import LIKE_MONTHS, LIKE_VERBS

TOKEN = re.compile(r"\w++(?:[.'’&/@-](?:[.'’&/@-]*+\w++|(?<=s['’])(?=\s)))*+|[^\w\s.]")
"""Full stops are left out, as most belong to abbreviations. Nothing is tried twice: most of an article is read so."""
QUOTED = "“”"
MOST_TOKENS = 400  # no sentence has more; what follows is not looked at
INITIALS = frozenset({"WHO", "IT", "US"})
"""They look like words of another kind in lower case, so they stay as they are."""
SPEECH_ENDS = frozenset(",?!.…")
PECULIAR = INITIALS | LIKE_VERBS | LIKE_MONTHS
"""Words that are read as they are spelt, or not, by what stands beside them."""
CONTRACTIONS = {
    f"{pronoun}{sign}{ending}": pronoun
    for pronoun in ("he", "she", "it", "they", "i", "we", "you")
    for sign in "'’"
    for ending in ("d", "s", "ll", "ve", "re", "m")
}
"""Before a verb they are the pronoun: "he'd say"."""
CONTRACTED = frozenset(CONTRACTIONS)


@dataclass(slots=True, eq=False)
class Tokens:
    """Words and signs of one sentence. Lists side by side: there is one object a sentence, not one a word.

    Nobody changes it. It is not frozen since every rule reads it at every step: slots are read and filled sooner.
    """

    words: list[str]
    lows: list[str]
    """The words in lower case."""
    text: str
    """The passage."""
    begin: int
    """First character of the sentence in it."""
    end: int
    """One past its last."""
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

        It is counted out when asked for, as of most tokens nobody asks, from that end of the sentence that is nearer;
        between them stand only white space and full stops.
        """
        words = self.words
        if words[first] == QUOTED and last == first + 1:
            return self.quoted[words[:first].count(QUOTED)]
        if last <= len(words) - first or len(words) == MOST_TOKENS:
            return self.place_from_start(first, last)
        return self.place_from_end(first, last)

    def place_from_start(self, first: int, last: int) -> tuple[int, int]:
        if not self.quoted:
            begin = self.read_on(self.words[: first + 1], self.begin) - len(self.words[first])
            return begin, self.read_on(self.words[first:last], begin)
        quoted = iter(self.quoted)
        find, begin, end = self.text.index, self.begin, self.begin
        for index, word in enumerate(self.words[:last]):
            if word == QUOTED:
                start, end = next(quoted)
            else:
                start = find(word, end)
                end = start + len(word)
            if index == first:
                begin = start
        return begin, end

    def read_on(self, words: list[str], start: int) -> int:
        """Return where words end that stand one after the other from a place on."""
        spelt = as_printed(words)
        if self.text.startswith(spelt, start):
            return start + len(spelt)
        find, end = self.text.index, start
        for word in words:
            end = find(word, end) + len(word)
        return end

    def place_from_end(self, first: int, last: int) -> tuple[int, int]:
        if not self.quoted:
            past = self.read_back(self.words[last - 1 :], self.end) + len(self.words[last - 1])
            return self.read_back(self.words[first:last], past), past
        quoted = reversed(self.quoted)
        find, start, past = self.text.rindex, self.end, self.end
        for index in range(len(self.words) - 1, first - 1, -1):
            word = self.words[index]
            if word == QUOTED:
                start, end = next(quoted)
            else:
                start = find(word, self.begin, start)
                end = start + len(word)
            if index == last - 1:
                past = end
        return start, past

    def read_back(self, words: list[str], end: int) -> int:
        """Return where words start that stand one after the other up to a place."""
        spelt, last = as_printed(words), end - (self.text[end - 1] == ".")
        if self.text.endswith(spelt, self.begin, last):
            return last - len(spelt)
        find, start = self.text.rindex, end
        for word in reversed(words):
            start = find(word, self.begin, start)
        return start


def as_printed(words: list[str]) -> str:
    """Return words as most are printed: so a sentence need not be searched for one after the other."""
    return " ".join(words).replace(" ,", ",")


def tokenize(
    text: str, place: tuple[int, int], *, marked: tuple[Marked, ...], token: re.Pattern[str] = TOKEN
) -> Tokens:
    """Return the tokens of the sentence at a place; initials are words of their own."""
    start, end = place
    inside = find_within(marked, start, end) if marked else ()
    if not inside:
        words = part(text[start:end], token)
        if len(words) > MOST_TOKENS:
            del words[MOST_TOKENS:]
        return Tokens(words, in_lower_case(words), text, start, end, ())
    words = []
    begin = start
    for one in inside:
        words += first_tokens(part(text[begin : one.before], token), len(words))
        words.append(QUOTED)
        begin = min(one.after, end)
    words += first_tokens(part(text[begin:end], token), len(words))
    places = tuple([(max(one.before, start), min(one.after, end)) for one in inside])
    return Tokens(words, in_lower_case(words), text, start, end, places)


def part(text: str, token: re.Pattern[str]) -> list[str]:
    """Return the words and signs of a stretch; most words hold but letters and digits, and are not looked at closer.

    A full stop is no token: one more shows that the last word does not go on, as a space does of the others.
    """
    if token is not TOKEN:
        return token.findall(text)
    words: list[str] = []
    for word in f"{text}.".split():
        if word.isalnum():
            words.append(word)
        elif word[-1] in ",." and word[:-1].isalnum():  # as most others do: of these the expression tells no more
            words.append(word[:-1])
            if word[-1] == ",":
                words.append(",")
        else:
            words += token.findall(f"{word} ")
    return words


def first_tokens(found: list[str], count: int) -> list[str]:
    """Return as many tokens as a sentence of so many may still take."""
    return found[: max(0, MOST_TOKENS - count)]


def in_lower_case(words: list[str]) -> list[str]:
    """Return the words in lower case, as rules want to read them."""
    lows = " ".join(words).lower().split(" ") if words else []
    if PECULIAR.isdisjoint(words) and CONTRACTED.isdisjoint(lows):
        return lows
    return [read_anew(words, index, low) for index, low in enumerate(lows)]


def read_anew(words: list[str], index: int, low: str) -> str:
    word = words[index]
    is_as_spelt = (
        word in INITIALS
        or (word in LIKE_VERBS and is_name(words, index))
        or (word in LIKE_MONTHS and is_given_name(words, index))
    )
    return word if is_as_spelt else CONTRACTIONS.get(low, low)


def is_name(words: list[str], index: int) -> bool:
    """Return whether a word that looks like a verb is a name: it has a capital, and what stands beside it has none."""
    beside = (words[index - 1 : index], words[index + 1 : index + 2])
    return index > 0 and any(side and not side[0][0].isupper() for side in beside)


def is_given_name(words: list[str], index: int) -> bool:
    return index > 0 and any(word[0].isupper() and len(word) > 1 for word in words[index + 1 : index + 2])
