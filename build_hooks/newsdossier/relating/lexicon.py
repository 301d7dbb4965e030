"""The words of a dossier, each with a number."""

from array import array
from dataclasses import dataclass, field

from newsdossier.relating.rarity import rarity_anywhere
from newsdossier.relating.vocabulary import stem


@dataclass(slots=True)
class Lexicon:
    """Every word that was met, as printed and as compared. It alone grows: whoever adds to one that is known copies it.

    No result depends on which word has which number.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    """By word, in the order in which they were met."""
    keys: "array[int]" = field(default_factory=lambda: array("q"))
    """Number of the form in which each word is compared."""
    rarities: "array[int]" = field(default_factory=lambda: array("q"))
    """How rare each word is anywhere."""

    def copy(self) -> "Lexicon":
        return Lexicon(dict(self.numbers), self.keys[:], self.rarities[:])

    def number(self, word: str) -> int:
        """Return the number of a word, a new one for a new word."""
        known = self.numbers.get(word)
        return self.add(word) if known is None else known

    def add(self, word: str) -> int:
        own = len(self.numbers)
        self.numbers[word] = own
        self.keys.append(own)
        self.rarities.append(0)
        key = stem(word)
        if key == word:
            self.rarities[own] = rarity_anywhere(word)
        else:
            self.keys[own] = self.number(key)
        return own
