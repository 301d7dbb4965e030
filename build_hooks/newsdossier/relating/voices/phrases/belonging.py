"""Whether a word goes on with the noun phrase that began before it."""

from newsdossier.relating.voices.phrases.heads import HEADS, is_head
from newsdossier.relating.voices.phrases.parts import is_name_part, is_noun
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.function_words import DETERMINERS, JOINERS
from newsdossier.relating.voices.words.institutions import INSTITUTION_HEADS
from newsdossier.relating.voices.words.people import ROLES, UNNAMED_HEADS
from newsdossier.relating.voices.words.speech import NO_SPEECH, NOUNS, tells_of_speech


def belongs(tokens: Tokens, index: int, *, begin: int) -> bool:
    """Return whether a token goes on with the phrase that began before it."""
    low = tokens.lows[index]
    if low in DETERMINERS:
        return index == begin or tokens.lows[index - 1] in JOINERS or tokens.lows[index - 1] == "and"
    if low == "and" or low in JOINERS:
        return index > begin and goes_on(tokens, index, begin=begin)
    if index > begin and (low in ACTIONS or (low.endswith("ed") and is_head(tokens.lows[index - 1]))):
        return False
    if is_verb_with_object(tokens, index, begin=begin):
        return False
    is_verb_of_it = index > begin and is_head(tokens.lows[index - 1]) and is_verb(tokens, index)
    return is_noun(tokens, index) and not is_verb_of_it and not is_after_name(tokens, index, begin=begin)


ACTIONS = frozenset(
    (
        *("took", "made", "gave", "went", "came", "got", "met", "held", "led", "left", "sent", "kept", "ran", "saw"),
        *("faced", "won", "lost", "turned", "moved", "joined", "returned", "appeared", "visited", "learned", "spent"),
        *("flew", "stood", "fell", "rose", "grew", "threw", "drew", "fought", "brought", "bought", "fired", "exited"),
        *("opened", "shared", "issued", "released", "passed", "voted", "signed", "launched", "began", "became"),
    )
)
"""Frequent verbs that end a subject: "a neighbour took a shot"."""


def is_verb_with_object(tokens: Tokens, index: int, *, begin: int) -> bool:
    """Return whether a name ends before a word with an object: "Merrin considers the quay to be its own"."""
    if index == begin or not tokens.words[index].islower() or tokens.lows[index] in HEADS:
        return False
    return tokens.words[index - 1][0].isupper() and tokens.lows[index + 1 : index + 2] in OBJECTS


OBJECTS = (["the"], ["a"], ["an"], ["another"], ["its"], ["his"], ["her"], ["their"])


def goes_on(tokens: Tokens, index: int, *, begin: int) -> bool:
    """Return whether a joiner after a source binds more of it to it."""
    if index + 1 >= len(tokens.lows) or tokens.lows[index + 1] in DAYS:
        return False
    before = tokens.words[index - 1]
    following = tokens.lows[index + 1]
    beyond = index + 2 if following in DETERMINERS else index + 1
    is_capital_next = beyond < len(tokens.words) and tokens.words[beyond][0].isupper()
    if tokens.lows[index] == "and":
        return before[0].isupper() and tokens.words[index + 1][0].isupper() and index - begin < 4
    is_role = before.lower() in UNNAMED_HEADS or before.lower() in ROLES or before.lower() in INSTITUTION_HEADS
    if tokens.lows[index] == "of":
        return before[0].islower() or is_capital_next
    if tokens.lows[index] in ("for", "at", "from", "with"):
        return is_role or before.lower() == "familiar" or (before[0].islower() and is_capital_next)
    return tokens.lows[index] == "in" and before.lower() in UNNAMED_HEADS


def is_after_name(tokens: Tokens, index: int, *, begin: int) -> bool:
    """Return whether a name has ended before this word: "said Claure yesterday"."""
    word, before = tokens.words[index], tokens.words[index - 1] if index > begin else ""
    is_name_before = bool(before) and before[0].isupper() and before.lower() not in DETERMINERS
    return is_name_before and word[0].islower() and not is_inside_name(tokens, index)


def is_inside_name(tokens: Tokens, index: int) -> bool:
    """Return whether a lower-case word after a capital goes on to a noun: "the Pell union", "WeWork spokesperson"."""
    if tokens.words[index - 1].endswith(("'s", "’s", "s'", "s’")) or is_name_part(tokens, index):
        return True
    ahead = range(index, min(index + HEAD_AHEAD, len(tokens.lows)))
    head = next((index for index in ahead if is_head(tokens.lows[index]) and tokens.words[index][0].islower()), None)
    return head is not None and all(is_modifier(tokens, between) for between in range(index, head))


def is_modifier(tokens: Tokens, index: int) -> bool:
    """Return whether a word may stand before a noun: no preposition, and no verb ("Kejri turned to Twitter")."""
    low = tokens.lows[index]
    return is_noun(tokens, index) and low not in JOINERS and not low.endswith("ed") and not is_verb(tokens, index)


def is_verb(tokens: Tokens, index: int) -> bool:
    return tells_of_speech(tokens.words[index]) and tokens.lows[index] not in NO_VERBS


NO_VERBS = NOUNS | NO_SPEECH | HEADS
HEAD_AHEAD = 4  # words: "Merrin port security response head"
