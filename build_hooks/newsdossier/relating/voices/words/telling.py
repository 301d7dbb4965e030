"""Which words of a quotation carry meaning."""

from newsdossier.model.words import list_words
from newsdossier.relating.voices.words.function_words import DETERMINERS, JOINERS, STOPS

SHORTEST = 4  # letters: shorter words are shared by chance
FREQUENT = STOPS | DETERMINERS | JOINERS


def content_words(text: str) -> frozenset[str]:
    return telling_words(list_words(text))


def telling_words(words: list[str]) -> frozenset[str]:
    """Return the words that carry meaning; all of them where none is rare."""
    lows = frozenset([word.lower() for word in words])
    rare = frozenset([low for low in lows if len(low) >= SHORTEST]) - FREQUENT
    return rare or lows
