"""The words of a sentence that tell what happened on the day that it names."""

from collections.abc import Callable

from newsdossier.relating.storyline.anniversaries import ANNIVERSARY
from newsdossier.relating.storyline.clauses import (
    CLAUSE_END,
    Sentence,
    clause_end,
    clause_start,
    noun_phrase_start,
    quoted_end,
)
from newsdossier.relating.storyline.happenings import NOUNS, VERBS
from newsdossier.relating.storyline.told_days import ToldDay
from newsdossier.relating.storyline.words import PRONOUNS, SMALL, WORD, is_name

MOST_BETWEEN = 9  # words between "visit" and "in June"
SAYING = frozenset(("said", "says", "told", "announced", "reported", "added", "wrote", "tweeted", "claimed"))
TRANSITIVE = frozenset({"decide", "sign", "merge", "name", "inspect", "act"})
"""Kinds whose verbs say nothing without an object."""
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


RULES: tuple[tuple[str, Rule], ...] = (
    ("anniversary-of", anniversary_of),
    ("noun-with-month", noun_with_month),
    ("clause-with-day", clause_with_day),
    ("noun-then-day", noun_then_day),
)
"""The first that speaks wins: what stands nearest to the day; a clause says who did it, a noun phrase may not."""
