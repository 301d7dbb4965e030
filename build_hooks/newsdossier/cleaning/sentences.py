"""Lines that read like sentences of a text by how they end, however short."""

import re

from newsdossier.model.line_shape import CUT_OFF, count_words

SHORTEST = 3  # words: "Nobody was hurt."
SURE = 4  # words: of fewer, one must be in lower case, or "Example Post Inc." were a sentence
TAIL = 8  # characters: the end of a sentence and the quotes that close it
FULL_STOP = re.compile("[.!]['\"”’»“›)\\]」』）]{0,3}$|[。！؟۔।॥][”’」』）]{0,2}$")
QUESTION = re.compile("[?？؟]['\"”’»“›)\\]」』）]{0,3}$")


def reads_like_sentence(text: str) -> bool:
    """Return whether a line ends as sentences do, with a stop or a question mark, and is no name or label."""
    return (states(text) or asks(text)) and count_words(text) >= SHORTEST


def states(text: str) -> bool:
    """Return whether a line is a sentence that ends with a full stop."""
    if text.endswith(CUT_OFF) or not FULL_STOP.search(text[-TAIL:]):
        return False
    words = count_words(text)
    return words >= SURE or (words >= SHORTEST and not text.istitle())


def asks(text: str) -> bool:
    return QUESTION.search(text[-TAIL:]) is not None
