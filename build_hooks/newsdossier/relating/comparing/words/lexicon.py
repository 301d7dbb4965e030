"""The words of reports, each with a number: by it they are counted and compared."""

from array import array
from collections.abc import Callable, Collection, Iterable
from itertools import chain, count, islice

import numpy as np
from numpy.typing import NDArray

from newsdossier.model.words import UNSPACED_LETTER
from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.comparing.words.tokens import BREAK, read_words, root, without_accents
from newsdossier.relating.numbered_words import NumberedWords
from newsdossier.relating.remembered import remembered

BLANKS = str.maketrans({sign: " " for sign in map(chr, range(1, 128)) if not (sign.isalnum() or sign in "._,")})
"""What parts words in plain ASCII. Stops and commas may stand within one, and "_" is none but goes on like one."""
Bits = NDArray[np.uint16]


class Lexicon(dict[str, int]):
    """The number of each word that was met, as printed; whoever asks for a new word adds it.

    It may be asked for words that no space parts, too: "said," has the number of its word, "1990s", in which two words
    are read, and ".", in which none is, have one below 0, for which `spell_out` has the words. No result depends on
    which word has which number.
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
        self.numbers_by_key = NumberedWords()
        self.numbers_by_pair: dict[tuple[str, str], int] = {}
        """Of characters of scripts without spaces, with the word after each."""
        self.keys_of_pairs: dict[int, str] = {}
        """What those of them are compared by that were not described yet, by number."""
        self.several: list[list[int]] = []
        """The words of what has not one, by the number below 0: -1 has the first."""

    def __missing__(self, text: str) -> int:
        bare = text.rstrip(".,")
        is_plain = bare.isascii() and bare.isalpha()  # as most are, and one word; to ask is less than to read
        words = [bare] if is_plain else read_words(text, 0, len(text))
        if words == [text]:
            self[text] = number = self.add(text)
        elif len(words) == 1:
            self[text] = number = self[words[0]]
        else:
            self.several.append([self[word] for word in words])
            self[text] = number = -len(self.several)
        return number

    def add(self, word: str) -> int:
        """Return the number of a new word."""
        self.printed.append(word)
        return len(self.printed) - 1

    def look_up(self, text: str) -> Iterable[int]:
        """Return the numbers of the words of a text in order, those below 0 too.

        A character of a script without spaces is compared together with the next one.
        """
        if text.isascii():
            return map(self.__getitem__, text.translate(BLANKS).split())
        words = read_words(text, 0, len(text))
        if UNSPACED_LETTER.search(text) is None:
            return map(self.__getitem__, words)
        pairs = zip(words, [*("" if word == BREAK else word for word in words[1:]), ""], strict=True)
        return [self.look_up_pair(*pair) if UNSPACED_LETTER.match(pair[0]) else self[pair[0]] for pair in pairs]

    def look_up_pair(self, word: str, after: str) -> int:
        if (word, after) not in self.numbers_by_pair:
            self.numbers_by_pair[word, after] = number = self.add(word)
            self.keys_of_pairs[number] = word + after
        return self.numbers_by_pair[word, after]

    def describe(self) -> None:
        """Add what is known of each word to those that were met since the last time, all in one go."""
        first = len(self.folded)
        new = self.printed[first:]
        self.folded.extend(map(str.casefold, new))
        self.forms.extend(map(self.numbers_by_form.setdefault, self.folded[first:], count(first)))
        keys = list(map(root, new))
        for number, key in self.keys_of_pairs.items():
            keys[number - first] = key
        self.keys_of_pairs.clear()
        self.roots.extend(map(self.numbers_by_key.__getitem__, keys))
        last_first = islice(reversed(self.numbers_by_key), len(self.numbers_by_key) - len(self.rooted))
        self.rooted.extend([*last_first][::-1])

    def spell_out(self, numbers: Numbers) -> Numbers:
        """Return numbers that were looked up with those of words in the place of those below 0."""
        places = np.flatnonzero(numbers < 0)
        lengths = np.ones(len(numbers), dtype=np.int64)
        lengths[places] = [len(self.several[-1 - number]) for number in numbers[places].tolist()]
        spelled = np.repeat(numbers, lengths)
        spelled[spelled < 0] = list(
            chain.from_iterable(self.several[-1 - number] for number in numbers[places].tolist())
        )
        return spelled

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
