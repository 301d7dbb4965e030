"""The words of a dossier, each with a number."""

from array import array

from newsdossier.relating.likeness.rarity import rarity_anywhere
from newsdossier.relating.vocabulary import is_telling, stem


class Lexicon(dict[str, int]):
    """The number of every word that was met, as printed and as compared; whoever asks for a new word adds it.

    It alone grows: whoever adds to one that is known copies it. No result depends on which word has which number.
    """

    __slots__ = ("rarities", "stems", "telling")

    def __init__(self, known: "Lexicon | None" = None) -> None:
        super().__init__(known or {})
        self.stems: array[int] = known.stems[:] if known else array("i")
        """Number of the form in which each word is compared."""
        self.rarities: array[int] = known.rarities[:] if known else array("b")
        """How rare each word is anywhere."""
        self.telling: bytearray = known.telling[:] if known else bytearray()
        """Whether each word tells a reader something."""

    def __missing__(self, word: str) -> int:
        own = self[word] = len(self)
        self.stems.append(own)
        self.rarities.append(0)
        self.telling.append(is_telling(word))
        key = stem(word)
        if key == word:
            self.rarities[own] = rarity_anywhere(word)
        else:
            self.stems[own] = self[key]
        return own
