"""Noun phrases that end before a verb of reporting: where the words that name a source begin."""

import re
from typing import NamedTuple

from newsdossier.relating.voices.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.days import DAYS, TIMES
from newsdossier.relating.voices.words.documents import DOCUMENT_HEADS
from newsdossier.relating.voices.words.institutions import INSTITUTION_HEADS
from newsdossier.relating.voices.words.media import MEDIA_HEADS, STATE_WORDS
from newsdossier.relating.voices.words.people import ROLES, UNNAMED_HEADS
from newsdossier.relating.voices.words.phrases import DETERMINERS, JOINERS, STOPS
from newsdossier.relating.voices.words.pronouns import PRONOUNS, RELATIVES
from newsdossier.relating.voices.words.verbs import AUXILIARIES, NEGATED_ENDINGS, NO_ADVERBS, REFUSED, SKIPPED

LONGEST_PHRASE = 16  # words
FARTHEST_APPOSITION = 40  # words between a name and its verb: "Ada Brennick, general secretary of …, said"
HEADS = UNNAMED_HEADS | INSTITUTION_HEADS | MEDIA_HEADS | ROLES | DOCUMENT_HEADS
AGENT = re.compile(r"(?:[a-z]{2}(?:er|or|ist|ian|man|woman|men|women|ant|ee)s?|\d-year-olds?)$")
"""How words for people end: "docker", "chemist", "tenant"."""
NO_AGENTS = frozenset(
    (
        *("rather", "either", "neither", "another", "further", "whatever", "however", "number", "numbers", "order"),
        *("orders", "matter", "matters", "power", "powers", "summer", "winter", "dinner", "weather", "computer"),
        *("computers", "error", "errors", "terror", "minor", "major", "color", "labor", "offer", "offers", "other"),
        *("after", "later", "earlier", "never", "together", "disaster", "paper", "quarter", "centre", "center"),
        *("river", "tower", "consumer", "transfer", "cover", "answer", "master", "chapter", "character", "water"),
        *("fever", "cancer", "border", "barrier", "engineer", "committee", "factor", "factors", "error", "plant"),
        *("plants", "grant", "grants", "important", "relevant", "guarantee", "coffee", "degree", "agree", "career"),
    )
)
CLAUSE_SIGNS = frozenset({";", ":", QUOTED})
DASHES = frozenset({"—", "–"})
INTRODUCTIONS = JOINERS | STOPS | frozenset({"meanwhile", "nonetheless", "still", "earlier", "separately", "instead"})


class Phrase(NamedTuple):
    """Tokens that name a source: from `first` up to, but not with, `last`."""

    first: int
    last: int


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
    while index >= 0:
        low = tokens.lows[index]
        if low in REFUSED or low.endswith(NEGATED_ENDINGS):
            return None
        if not (low in SKIPPED or low in DAYS or low == "on" or is_adverb(tokens.words[index])):
            return index
        if low in DAYS and tokens.lows[index - 1 : index] not in (["on"], ["in"]):
            return index - 1 if index and tokens.lows[index - 1] == "," else index
        index -= 1
    return index


def before_date(tokens: Tokens, comma: int) -> int:
    """Return the token before "on July 20, 2026," with which a clause is interrupted; the comma where none stands."""
    index = comma - 1
    if index > 1 and YEAR.match(tokens.lows[index]) and tokens.lows[index - 1] == ",":
        index -= 2
    if index > 1 and tokens.lows[index].isdigit() and tokens.lows[index - 1] in DAYS and tokens.lows[index - 2] == "on":
        return max(index - 3, 0)
    return comma


YEAR = re.compile(r"\d{4}$")


def is_adverb(word: str) -> bool:
    return word.endswith("ly") and word[0].islower() and word not in NO_ADVERBS


def is_head(low: str) -> bool:
    """Return whether the noun on which a phrase hangs may speak: it is listed, or ends as words for people do."""
    return low in HEADS or (low not in NO_AGENTS and AGENT.search(low) is not None)


def find_antecedent(tokens: Tokens, end: int) -> Phrase | None:
    """Return what "who" or "which" stands for: the phrase right before it."""
    return ending_at(tokens, end - 1 if end > 0 and tokens.lows[end] == "," else end)


def find_before_dash(tokens: Tokens, end: int) -> Phrase | None:
    opening = next((index for index in range(end - 1, -1, -1) if tokens.lows[index] in DASHES), None)
    return ending_at(tokens, opening - 1) if opening else None


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
    quoted = next((index for index in range(before - 1, earliest, -1) if tokens.words[index] == QUOTED), None)
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
LONGEST_MODIFIER = 4  # words that are no part of the phrase: "but", "study lead author" before "Ada Brennick"


def clause_start(tokens: Tokens, before: int) -> int:
    """Return the first token of the clause that ends before a token."""
    earliest = max(0, before - FARTHEST_APPOSITION)
    signs = (index for index in range(before - 1, earliest - 1, -1) if tokens.lows[index] in CLAUSE_SIGNS)
    start = next((index + 1 for index in signs), earliest)
    return start + 1 if start < before and tokens.lows[start] == "," else start


def ending_at(tokens: Tokens, end: int) -> Phrase | None:
    """Return the noun phrase whose last token this is; None where what stands there names nobody."""
    if end >= 0 and tokens.lows[end] == ")":
        end = opening_bracket(tokens, end) - 1  # "Ivo Tarn (Mora North)"
    first = end + 1
    index = end
    while index >= 0 and end - index < LONGEST_PHRASE:
        low = tokens.lows[index]
        if low == ")":
            index = opening_bracket(tokens, index) - 1
            continue
        if low in DETERMINERS:
            first = index
            if not reaches_further(tokens, index - 1):
                break
        elif low == "and" or low in JOINERS:
            if not (first < end + 1 and reaches_further(tokens, index)):
                break
        elif not is_noun(tokens, index):
            break
        else:
            first = index
        index -= 1
    return checked(tokens, first, end + 1)


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


def is_noun(tokens: Tokens, index: int) -> bool:
    """Return whether a token may stand inside a source: a word that is not known for something else."""
    low = tokens.lows[index]
    if low in NO_NOUNS:
        return False
    return (low[0].isalnum() and not is_adverb(tokens.words[index])) or low == "&"


NO_NOUNS = STOPS | DAYS | TIMES


def checked(tokens: Tokens, first: int, last: int) -> Phrase | None:
    """Return the phrase without words that only stand before a name; None where it names nobody."""
    if first >= last or not any(word[0].isalpha() for word in tokens.words[first:last]):
        return None
    if tokens.lows[first] in DETERMINERS or tokens.lows[last - 1] in HEADS:
        return Phrase(first, last) if any(is_noun(tokens, index) for index in range(first, last)) else None
    name = last
    while name > first and is_name_part(tokens, name - 1):
        name -= 1
    if name == last:
        return Phrase(first, last) if any(is_head(tokens.lows[index]) for index in range(first, last)) else None
    if name - first <= LONGEST_MODIFIER and (not first or tokens.words[first - 1] in (QUOTED, ",")):
        return Phrase(first, last)
    while name > first and (tokens.lows[name - 1] in BEFORE_NAMES or is_name_part(tokens, name - 1)):
        name -= 1
    return Phrase(name, last)


def is_name_part(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    return word[0].isupper() or word[0].isdigit() or word in ("of", "and", "&", "the", "de", "van", "von", "der", "al")
