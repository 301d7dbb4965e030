"""Words and signs of a sentence, and where they stand; what stands between quotation marks is one token."""

from dataclasses import dataclass

QUOTED = "“”"
SPEECH_ENDS = frozenset(",?!.…")


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
    quoted: tuple[tuple[int, int], ...]
    """First character, and one past the last, of what each token for words in marks stands for."""

    def ends_as_speech(self, quoted: int) -> bool:
        """Return whether words in marks end with a sign that parts speech from who spoke: `“…,” said the docker`."""
        return self.last_sign(quoted) in SPEECH_ENDS

    def last_sign(self, quoted: int) -> str:
        """Return the last character before the mark that closes; older texts put a space before it."""
        start, end = self.place_in_marks(quoted)
        return self.text[start : end - 1].rstrip()[-1:]

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Return where the tokens from `first` up to, but not with, `last` stand.

        It is counted out when asked for, as of most tokens nobody asks.
        """
        if last == first + 1 and self.words[first] == QUOTED:
            return self.place_in_marks(first)
        start = self.start_of(first)
        if QUOTED not in self.words[first:last]:
            return start, self.read_on(self.words[first:last], start)
        past, end = self.after_quoted(last)
        return start, self.read_on(self.words[past:last], end)

    def place_in_marks(self, index: int) -> tuple[int, int]:
        """Return where the words in marks stand, marks included, for which a token stands."""
        return self.quoted[self.words[:index].count(QUOTED)]

    def start_of(self, index: int) -> int:
        """Return where a token starts."""
        if self.words[index] == QUOTED:
            return self.place_in_marks(index)[0]
        past, end = self.after_quoted(index)
        return self.read_on(self.words[past : index + 1], end) - len(self.words[index])

    def after_quoted(self, index: int) -> tuple[int, int]:
        """Return which token follows the last words in marks before this one, and where those end; else the first."""
        before = self.words[:index]
        count = before.count(QUOTED)
        if not count:
            return 0, self.begin
        return index - before[::-1].index(QUOTED), self.quoted[count - 1][1]

    def read_on(self, words: list[str], start: int) -> int:
        """Return where words end that stand one after the other from a place on, parted by spaces and full stops."""
        spelt = as_printed(words)
        if self.text.startswith(spelt, start):
            return start + len(spelt)
        find, end = self.text.index, start
        for word in words:
            end = find(word, end) + len(word)
        return end


def as_printed(words: list[str]) -> str:
    """Return words as most are printed: so a sentence need not be searched for one after the other."""
    return " ".join(words).replace(" ,", ",")
