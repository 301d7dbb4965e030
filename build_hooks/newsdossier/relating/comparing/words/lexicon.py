"""The words of reports, each with a number: by it they are counted and compared."""

from array import array
from collections.abc import Collection, Iterable
from itertools import chain, count, islice

import numpy as np

from newsdossier.model.words import UNSPACED_LETTER
from newsdossier.relating.arrays import Flags
from newsdossier.relating.comparing.words.tokens import BREAK, part_ascii, read_words, root, without_accents
from newsdossier.relating.numbered_words import NumberedWords
from newsdossier.relating.remembered import remembered


class Lexicon(dict[str, tuple[int, ...]]):
    """The words that were met, each with a number. No result depends on which word has which.

    Of a piece of text it has the numbers of the words in it: of one in "said,", of two in "1990s", of none in ".". Who
    asks for a new piece adds it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.met: list[str] = []
        """The words by number; of scripts without spaces a character, a space and the word after it."""
        self.printed: list[str] = []
        """The same as printed."""
        self.folded: list[str] = []
        """The same without case."""
        self.forms: array[int] = array("q")
        """The number of each word without case."""
        self.roots: array[int] = array("q")
        """The number of what each is compared by."""
        self.rooted: list[str] = []
        """What words are compared by, by number."""
        self.numbers_by_form: dict[str, int] = {}
        self.numbers_by_key = NumberedWords()

    def __missing__(self, piece: str) -> tuple[int, ...]:
        bare = piece.rstrip(".,")
        is_plain = bare.isascii() and bare.isalpha()  # as most are, and one word; to ask is less than to read
        words = [bare] if is_plain else [piece] if " " in piece else read_words(piece, 0, len(piece))
        if words == [piece]:
            self[piece] = (len(self.met),)
            self.met.append(piece)
        else:
            self[piece] = tuple([number for word in words for number in self[word]])
        return self[piece]

    def look_up(self, text: str) -> Iterable[int]:
        """Return the numbers of the words of a text, in order."""
        return chain.from_iterable(map(self.__getitem__, part_ascii(text) if text.isascii() else read_joined(text)))

    def describe(self) -> None:
        """Add what is known of each word to those that were met since the last time, all in one go."""
        first = len(self.printed)
        printed, keys = spell(self.met[first:])
        self.printed.extend(printed)
        self.folded.extend(map(str.casefold, printed))
        self.forms.extend(map(self.numbers_by_form.setdefault, self.folded[first:], count(first)))
        self.roots.extend(map(self.numbers_by_key.__getitem__, keys))
        new_keys = islice(reversed(self.numbers_by_key), len(self.numbers_by_key) - len(self.rooted))
        self.rooted.extend([*new_keys][::-1])

    @remembered
    def bare(self, number: int) -> str:
        """The words without case and accents, by number."""
        return without_accents(self.folded[number])

    def mark_roots(self, keys: Collection[str]) -> Flags:
        """Return for each root whether it is one of these."""
        flags = np.zeros(len(self.rooted), dtype=np.bool_)
        flags[[self.numbers_by_key[key] for key in keys if key in self.numbers_by_key]] = True
        return flags


def read_joined(text: str) -> list[str]:
    """Return the words of a text, each character of a script without spaces joined with the word after it."""
    words = read_words(text, 0, len(text))
    if UNSPACED_LETTER.search(text) is None:
        return words
    following = [*("" if word == BREAK else word for word in words[1:]), ""]
    pairs = zip(words, following, strict=True)
    return [f"{word} {after}" if UNSPACED_LETTER.match(word) else word for word, after in pairs]


def spell(met: list[str]) -> tuple[list[str], list[str]]:
    """Return words that were met as they are printed, and as they are compared; most times no two were joined."""
    if " " not in "".join(met):
        return met, list(map(root, met))
    printed = [word.partition(" ")[0] for word in met]
    return printed, [word.replace(" ", "") if " " in word else root(word) for word in met]
