"""The words of a text that spoke for a topic."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from newsdossier.model.suggestion import TellingWord
from newsdossier.suggesting.words import HEADLINE, map_printed_words

MOST_WORDS = 5  # more are not read
DIGITS = 6  # of a strength: what lies below is the computer's rounding


class Heard(NamedTuple):
    """A word in one part of a text, and what it said. A tuple: each article has hundreds."""

    part: str
    word: str
    """Without case."""
    strength: float
    """Above 0 where it spoke for the topic, below where against it."""


def find_telling_words(text: str, heard: Iterable[Heard]) -> tuple[TellingWord, ...]:
    """Return the words of the text that spoke for the topic, strongest first; () where none did.

    What a word said in each part counts together. What is no word in print, such as "any number", is left out.
    """
    strengths, in_headline = Counter[str](), set[str]()
    for part, word, strength in heard:
        strengths[word] += strength  # type: ignore[assignment]  # typed for whole numbers
        if part == HEADLINE and strength > 0:
            in_headline.add(word)
    printed = map_printed_words(text)
    spoke = {word: round(strength, DIGITS) for word, strength in strengths.items() if word in printed}
    strongest = sorted((word for word in spoke if spoke[word] > 0), key=lambda word: (-spoke[word], word))
    return tuple(TellingWord(word=printed[word], in_headline=word in in_headline) for word in strongest[:MOST_WORDS])
