"""Noun phrases that start at a token: inverted subjects and listeners."""

from newsdossier.relating.voices.phrases.belonging import belongs
from newsdossier.relating.voices.phrases.ending import LONGEST_PHRASE
from newsdossier.relating.voices.phrases.heads import is_head
from newsdossier.relating.voices.phrases.parts import is_adverb
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.words.beside_verbs import AUXILIARIES
from newsdossier.relating.voices.words.function_words import DETERMINERS, JOINERS, STOPS
from newsdossier.relating.voices.words.people import UNNAMED_HEADS
from newsdossier.relating.voices.words.pronouns import OWN_VOICE, PRONOUNS


def find_after(tokens: Tokens, begin: int) -> Phrase | None:
    """Return the phrase that starts at a token, up to a sign, a preposition or a verb; None where none does."""
    while begin < len(tokens.lows) and (is_adverb(tokens.words[begin]) or tokens.lows[begin] in ("both", "only")):
        begin += 1
    if begin >= len(tokens.lows) or tokens.lows[begin] in OWN_VOICE:
        return None
    if tokens.lows[begin] in PRONOUNS:
        return Phrase(begin, begin + 1)
    last = begin
    while last < len(tokens.lows) and last - begin < LONGEST_PHRASE and belongs(tokens, last, begin=begin):
        last += 1
    least = begin + (tokens.lows[begin] in UNNAMED_HEADS)  # "another", "one" may be alone
    while last > least and tokens.lows[last - 1] in NEVER_LAST:
        last -= 1
    return Phrase(begin, last) if last > begin and names_somebody(tokens, begin, last) else None


NEVER_LAST = JOINERS | DETERMINERS | {"and"}


def names_somebody(tokens: Tokens, first: int, last: int) -> bool:
    words = tokens.words[first + (tokens.lows[first] in DETERMINERS) : last]
    return any(word[0].isupper() for word in words) or any(is_head(word) for word in tokens.lows[first:last])


def is_complete(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether an inverted subject ends where it should: a verb after it shows that it is the subject of that."""
    if phrase.last >= len(tokens.lows):
        return True
    following = tokens.lows[phrase.last]
    if following.endswith(("ing", "ed")) and tokens.words[phrase.last].islower():
        return True  # "says a report highlighting …", "said one official briefed on it"
    return following not in AUXILIARIES and (not following[0].isalpha() or following in STOPS or following in JOINERS)
