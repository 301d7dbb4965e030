"""Reporting clauses in languages other than English: a verb of the table, and the noun phrase beside it."""

from collections.abc import Iterator

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.languages import Language

LONGEST = 8  # words of a source; more are a sentence
INVERTED_AFTER = frozenset({QUOTED, ",", "，", "!", "?", "—", "–"})


def find_clauses_elsewhere(tokens: Tokens, language: Language) -> Iterator[Clause]:
    """Yield the clauses whose source stands beside the verb; of a verb with none the text says nothing."""
    for index, low in enumerate(tokens.lows):
        if low in language.according:
            yield from clause_of(after(tokens, index + 1, language), index, "according-to", Manner.ACCORDING_TO)
        elif low in language.according_ends:
            yield from clause_of(marked_before(tokens, index, language), index, "according-to", Manner.ACCORDING_TO)
        elif low in language.verbs:
            yield from report(tokens, index, language)


def clause_of(source: Phrase | None, verb: int, rule: str, manner: Manner) -> Iterator[Clause]:
    if source is not None:
        yield Clause(rule, manner, verb, source, is_inverted=source.first > verb)


def report(tokens: Tokens, verb: int, language: Language) -> Iterator[Clause]:
    begin = verb
    while begin and tokens.lows[begin - 1] in language.helpers:
        begin -= 1
    is_inverted = begin and tokens.words[begin - 1] in INVERTED_AFTER
    following = after(tokens, verb + 1, language) if is_inverted else None
    if following is not None:
        yield from clause_of(following, begin, "said-source", Manner.SAID)
    elif language.particles:
        yield from clause_of(marked_before(tokens, verb, language), verb, "source-said", Manner.SAID)
    elif language.token is not None:
        yield from clause_of(opening_of_clause(tokens, verb, language), verb, "source-said", Manner.SAID)
    else:
        yield from clause_of(before(tokens, begin - 1, language), verb, "source-said", Manner.SAID)


def after(tokens: Tokens, begin: int, language: Language) -> Phrase | None:
    last = begin
    while last < len(tokens.lows) and last - begin < LONGEST and belongs(tokens, last, begin, language):
        last += 1
    while last > begin and tokens.lows[last - 1] in language.binders:
        last -= 1
    return checked(tokens, begin, last, language)


def belongs(tokens: Tokens, index: int, begin: int, language: Language) -> bool:
    low = tokens.lows[index]
    if low in language.binders or low in language.articles:
        return index > begin or low in language.articles
    is_lower_after_name = (
        index > begin >= 0 and tokens.words[index][0].islower() and tokens.words[index - 1][0].isupper()
    )
    if is_lower_after_name:
        return False
    is_outside = low in language.stops or low in language.verbs or low in language.according
    return low[0].isalpha() and not is_outside


def before(tokens: Tokens, end: int, language: Language) -> Phrase | None:
    first = end + 1
    while first and end - first < LONGEST and belongs(tokens, first - 1, -1, language):
        first -= 1
    while first <= end and tokens.lows[first] in language.binders - language.articles:
        first += 1
    return checked(tokens, first, end + 1, language)


def opening_of_clause(tokens: Tokens, verb: int, language: Language) -> Phrase | None:
    """Return what the verb's clause opens with, where adverbs may stand between: Chinese."""
    first = verb
    while first and tokens.words[first - 1] != QUOTED and tokens.lows[first - 1][0].isalpha():
        first -= 1
    return checked(tokens, first, first + 1, language) if belongs(tokens, first, -1, language) else None


def marked_before(tokens: Tokens, verb: int, language: Language) -> Phrase | None:
    """Return the word before the particle that marks the subject; before "according to" it is the last one."""
    marks = [index for index in range(1, verb) if tokens.lows[index] in language.particles]
    if not marks:
        return None
    mark = marks[-1] if tokens.lows[verb] in language.according_ends else marks[0]
    return checked(tokens, mark - 1, mark, language)


def checked(tokens: Tokens, first: int, last: int, language: Language) -> Phrase | None:
    """Return the phrase if it names somebody: it has a capital or an article, or its script has neither."""
    if first >= last or not any(tokens.lows[index][0].isalpha() for index in range(first, last)):
        return None
    if language.token is not None:
        start, end = tokens.place(first, last)
        return Phrase(first, last) if end - start > 1 else None
    has_capital = any(tokens.words[index][0].isupper() for index in range(first, last))
    return Phrase(first, last) if has_capital or tokens.lows[first] in language.articles else None
