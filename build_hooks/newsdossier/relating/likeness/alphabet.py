"""The words of a lexicon in the order of the alphabet."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from newsdossier.relating.arrays import Numbers
from newsdossier.relating.vocabulary import STEM_LETTERS

LETTERS = f"U{STEM_LETTERS}"


@dataclass(frozen=True, slots=True, eq=False)
class Alphabet:
    """Words by their first letters, as compared: of two that begin with the same letters either may be first."""

    letters: NDArray[np.str_] = field(default_factory=lambda: np.zeros(0, dtype=LETTERS))
    numbers: Numbers = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """Which word of the lexicon each is."""

    def grow(self, lexicon: Sequence[str]) -> "Alphabet":
        """Return the alphabet of a lexicon that this one is of the first words of; these are not sorted again."""
        known = len(self.numbers)
        letters = np.array(lexicon[known:], dtype=LETTERS)
        order = np.argsort(letters, kind="stable")
        places = np.searchsorted(self.letters, letters[order], side="right")
        return Alphabet(np.insert(self.letters, places, letters[order]), np.insert(self.numbers, places, known + order))

    def rank(self) -> Numbers:
        """Return the place of each word of the lexicon."""
        ranks = np.empty(len(self.numbers), dtype=np.int64)
        ranks[self.numbers] = np.arange(len(self.numbers))
        return ranks
