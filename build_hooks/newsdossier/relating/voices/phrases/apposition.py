"""A name and the description that commas set beside it, whichever comes first."""

from newsdossier.relating.voices.phrases.ending import LONGEST_MODIFIER, ending_at
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.beside_verbs import AUXILIARIES
from newsdossier.relating.voices.words.function_words import DETERMINERS, JOINERS, STOPS
from newsdossier.relating.voices.words.pronouns import PRONOUNS

FARTHEST_APPOSITION = 40  # words between a name and its verb: "Ada Brennick, general secretary of …, said"
CLAUSE_SIGNS = frozenset({";", ":", QUOTED})
INTRODUCTIONS = JOINERS | STOPS | frozenset({"meanwhile", "nonetheless", "still", "earlier", "separately", "instead"})


def find_before_apposition(tokens: Tokens, comma: int) -> Phrase | None:
    """Return the phrase that commas part from its verb: "Ada Brennick, who leads the union, said".

    It is the first part of the clause that names somebody as a whole and stands not as an introduction ("On Friday,").
    """
    begin = clause_start(tokens, comma)
    commas = [index for index in range(begin, comma + 1) if tokens.lows[index] == ","]
    for index in commas[:-1]:
        if tokens.lows[begin] not in INTRODUCTIONS or tokens.lows[begin] in PRONOUNS:
            phrase = ending_at(tokens, index - 1)
            if phrase is not None and phrase.first <= begin + LONGEST_MODIFIER:
                return name_in_apposition(tokens, phrase) or phrase
        begin = index + 1
    return ending_at(tokens, commas[-2] - 1) if len(commas) > 1 else None


def name_in_apposition(tokens: Tokens, phrase: Phrase) -> Phrase | None:
    """Return the name that commas set after a description: "his brother, Ivo Tarn,"; None where none follows."""
    if tokens.words[phrase.last - 1][0].isupper() or tokens.lows[phrase.last : phrase.last + 1] != [","]:
        return None
    first = last = phrase.last + 1
    while last < len(tokens.words) and tokens.words[last][0].isupper():
        last += 1
    goes_on = last < len(tokens.lows) and tokens.lows[last][0].isalnum() and tokens.lows[last] not in PLACING
    return Phrase(first, last) if 2 <= last - first <= LONGEST_NAME and not goes_on else None


PLACING = frozenset({"of", "from", "at", "with"})
"""Between a name and where its bearer works: "a lawyer, Ivo Tarn of Moss & Pell,"."""


def leading_name(tokens: Tokens, phrase: Phrase) -> Phrase | None:
    """Return the name before a description that no second comma closes: "“…” Ivo Tarn, a delegate told the Courier"."""
    is_name = tokens.words[phrase.first][0].isupper() and tokens.words[phrase.last - 1][0].isupper()
    return None if is_name or tokens.lows[phrase.first] in PRONOUNS else opening_name(tokens, phrase.first)


def opening_name(tokens: Tokens, before: int) -> Phrase | None:
    """Return the name with which a clause opens, if a description follows it up to some token."""
    earliest = max(-1, before - FARTHEST_APPOSITION)
    ahead = range(before - 1, earliest, -1) if tokens.quoted else ()
    quoted = next((index for index in ahead if tokens.words[index] == QUOTED), None)
    if quoted is None and earliest > -1:
        return None
    first = last = 0 if quoted is None else quoted + 1
    while last < before and tokens.words[last][0].isupper():
        last += 1
    is_name = 2 <= last - first <= LONGEST_NAME and last + 1 < before and tokens.lows[last] == ","
    is_described = is_name and (tokens.lows[last + 1] in DETERMINERS or tokens.words[last + 1][0].islower())
    is_one_clause = is_described and CLAUSE_SIGNS.isdisjoint(tokens.lows[last:before])
    return Phrase(first, last) if is_one_clause and AUXILIARIES.isdisjoint(tokens.lows[last:before]) else None


LONGEST_NAME = 4  # words


def clause_start(tokens: Tokens, before: int) -> int:
    """Return the first token of the clause that ends before a token."""
    earliest = max(0, before - FARTHEST_APPOSITION)
    signs = (index for index in range(before - 1, earliest - 1, -1) if tokens.lows[index] in CLAUSE_SIGNS)
    start = next((index + 1 for index in signs), earliest)
    return start + 1 if start < before and tokens.lows[start] == "," else start
