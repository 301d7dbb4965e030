"""What sorts of word the words of reports are."""

from array import array
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from newsdossier.relating.comparing.words.lexicon import Lexicon

Bits = NDArray[np.uint16]


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
