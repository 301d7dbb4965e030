"""The words of a sentence that tell what happened on the day that it names."""

import re
from collections.abc import Callable
from typing import NamedTuple

from newsdossier.relating.roles.nouns import DETERMINERS
from newsdossier.relating.storyline.anniversaries import ANNIVERSARY
from newsdossier.relating.storyline.happenings import NOUNS, VERBS
from newsdossier.relating.storyline.told_days import MONTHS, WEEKDAYS, ToldDay

MOST_BETWEEN = 9  # words between "visit" and "in June"
WORD = re.compile(r"(?:[^\W\d_]\.){2,8}|[^\W_](?:[\w'’-]{0,40}\w)?")
CLAUSE_END = re.compile(
    r"[,;:()–—\"“”]| - |\band\b(?! [A-Z])|\b(?:but|that|which|who|whom|whose|when|where|while|because|although|though"
    r"|as|if|so|yet|after|before|than|since|until|whether|or|amid|despite|following|including)\b"
)
PRONOUN_WORDS = "he she it they we i you this that there these those who which him her them us me one"
PRONOUNS = frozenset(PRONOUN_WORDS.split())
SMALL_WORDS = """
    a an the in on at of to for from by with and or but as after before his her its their our is was were has have had
    who that this these those mr mrs ms one two three four five six seven eight nine ten several many some few dozens
    hundreds thousands
"""
SMALL = frozenset(SMALL_WORDS.split())
NO_NAMES = SMALL | PRONOUNS
SAYING = frozenset(("said", "says", "told", "announced", "reported", "added", "wrote", "tweeted", "claimed"))
TRANSITIVE = frozenset({"decide", "sign", "merge", "name", "inspect", "act"})
"""Kinds whose verbs say nothing without an object."""
SKIPPED = frozenset(MONTHS) | frozenset(WEEKDAYS)


class Sentence(NamedTuple):
    """A sentence, within the text of its passage."""

    text: str
    start: int
    end: int


Words = tuple[int, int, str]
"""Where the words begin and end, and the kind of what happened."""
Rule = Callable[[Sentence, ToldDay], Words | None]


def anniversary_of(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "the first anniversary of the summit at Pell Terminal": the noun phrase that follows."""
    if not ANNIVERSARY.match(sentence.text, day.start):
        return None
    end = clause_end(sentence, day.end)
    return next(
        (
            (day.end, end, NOUNS[word.group().casefold()])
            for word in WORD.finditer(sentence.text, day.end, end)
            if word.group().casefold() in NOUNS
        ),
        None,
    )


def noun_with_month(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "Vael's June visit to Merrin": the month stands before the noun."""
    if day.prepositional or day.span.day is not None or day.may_come:
        return None
    after = list(WORD.finditer(sentence.text, day.end, min(sentence.end, day.end + 60)))[:3]
    noun = next((word for word in after if word.group().casefold() in NOUNS), None)
    if noun is None or CLAUSE_END.search(sentence.text, day.end, noun.start()):
        return None
    start = noun_phrase_start(sentence, day.start)
    end = clause_end(sentence, noun.end())
    return (start, end, NOUNS[noun.group().casefold()])


def noun_then_day(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "his summit with Vael in June": the day ends the noun phrase."""
    if not day.prepositional or day.may_come:
        return None
    first = clause_start(sentence, day.start)
    words = list(WORD.finditer(sentence.text, first, day.start))
    for place, word in enumerate(reversed(words[-MOST_BETWEEN:])):
        plain = word.group().casefold()
        if plain in VERBS or plain in PRONOUNS:
            return None
        if plain in NOUNS:
            if place and not any(one.group().casefold() in SMALL for one in words[len(words) - place :][:1]):
                return None
            return (noun_phrase_start(sentence, word.start()), day.end, NOUNS[plain])
    return None


def clause_with_day(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "Vael met Ada Brennick on Wednesday", "Earlier this month, Merrin launched its first …"."""
    if day.may_come:
        return None
    if not sentence.text[sentence.start : day.start].strip():
        start = day.end + (sentence.text[day.end : day.end + 1] == ",")
        end = quoted_end(sentence, start)
    else:
        start, end = clause_start(sentence, day.start), max(day.end, clause_end(sentence, day.end))
    return verb_clause(sentence, start, end, day=day)


def quoted_end(sentence: Sentence, start: int) -> int:
    """Return where the clause ends; words in quotation marks belong to it."""
    for match in CLAUSE_END.finditer(sentence.text, start, sentence.end):
        if match.group() not in '"“”':
            return len(sentence.text[: match.start()].rstrip())
    return sentence.end - (sentence.text[sentence.end - 1] in ".!?")


def verb_clause(sentence: Sentence, start: int, end: int, *, day: ToldDay) -> Words | None:
    """Return the clause if its verb tells a happening, its subject is named and its object stands in it."""
    words = list(WORD.finditer(sentence.text, start, end))
    plain = [word.group().casefold() for word in words]
    verb = next((index for index, word in enumerate(plain) if word in VERBS), None)
    if not verb or plain[0] in PRONOUNS or not words[verb].group().islower():
        return None
    if not any(is_name(word) for word in words[:verb]) or SAYING.intersection(plain[:verb]):
        return None
    rest = [word for word in words[verb + 1 :] if not day.start <= word.start() < day.end]
    kind = VERBS[plain[verb]]
    if (kind in TRANSITIVE and not rest) or (rest and rest[-1].group().casefold() in PRONOUNS):
        return None
    return (words[0].start(), end, kind)


def is_name(word: re.Match[str]) -> bool:
    text = word.group()
    plain = text.rstrip(".")
    return text[0].isupper() and plain.casefold() not in NO_NAMES and plain not in SKIPPED


def clause_start(sentence: Sentence, place: int) -> int:
    start = max(
        (one.end() for one in CLAUSE_END.finditer(sentence.text, sentence.start, place)), default=sentence.start
    )
    return start + len(sentence.text[start:place]) - len(sentence.text[start:place].lstrip())


def clause_end(sentence: Sentence, place: int) -> int:
    match = CLAUSE_END.search(sentence.text, place, sentence.end)
    end = match.start() if match else sentence.end - (sentence.text[sentence.end - 1] in ".!?")
    return len(sentence.text[:end].rstrip())


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


RULES: tuple[tuple[str, Rule], ...] = (
    ("anniversary-of", anniversary_of),
    ("noun-with-month", noun_with_month),
    ("clause-with-day", clause_with_day),
    ("noun-then-day", noun_then_day),
)
"""The first that speaks wins: what stands nearest to the day; a clause says who did it, a noun phrase may not."""
