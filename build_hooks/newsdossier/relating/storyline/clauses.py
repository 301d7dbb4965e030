"""Where the clauses and noun phrases of a sentence begin and end."""

import re
from typing import NamedTuple

from newsdossier.relating.roles.nouns import DETERMINERS
from newsdossier.relating.storyline.happenings import VERBS
from newsdossier.relating.storyline.words import SMALL, WORD, plain

MOST_BEFORE = 6  # words of a noun phrase before its noun
CLAUSE_END = re.compile(
    r"[,;:()–—\"“”]| - |\band\b(?! [A-Z])|\b(?:but|that|which|who|whom|whose|when|where|while|because|although|though"
    r"|as|if|so|yet|after|before|than|since|until|whether|or|amid|despite|following|including)\b"
)


class Sentence(NamedTuple):
    """A sentence, within the text of its passage."""

    text: str
    start: int
    end: int


class Words(NamedTuple):
    """The words of a sentence that name what happened."""

    start: int
    end: int
    kind: str
    """Of the happening."""


def clause_start(sentence: Sentence, place: int) -> int:
    """Return where the clause begins that a place stands in."""
    ends = (one.end() for one in CLAUSE_END.finditer(sentence.text, sentence.start, place))
    start = max(ends, default=sentence.start)
    return start + len(sentence.text[start:place]) - len(sentence.text[start:place].lstrip())


def clause_end(sentence: Sentence, place: int) -> int:
    """Return where the clause ends that a place stands in, without the sign that ends the sentence."""
    match = CLAUSE_END.search(sentence.text, place, sentence.end)
    end = match.start() if match else sentence.end - (sentence.text[sentence.end - 1] in ".!?")
    return len(sentence.text[:end].rstrip())


def quoted_end(sentence: Sentence, start: int) -> int:
    """Return where the clause ends; words in quotation marks belong to it."""
    for match in CLAUSE_END.finditer(sentence.text, start, sentence.end):
        if match.group() not in '"“”':
            return len(sentence.text[: match.start()].rstrip())
    return sentence.end - (sentence.text[sentence.end - 1] in ".!?")


def noun_phrase_start(sentence: Sentence, place: int) -> int:
    """Return where the noun phrase begins that goes on at a place: at its determiner or possessive, or the place."""
    words = list(WORD.finditer(sentence.text, clause_start(sentence, place), place))
    start = place
    for word in reversed(words[-MOST_BEFORE:]):
        low = plain(word)
        if low in DETERMINERS:
            return word.start()
        if low.endswith(("'s", "’s")) or (word.group()[0].isupper() and start != place):
            start = word.start()
        elif low in SMALL or low in VERBS or start != place:
            break
    return start
