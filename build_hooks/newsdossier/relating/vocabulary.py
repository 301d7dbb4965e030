"""Words as they are compared: without case and ending, in scripts without spaces by twos."""

import re
import unicodedata
from collections.abc import Iterator

from newsdossier.model.words import MARKS, UNSPACED, UNSPACED_LETTER, WORD, list_words, split_words

LETTER = rf"(?:[^\W_]|[{MARKS}])"
AFTER_A_WORD = re.compile(rf"(?:(?<={LETTER})[ ,;'’()&-]+|(?<=[{UNSPACED}]))(?![a-z])({WORD.pattern})")
"""A word after another, with nothing between them at which a sentence may begin. No name begins with a-z."""
PLAIN_NAME = re.compile(r"[ ,;'()&-](?<=[A-Za-z0-9].)[ ,;'()&-]*([A-Z][A-Za-z0-9]*)")
"""The same in plain ASCII, and capitalised. It begins with a set of few characters, for which the search runs ahead."""
FIRST_NAME = re.compile(rf'[\n.!?:…"“„«»‘’(] *["“„«»‘’(]*({WORD.pattern})(?= (?:and |& )?(?![a-z])({WORD.pattern}))')
"""A word at which a sentence may begin, and the next."""
PLAIN_FIRST_NAME = re.compile(r'[\n.!?:"][ "(]*([A-Z][A-Za-z0-9]*)(?= (?:and |& )?[A-Z])')
"""The same in plain ASCII, both capitalised."""
MIN_TELLING_LETTERS = 3
WORDS_OF_ANY_PAGE = """
    advertisement afp alamy associated caption captions continue continued copyright courtesy getty handout image images
    newsletter newsletters photo photograph photographed photographs photos please press reuters shutterstock sign
    subscribe subscribed subscription january february april june july september october november december
"""
OF_ANY_PAGE = frozenset(WORDS_OF_ANY_PAGE.split())
"""Words of credits, invitations and stamps: the pages of any two stories have them in common."""
PLACEHOLDER_WORDS = """
    BREAKING EXCLUSIVE HEADLINE INSERT IPSUM LOREM NULL PLACEHOLDER REPLACE REPLAY TITLE UPDATE UPDATED WATCH WATCHED
"""
PLACEHOLDERS = frozenset(PLACEHOLDER_WORDS.split())
"""In capitals they are words of a page's template or the label of a headline. Not every word in capitals is one: there
are headlines that have no other letters."""
STEM_LETTERS = 7  # "implement" and "implementation" are one word, in most European languages; 6 to 8 do as well


def list_terms(text: str) -> list[str]:
    """Return the words of a text in order, as printed; characters of scripts without spaces in overlapping pairs."""
    if text.isascii() or not UNSPACED_LETTER.search(text):
        return list_words(text)
    return list(pair_characters(text))


def pair_characters(text: str) -> Iterator[str]:
    words = split_words(text)
    for before, word in zip((None, *words), words, strict=False):
        if not UNSPACED_LETTER.match(word.text):
            yield word.text
        elif before and before.end == word.start and UNSPACED_LETTER.match(before.text):
            yield before.text + word.text


def stem(word: str) -> str:
    """Return a word as it is compared."""
    composed = word if word.isascii() else unicodedata.normalize("NFC", word)
    return composed.casefold()[:STEM_LETTERS]


def is_unspaced(word: str) -> bool:
    """Return whether a word is a pair of characters of a script without spaces."""
    return not word.isascii() and UNSPACED_LETTER.match(word) is not None


def is_telling(word: str) -> bool:
    """Return whether a word tells a reader something.

    One of a few letters does not, nor a part of a figure, nor what pages of any kind say around their texts.
    """
    if is_unspaced(word):
        return True
    is_of_page = word in PLACEHOLDERS or word.casefold() in OF_ANY_PAGE
    return len(word) >= MIN_TELLING_LETTERS and not word.isdecimal() and not is_of_page


def names_in(text: str) -> list[str]:
    """Return the words that are capitalised though no sentence begins with them, one by one; then first words of names.

    After a full stop or an opening quote a sentence may begin; over a space or a comma it goes on. A word with which
    one begins is that of a name if the next is capitalised too: "Borden Inc said", not "Shares fell".
    """
    from_start = f"\n{text}"
    if text.isascii():
        return PLAIN_NAME.findall(text) + PLAIN_FIRST_NAME.findall(from_start)
    inside = [word for word in AFTER_A_WORD.findall(text) if word[0].isupper()]
    return inside + [
        first for first, then in FIRST_NAME.findall(from_start) if first[0].isupper() and then[0].isupper()
    ]
