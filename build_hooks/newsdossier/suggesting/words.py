"""Words of a text as the learner of topics hears them: all of them, those of the lead, those of the headline."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from newsdossier.model.words import UNSPACED_LETTER, split_words

LEAD = 400  # characters: headline and first paragraph, in which news says what it is about
NUMBER = "#"
IN_ALL = ""  # a word that each text has, so that there are words however little the texts share
HEADLINE = "headline"


def list_lead_words(text: str) -> list[str]:
    return list_words(text[:LEAD])


def list_headline_words(text: str) -> list[str]:
    return list_words(text.partition("\n")[0])


def list_words(text: str) -> list[str]:
    """Return the words without case, numbers as one, and characters of scripts without spaces by twos."""
    return [IN_ALL, *(heard for heard, _ in read_words(text))]


def map_printed_words(text: str) -> dict[str, str]:
    """Return, by word as heard, how it is printed where it stands first. A number is heard as any, so none is here."""
    printed: dict[str, str] = {}
    for heard, word in read_words(text):
        if heard != NUMBER:
            printed.setdefault(heard, word)
    return printed


def read_words(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word as heard and as printed, in reading order."""
    words = split_words(text)
    for before, word in zip((None, *words), words, strict=False):
        if word.text[0].isdigit():
            yield NUMBER, word.text
        elif UNSPACED_LETTER.match(word.text):
            if before and before.end == word.start:
                yield before.text + word.text, before.text + word.text
        elif len(word.text) > 1:
            yield word.text.casefold(), word.text


PARTS: Mapping[str, Callable[[str], list[str]]] = MappingProxyType(
    {"whole": list_words, "lead": list_lead_words, HEADLINE: list_headline_words}
)
"""Of a text, by name: a word is heard once for each part that it stands in."""
