"""The noun phrase that ends at a token, read backwards: where the words that name a source begin."""

from newsdossier.relating.voices.phrases.heads import HEADS, is_head
from newsdossier.relating.voices.phrases.parts import is_name_part, is_noun
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.documents import DOCUMENT_HEADS
from newsdossier.relating.voices.words.function_words import DETERMINERS, JOINERS
from newsdossier.relating.voices.words.institutions import INSTITUTION_HEADS
from newsdossier.relating.voices.words.media import STATE_WORDS
from newsdossier.relating.voices.words.people import ROLES, UNNAMED_HEADS

LONGEST_PHRASE = 16  # words
LONGEST_MODIFIER = 4  # words that are no part of the phrase: "but", "study lead author" before "Ada Brennick"


def ending_at(tokens: Tokens, end: int) -> Phrase | None:
    """Return the noun phrase whose last token this is; None where what stands there names nobody."""
    if end >= 0 and tokens.lows[end] == ")":
        end = opening_bracket(tokens, end) - 1  # "Ivo Tarn (Mora North)"
    return trim(tokens, find_first(tokens, end), end + 1)


def find_first(tokens: Tokens, end: int) -> int:
    """Return the first token of a noun phrase that may end at this one; the token after it where none may."""
    first, index = end + 1, end
    while index >= 0 and end - index < LONGEST_PHRASE:
        low = tokens.lows[index]
        if low == ")":
            index = opening_bracket(tokens, index)
        elif low in DETERMINERS:
            first = index
            if not reaches_further(tokens, index - 1):
                break
        elif low == "and" or low in JOINERS:
            if first > end or not reaches_further(tokens, index):
                break
        elif is_noun(tokens, index):
            first = index
        else:
            break
        index -= 1
    return first


def opening_bracket(tokens: Tokens, closing: int) -> int:
    return next((index for index in range(closing, max(-1, closing - 8), -1) if tokens.lows[index] == "("), closing)


def reaches_further(tokens: Tokens, index: int) -> bool:
    """Return whether a joiner or "and" binds parts of one source: "a spokesman for the ministry", "Mora and Sund"."""
    if index < 1:
        return False
    low, before = tokens.lows[index], tokens.lows[index - 1]
    following = index + 1 + (tokens.lows[index + 1] == "the")
    if low == "and":
        return tokens.words[index - 1][:1].isupper() and tokens.words[following : following + 1][0][:1].isupper()
    if low in ("of", "for"):
        return is_noun(tokens, index - 1)
    return low in JOINERS and (before in BOUND or before == "familiar")


BEFORE_NAMES = ROLES | STATE_WORDS | {"news"}
BOUND = UNNAMED_HEADS | ROLES | DOCUMENT_HEADS | INSTITUTION_HEADS


def trim(tokens: Tokens, first: int, last: int) -> Phrase | None:
    """Return the phrase without words that only stand before a name; None where it names nobody."""
    words, lows = tokens.words, tokens.lows
    if not any(word[0].isalpha() for word in words[first:last]):
        return None
    if lows[first] in DETERMINERS or lows[last - 1] in HEADS:
        return Phrase(first, last) if any(is_noun(tokens, index) for index in range(first, last)) else None
    name = last
    while name > first and is_name_part(tokens, name - 1):
        name -= 1
    if name == last:
        return Phrase(first, last) if any(map(is_head, lows[first:last])) else None
    if name - first <= LONGEST_MODIFIER and (not first or words[first - 1] in (QUOTED, ",")):
        return Phrase(first, last)
    while name > first and (lows[name - 1] in BEFORE_NAMES or is_name_part(tokens, name - 1)):
        name -= 1
    return Phrase(name, last)
