"""The words of a sentence that tell what happened on the day that it names."""

import re
from collections.abc import Callable, Iterable
from itertools import islice

from newsdossier.relating.storyline.anniversaries import ANNIVERSARY
from newsdossier.relating.storyline.clauses import (
    CLAUSE_END,
    Sentence,
    Words,
    clause_end,
    clause_start,
    noun_phrase_start,
    quoted_end,
)
from newsdossier.relating.storyline.doubts import is_not_done, names_another_day
from newsdossier.relating.storyline.happenings import NOUNS, VERBS
from newsdossier.relating.storyline.told_days import ToldDay
from newsdossier.relating.storyline.words import PRONOUNS, SMALL, WORD, is_name, plain

MOST_BETWEEN = 9  # words between "visit" and "in June"
MOST_AFTER_MONTH, REACH_AFTER_MONTH = 3, 60  # words and characters, from "June" to "visit"
SAYING = frozenset(("said", "says", "told", "announced", "reported", "added", "wrote", "tweeted", "claimed"))
TRANSITIVE = frozenset({"decide", "sign", "merge", "name", "inspect", "act"})
"""Kinds whose verbs say nothing without an object."""
PARTING = PRONOUNS.union(VERBS)
"""No noun phrase goes over one of these."""
PARTING_OR_NOUN = PARTING.union(NOUNS)
Rule = Callable[[Sentence, ToldDay], Words | None]


def find_words(sentence: Sentence, day: ToldDay) -> Words | None:
    """Return the words that tell what happened on the day; None where no rule finds any, or where it is in doubt."""
    found = next((words for rule in RULES if (words := rule(sentence, day)) is not None), None)
    if found is None or is_not_done(sentence, found) or names_another_day(sentence, found, day=day):
        return None
    return found


def anniversary_of(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "the first anniversary of the summit at Pell Terminal": the noun phrase that follows."""
    if not ANNIVERSARY.match(sentence.text, day.start):
        return None
    end = clause_end(sentence, day.end)
    noun = find_noun(WORD.finditer(sentence.text, day.end, end))
    return None if noun is None else Words(day.end, end, NOUNS[plain(noun)])


def noun_with_month(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "Vael's June visit to Merrin": the month stands before the noun."""
    if day.prepositional or day.span.day is not None or day.may_come:
        return None
    after = WORD.finditer(sentence.text, day.end, min(sentence.end, day.end + REACH_AFTER_MONTH))
    noun = find_noun(islice(after, MOST_AFTER_MONTH))
    if noun is None or CLAUSE_END.search(sentence.text, day.end, noun.start()):
        return None
    start, end = noun_phrase_start(sentence, day.start), clause_end(sentence, noun.end())
    return Words(start, end, NOUNS[plain(noun)])


def find_noun(words: Iterable[re.Match[str]]) -> re.Match[str] | None:
    """Return the first of the words that is a noun for a happening; None where none is."""
    return next((word for word in words if plain(word) in NOUNS), None)


def noun_then_day(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "his summit with Vael in June": the day ends the noun phrase, which no verb or pronoun may part."""
    if not day.prepositional or day.may_come:
        return None
    words = list(WORD.finditer(sentence.text, clause_start(sentence, day.start), day.start))[-MOST_BETWEEN:]
    last = next((place for place in reversed(range(len(words))) if plain(words[place]) in PARTING_OR_NOUN), None)
    if last is None or plain(words[last]) in PARTING:
        return None
    if any(plain(word) not in SMALL for word in words[last + 1 : last + 2]):
        return None
    return Words(noun_phrase_start(sentence, words[last].start()), day.end, NOUNS[plain(words[last])])


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
    lows = list(map(plain, words))
    verb = next((index for index, low in enumerate(lows) if low in VERBS), None)
    if not verb or lows[0] in PRONOUNS or not words[verb].group().islower():
        return None
    if not any(is_name(word) for word in words[:verb]) or SAYING.intersection(lows[:verb]):
        return None
    rest = [word for word in words[verb + 1 :] if not day.start <= word.start() < day.end]
    kind = VERBS[lows[verb]]
    if (kind in TRANSITIVE and not rest) or (rest and plain(rest[-1]) in PRONOUNS):
        return None
    return Words(words[0].start(), end, kind)


RULES: tuple[Rule, ...] = (anniversary_of, noun_with_month, clause_with_day, noun_then_day)
"""The first that speaks wins: what stands nearest to the day; a clause says who did it, a noun phrase may not."""
