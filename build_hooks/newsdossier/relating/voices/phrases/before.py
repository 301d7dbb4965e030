"""The subject that stands before a verb of reporting."""

import re

from newsdossier.relating.voices.phrases.apposition import find_before_apposition, opening_name
from newsdossier.relating.voices.phrases.ending import ending_at
from newsdossier.relating.voices.phrases.parts import is_adverb
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.words.beside_verbs import NEGATED_ENDINGS, REFUSED, SKIPPED
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.pronouns import PRONOUNS, RELATIVES


def find_before(tokens: Tokens, verb: int) -> Phrase | None:
    """Return the subject that stands before a verb; None where there is none, or where the verb is denied."""
    end = skip_back(tokens, verb - 1)
    if end is None or end < 0:
        return None
    word = tokens.lows[end]
    if word in PRONOUNS:
        return Phrase(end, end + 1)
    if word in RELATIVES:
        return find_antecedent(tokens, end - 1)
    if word == ",":
        end = before_date(tokens, end)
        if tokens.lows[end] != ",":
            return ending_at(tokens, end)
        return find_before_apposition(tokens, end)
    if word in DASHES:
        return find_before_dash(tokens, end)
    return ending_at(tokens, end) or opening_name(tokens, end)


def skip_back(tokens: Tokens, index: int) -> int | None:
    """Return the last token that is no adverb, auxiliary or day before the verb; None where the verb is denied."""
    words, lows = tokens.words, tokens.lows
    while index >= 0:
        low = lows[index]
        if low in REFUSED or low.endswith(NEGATED_ENDINGS):
            return None
        if not (low in PASSED_OVER or is_adverb(words[index])):
            return index
        if low in DAYS and lows[index - 1 : index] not in (["on"], ["in"]):
            return index - 1 if index and lows[index - 1] == "," else index
        index -= 1
    return index


PASSED_OVER = SKIPPED | DAYS | {"on"}


def before_date(tokens: Tokens, comma: int) -> int:
    """Return the token before "on July 20, 2026," with which a clause is interrupted; the comma where none stands."""
    index = comma - 1
    if index > 1 and YEAR.match(tokens.lows[index]) and tokens.lows[index - 1] == ",":
        index -= 2
    if index > 1 and tokens.lows[index].isdigit() and tokens.lows[index - 1] in DAYS and tokens.lows[index - 2] == "on":
        return max(index - 3, 0)
    return comma


YEAR = re.compile(r"\d{4}$")


def find_antecedent(tokens: Tokens, end: int) -> Phrase | None:
    """Return what "who" or "which" stands for: the phrase right before it."""
    return ending_at(tokens, end - 1 if end > 0 and tokens.lows[end] == "," else end)


def find_before_dash(tokens: Tokens, end: int) -> Phrase | None:
    opening = next((index for index in range(end - 1, -1, -1) if tokens.lows[index] in DASHES), None)
    return ending_at(tokens, opening - 1) if opening else None


DASHES = frozenset({"—", "–"})
