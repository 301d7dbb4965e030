"""Noun phrases that start at a token: inverted subjects, listeners, and what a sentence opens with."""

from newsdossier.relating.voices.phrases.apposition import INTRODUCTIONS, name_in_apposition
from newsdossier.relating.voices.phrases.before import DASHES
from newsdossier.relating.voices.phrases.ending import LONGEST_PHRASE
from newsdossier.relating.voices.phrases.heads import HEADS, is_head
from newsdossier.relating.voices.phrases.parts import is_adverb, is_name_part, is_noun
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.words.beside_verbs import AUXILIARIES
from newsdossier.relating.voices.words.days import DAYS, TIMES
from newsdossier.relating.voices.words.function_words import DETERMINERS, JOINERS, STOPS
from newsdossier.relating.voices.words.institutions import INSTITUTION_HEADS
from newsdossier.relating.voices.words.people import ROLES, UNNAMED_HEADS
from newsdossier.relating.voices.words.pronouns import OWN_VOICE, PERSON_PRONOUNS, PRONOUNS
from newsdossier.relating.voices.words.speech import NO_SPEECH, NOUNS, tells_of_speech


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


def belongs(tokens: Tokens, index: int, *, begin: int) -> bool:
    """Return whether a token goes on with the phrase that began before it."""
    low = tokens.lows[index]
    if low in DETERMINERS:
        return index == begin or tokens.lows[index - 1] in JOINERS or tokens.lows[index - 1] == "and"
    if low == "and" or low in JOINERS:
        return index > begin and goes_on(tokens, index, begin=begin)
    if index > begin and (low in ACTIONS or (low.endswith("ed") and is_head(tokens.lows[index - 1]))):
        return False
    is_verb_of_it = index > begin and is_head(tokens.lows[index - 1]) and is_verb(tokens, index)
    return is_noun(tokens, index) and not is_verb_of_it and not is_after_name(tokens, index, begin=begin)


ACTIONS = frozenset(
    (
        *("took", "made", "gave", "went", "came", "got", "met", "held", "led", "left", "sent", "kept", "ran", "saw"),
        *("faced", "won", "lost", "turned", "moved", "joined", "returned", "appeared", "visited", "learned", "spent"),
        *("opened", "shared", "issued", "released", "passed", "voted", "signed", "launched", "began", "became"),
    )
)
"""Frequent verbs that end a subject: "a neighbour took a shot"."""


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


def find_subject(tokens: Tokens, before: int) -> Phrase | None:
    """Return the phrase with which the sentence's main clause opens; None where it opens with something else."""
    begin = 0
    while begin < before and tokens.lows[begin] in ("but", "and", "so", "yet", "however", "meanwhile", "still", ","):
        begin += 1
    begin = after_dateline(tokens, begin, before)
    if begin < before and is_introduction(tokens, begin):
        begin = next((index + 1 for index in range(begin, before) if tokens.lows[index] == ","), before)
    phrase = find_after(tokens, begin) if begin < before else None
    if phrase is None or tokens.lows[phrase.last : phrase.last + 1] != [","]:
        return phrase
    if not PERSON_PRONOUNS.isdisjoint(tokens.lows[phrase.last + 1 : phrase.last + 2]):
        return Phrase(phrase.last + 1, phrase.last + 2)  # "A friend of the dockers, she …"
    return name_in_apposition(tokens, phrase) or phrase


def after_dateline(tokens: Tokens, begin: int, before: int) -> int:
    """Return where the text begins: "MORA — Ada Brennick said"."""
    if begin >= before or not (tokens.words[begin].isupper() and len(tokens.words[begin]) > 2):
        return begin
    ahead = range(begin + 1, min(begin + LONGEST_DATELINE, before))
    return next((index + 1 for index in ahead if tokens.lows[index] in DASHES), begin)


LONGEST_DATELINE = 8  # words


def is_introduction(tokens: Tokens, begin: int) -> bool:
    """Return whether a sentence opens with something else than its subject: "In Mora, …", "Asked why, …"."""
    word = tokens.words[begin]
    if tokens.lows[begin] in PRONOUNS:
        return False
    is_participle = begin == 0 and len(word) > 4 and word.endswith(("ing", "ed"))
    return (
        tokens.lows[begin] in INTRODUCTIONS or tokens.lows[begin] in OPENINGS or is_participle or is_time(tokens, begin)
    )


OPENINGS = frozenset({"prior", "due", "thanks", "given", "known", "born", "according", "asked", "contrary", "such"})


def is_time(tokens: Tokens, begin: int) -> bool:
    """Return whether a sentence opens with when it was: "Last week, …", "Friday, …"."""
    return tokens.lows[begin] in DAYS or any(low in TIMES for low in tokens.lows[begin + 1 : begin + 2])
