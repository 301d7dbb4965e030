"""Titles that stand before a name."""

import re
from collections.abc import Iterator

from newsdossier.relating.roles.credits import without_credit
from newsdossier.relating.roles.nouns import (
    ADJECTIVES,
    BEFORE_ONLY,
    COURTESIES,
    FUNCTIONS,
    INFLECTED,
    MODIFIERS,
    NOT_A_NOUN,
    NOUN_FOLLOWS,
    VERB_FOLLOWS,
    VERBS,
    is_head,
)
from newsdossier.relating.roles.place import REACH, WORD, Place, last_bound, plain

MOST_TITLE_WORDS = 6  # before a name: "former deputy prime minister and party leader" is as long as they get
POSSESSIVE = re.compile(r"['’]s$")


def title_before(place: Place) -> Iterator[tuple[int, int]]:
    """ "Merrin mayor Ilan Roke", "union boss Ada Brennick": a noun phrase that ends at the name."""
    first = max(0, place.start - REACH)
    before = place.text[first : place.start]
    if not before.endswith((" ", "\xa0")):
        return
    words = list(WORD.finditer(before, last_bound(before)))
    while words and plain(words[-1]) in COURTESIES:
        words.pop()
    if not words or not (is_head(words[-1].group()) or plain(words[-1]) in BEFORE_ONLY):
        return
    if before[words[-1].end() :].strip(" .\xa0"):
        return
    title = without_credit(words_of_title(words[:-1], head=words[-1]))
    yield first + title[0].start(), first + title[-1].end()


def words_of_title(words: list[re.Match[str]], *, head: re.Match[str]) -> list[re.Match[str]]:
    """Return the head with what stands before it and belongs to it, from the right to where it cannot go on."""
    title = [head]
    loose: list[re.Match[str]] = []
    opened_by = ""
    for word in reversed(words[-MOST_TITLE_WORDS:]):
        if ends_title(word) or governs(word, title[0]):
            opened_by = plain(word)
            break
        loose.insert(0, word)
        if is_firm(word):
            title = [*loose, *title]
            loose = []
    return [*belonging(loose, title=title, opened_by=opened_by), *title]


def belonging(loose: list[re.Match[str]], *, title: list[re.Match[str]], opened_by: str) -> list[re.Match[str]]:
    """Return the words in lower case that belong to the title after them: "union" to "boss"; none to "President"."""
    if not title[0].group()[0].islower() or opened_by in VERB_FOLLOWS:
        return []
    return loose if opened_by in NOUN_FOLLOWS else loose[-1:]


def ends_title(word: re.Match[str]) -> bool:
    text = plain(word)
    if (
        text in FUNCTIONS
        or text in VERBS
        or text.isdigit()
        or (word.group()[0].islower() and POSSESSIVE.search(word.group()))
    ):
        return True
    return word.group()[0].islower() and NOT_A_NOUN.search(text) is not None and text not in ADJECTIVES


def governs(word: re.Match[str], after: re.Match[str]) -> bool:
    """Return whether a word in lower case may be a verb or participle of which a title in capitals is the object."""
    if not (word.group()[0].islower() and after.group()[0].isupper()):
        return False
    return INFLECTED.search(plain(word)) is not None and not is_firm(word)


def is_firm(word: re.Match[str]) -> bool:
    """Return whether the word surely belongs to the title after it: a name, "former", a word for a person itself."""
    return not word.group()[0].islower() or plain(word) in MODIFIERS or is_head(word.group())
