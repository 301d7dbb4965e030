"""Words of a text as the learner of topics hears them: all of them, those of the lead, those of the headline."""

from collections.abc import Iterator

from newsdossier.model.words import UNSPACED_LETTER, split_words

LEAD = 400  # characters: headline and first paragraph, in which news says what it is about
NUMBER = "#"
IN_ALL = ""  # a word that each text has, so that there are words however little the texts share


def list_lead_words(text: str) -> list[str]:
    return list_words(text[:LEAD])


def list_headline_words(text: str) -> list[str]:
    return list_words(text.partition("\n")[0])


def list_words(text: str) -> list[str]:
    """Return the words without case, numbers as one, and characters of scripts without spaces by twos."""
    return [IN_ALL, *read_words(text)]


def read_words(text: str) -> Iterator[str]:
    words = split_words(text)
    for before, word in zip((None, *words), words, strict=False):
        if word.text[0].isdigit():
            yield NUMBER
        elif UNSPACED_LETTER.match(word.text):
            if before and before.end == word.start:
                yield before.text + word.text
        elif len(word.text) > 1:
            yield word.text.casefold()
