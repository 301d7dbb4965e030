"""The noun phrase with which the main clause of a sentence opens: its subject."""

from newsdossier.relating.voices.phrases.apposition import INTRODUCTIONS, name_in_apposition
from newsdossier.relating.voices.phrases.before import DASHES
from newsdossier.relating.voices.phrases.following import find_after
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.words.days import DAYS, TIMES
from newsdossier.relating.voices.words.function_words import DETERMINERS
from newsdossier.relating.voices.words.pronouns import PERSON_PRONOUNS, PRONOUNS


def find_subject(tokens: Tokens, before: int) -> Phrase | None:
    """Return the phrase with which the sentence's main clause opens; None where it opens with something else."""
    begin = 0
    while begin < before and tokens.lows[begin] in ("but", "and", "so", "yet", "however", "meanwhile", "still", ","):
        begin += 1
    begin = after_dateline(tokens, begin, before)
    if begin < before and is_introduction(tokens, begin):
        begin = next((index + 1 for index in range(begin, before) if tokens.lows[index] == ","), before)
    if is_before_subject(tokens, begin, before):
        begin += 1
    phrase = find_after(tokens, begin) if begin < before else None
    if phrase is not None and tokens.lows[phrase.first : phrase.last] == ["here"]:
        return None
    if phrase is None or tokens.lows[phrase.last : phrase.last + 1] != [","]:
        return phrase
    if not PERSON_PRONOUNS.isdisjoint(tokens.lows[phrase.last + 1 : phrase.last + 2]):
        return Phrase(phrase.last + 1, phrase.last + 2)  # "A friend of the dockers, she …"
    return name_in_apposition(tokens, phrase) or phrase


def is_before_subject(tokens: Tokens, begin: int, before: int) -> bool:
    """Return whether a word opens the sentence before its subject: "Initially the company", "Previously she"."""
    following = tokens.lows[begin + 1 : min(begin + 2, before)]
    is_word = begin < before and tokens.lows[begin] not in DETERMINERS and tokens.lows[begin] not in PRONOUNS
    return is_word and bool(following) and (following[0] in ARTICLES or following[0] in PERSON_PRONOUNS)


ARTICLES = frozenset({"the", "a", "an", "its", "their"})


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
