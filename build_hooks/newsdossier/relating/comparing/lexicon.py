"""The words of reports, each with a number: by it they are counted and compared."""

from array import array
from collections.abc import Callable, Collection, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from newsdossier.model.words import UNSPACED_LETTER
from newsdossier.relating.arrays import Flags
from newsdossier.relating.comparing.names import without_accents
from newsdossier.relating.comparing.tokens import BREAK, root
from newsdossier.relating.remembered import remembered

Bits = NDArray[np.uint16]


class Lexicon(dict[str, int]):
    """The number of each word that was met, as printed; whoever asks for a new word adds it. `BREAK` has the first.

    No result depends on which word has which number.
    """

    def __init__(self) -> None:
        super().__init__()
        self.printed: list[str] = []
        """The words by number."""
        self.folded: list[str] = []
        """The same without case."""
        self.forms: array[int] = array("q")
        """The number of each word without case."""
        self.roots: array[int] = array("q")
        """The number of what each is compared by."""
        self.rooted: list[str] = []
        """What words are compared by, by number."""
        self.numbers_by_form: dict[str, int] = {}
        self.numbers_by_key: dict[str, int] = {}
        self.numbers_by_pair: dict[tuple[str, str], int] = {}
        """Of characters of scripts without spaces, with the word after each."""
        self[BREAK] = self.add(BREAK, key=BREAK)

    def __missing__(self, word: str) -> int:
        self[word] = number = self.add(word, key=root(word))
        return number

    def add(self, word: str, *, key: str) -> int:
        """Return the number of a new word that is compared by this."""
        folded, count = word.casefold(), len(self.printed)
        self.printed.append(word)
        self.folded.append(folded)
        self.forms.append(self.numbers_by_form.setdefault(folded, count))
        number = self.numbers_by_key.get(key)
        if number is None:
            number = self.numbers_by_key[key] = len(self.rooted)
            self.rooted.append(key)
        self.roots.append(number)
        return count

    def look_up(self, words: Sequence[str]) -> Iterable[int]:
        """Return the numbers of words that follow one another.

        A character of a script without spaces is compared together with the next one.
        """
        if "".join(words).isascii():
            return map(self.__getitem__, words)
        pairs = zip(words, [*("" if word == BREAK else word for word in words[1:]), ""], strict=True)
        return [self.look_up_pair(*pair) if UNSPACED_LETTER.match(pair[0]) else self[pair[0]] for pair in pairs]

    def look_up_pair(self, word: str, after: str) -> int:
        if (word, after) not in self.numbers_by_pair:
            self.numbers_by_pair[word, after] = self.add(word, key=word + after)
        return self.numbers_by_pair[word, after]

    @remembered
    def bare(self, number: int) -> str:
        """The words without case and accents, by number."""
        return without_accents(self.folded[number])

    def mark_roots(self, keys: Collection[str]) -> Flags:
        """Return for each root whether it is one of these."""
        flags = np.zeros(len(self.rooted), dtype=np.bool_)
        flags[[self.numbers_by_key[key] for key in keys if key in self.numbers_by_key]] = True
        return flags


class Marks:
    """What sorts of word each is that was met, by its number: a bit for each sort. Each word is asked once."""

    def __init__(self, mark: Callable[[str, str], int]) -> None:
        self.mark = mark
        """Asked with the word as printed, and without case."""
        self.known = array("H")

    def of(self, lexicon: Lexicon) -> Bits:
        """Return the marks of all words of the lexicon."""
        new = slice(len(self.known), None)
        self.known.extend(map(self.mark, lexicon.printed[new], lexicon.folded[new]))
        return np.array(self.known)
