"""Where the clauses and noun phrases of a sentence begin and end."""

import re
from typing import NamedTuple

from newsdossier.relating.roles.nouns import DETERMINERS
from newsdossier.relating.storyline.happenings import VERBS
from newsdossier.relating.storyline.words import SMALL, WORD

CLAUSE_END = re.compile(
    r"[,;:()–—\"“”]| - |\band\b(?! [A-Z])|\b(?:but|that|which|who|whom|whose|when|where|while|because|although|though"
    r"|as|if|so|yet|after|before|than|since|until|whether|or|amid|despite|following|including)\b"
)


class Sentence(NamedTuple):
    """A sentence, within the text of its passage."""

    text: str
    start: int
    end: int


def clause_start(sentence: Sentence, place: int) -> int:
    start = max(
        (one.end() for one in CLAUSE_END.finditer(sentence.text, sentence.start, place)), default=sentence.start
    )
    return start + len(sentence.text[start:place]) - len(sentence.text[start:place].lstrip())


def clause_end(sentence: Sentence, place: int) -> int:
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
    for word in reversed(words[-6:]):
        plain = word.group().casefold()
        possessive = plain.endswith(("'s", "’s"))
        if plain in DETERMINERS:
            return word.start()
        if possessive or (word.group()[0].isupper() and start != place):
            start = word.start()
        elif plain in SMALL or plain in VERBS or start != place:
            break
    return start
