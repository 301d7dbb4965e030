"""Appositions: noun phrases between commas, beside a name, that say who it is."""

import re
from collections.abc import Iterator

from newsdossier.relating.roles.nouns import DETERMINERS, FUNCTIONS, VERBS, is_head
from newsdossier.relating.roles.place import BOUND, REACH, WORD, Place, last_bound, plain

MOST_WORDS = 14  # of an apposition; more is a sentence of its own
QUOTES = frozenset('"“”«»')
PREPOSITIONS = frozenset(
    {"of", "at", "for", "in", "to", "from", "with", "on", "under", "against", "who", "whose", "that"}
)
OPENING = re.compile(r",\s+(?:aged? )?(?:(?:now )?\d{1,3},\s+)?(?:then |now )?")
WHO_IS = re.compile(r",\s+who (?:is|was|had been|has been|became|serves as|served as)\s+")
WHO_LEADS = re.compile(r",\s+who (?=(?:leads?|led|heads?|headed|chairs?|chaired|runs?|ran|commands?|commanded)\s)")
ASIDE = re.compile(
    r"\s(?:who|whose|whom|with whom|which|including|on|during|after|before|since|until|when|while|at an?|said|says"
    r"|told)\s"
)
"""What goes on after the role: "the founder of the line at a news conference on Monday"."""
ARTICLES = frozenset({"the", "a", "an", "another"})
LISTS_TWO = re.compile(r"\band (?:the|an?|his|her|its|their)\s", re.IGNORECASE)


def apposition_after(place: Place) -> Iterator[tuple[int, int]]:
    """ "Tomas Vael, chairman of the port company, …", "Brennick, who is branch secretary, …"."""
    text = place.text[: place.end + REACH]
    opening = WHO_IS.match(text, place.end) or OPENING.match(text, place.end)
    if opening is None:
        return
    bound = BOUND.search(text, opening.end())
    end = bound.start() if bound else len(text)
    is_cut_off = bound is None and end < len(place.text)
    if is_cut_off or is_quoting(text, opening.end(), end):
        return
    yield from phrase_between(text, opening.end(), end)


def is_quoting(text: str, start: int, end: int) -> bool:
    """Return whether a clause quotes there: "like Vael, the mayor “is not named”" does not tell what Vael is."""
    return text[end : end + 1] in QUOTES and ASIDE.search(text, start, end) is None


def apposition_before(place: Place) -> Iterator[tuple[int, int]]:
    """ "The general secretary of the dockers, Ada Brennick, said": the nearest noun phrase that ends at the comma."""
    first = max(0, place.start - REACH)
    before = place.text[first : place.start]
    if not before.endswith(", ") or place.text[place.end : place.end + 1] not in {",", "."}:
        return
    end = len(before) - 2
    words = list(WORD.finditer(before, last_bound(before[:end]), end))
    for word in reversed(words):
        if plain(word) in DETERMINERS:
            found = tuple(phrase_between(before, word.start(), end))
            if found:
                yield first + found[0][0], first + found[0][1]
                return


def phrase_between(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the noun phrase without its article, if a word for a person is its head and it is one phrase."""
    words = list(WORD.finditer(text, start, end))
    if words and plain(words[0]) in ARTICLES:
        words = words[1:]
    if not 0 < len(words) <= MOST_WORDS or plain(words[0]) == "and" or LISTS_TWO.search(text, start, end):
        return
    core = next((index for index, word in enumerate(words) if plain(word) in PREPOSITIONS), len(words))
    if core == 0 or not is_head(words[core - 1].group()) or any(ends_noun(word) for word in words[:core]):
        return
    if any(plain(word) in DETERMINERS for word in words[1:core]):
        return  # "accusing the president": a phrase begins within
    aside = ASIDE.search(text, words[core - 1].end(), end)
    yield words[0].start(), words[-1].end() if aside is None else aside.start()


def ends_noun(word: re.Match[str]) -> bool:
    text = plain(word)
    return text in VERBS or (text in FUNCTIONS and text not in {"and", *DETERMINERS})


def leads_after(place: Place) -> Iterator[tuple[int, int]]:
    """ "Brennick, who leads the dockers, …"."""
    text = place.text[: place.end + REACH]
    opening = WHO_LEADS.match(text, place.end)
    bound = None if opening is None else BOUND.search(text, opening.end())
    if opening is not None and bound is not None and len(text[opening.end() : bound.start()].split()) <= MOST_WORDS:
        yield opening.end(), bound.start()
