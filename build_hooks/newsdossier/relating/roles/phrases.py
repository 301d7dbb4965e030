"""Where a text says what a person is: in a title before the name, or in an apposition on either side of it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newsdossier.relating.roles.nouns import (
    ADJECTIVES,
    BEFORE_ONLY,
    COURTESIES,
    CREDITS,
    DETERMINERS,
    FUNCTIONS,
    INFLECTED,
    MODIFIERS,
    NOT_A_NOUN,
    NOUN_FOLLOWS,
    VERB_FOLLOWS,
    VERBS,
    is_head,
)

REACH = 160  # characters on each side of a name: longer than any title in use
MOST_TITLE_WORDS = 6  # before a name: "former deputy prime minister and party leader" is as long as they get
MOST_WORDS = 14  # of an apposition; more is a sentence of its own
WORD = re.compile(r"[^\W_](?:[\w.’'&-]{0,40}[\w.])?|[^\W_]")
TITLES = ("Mr", "Mrs", "Ms", "Dr", "St", "Mt", "Ft", "Rep", "Sen", "Gov", "Gen", "Lt", "Col", "Sgt", "Jr", "Sr")
ABBREVIATED = "".join(rf"(?<!\b{title})" for title in TITLES)
BOUND = re.compile(rf"[,;:!?()\[\]\"“”«»—–―/\n]|(?<![A-Z]){ABBREVIATED}\.(?=\s|$)|\.(?=[A-Z][a-z])| --? |--")
"""What ends a noun phrase; the full stop of an initial ("U.S.") or of "St." does not."""
QUOTES = frozenset('"“”«»')
PREPOSITIONS = frozenset(
    {"of", "at", "for", "in", "to", "from", "with", "on", "under", "against", "who", "whose", "that"}
)
OPENING = re.compile(r",\s+(?:aged? )?(?:(?:now )?\d{1,3},\s+)?(?:then |now )?")
WHO_IS = re.compile(r",\s+who (?:is|was|had been|has been|became|serves as|served as)\s+")
WHO_LEADS = re.compile(r",\s+who (?=(?:leads?|led|heads?|headed|chairs?|chaired|runs?|ran|commands?|commanded)\s)")
POSSESSIVE = re.compile(r"['’]s$")
ASIDE = re.compile(
    r"\s(?:who|whose|whom|with whom|which|including|on|during|after|before|since|until|when|while|at an?|said|says"
    r"|told)\s"
)
"""What goes on after the role: "the founder of the line at a news conference on Monday"."""
ARTICLES = frozenset({"the", "a", "an", "another"})
LISTS_TWO = re.compile(r"\band (?:the|an?|his|her|its|their)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """A name in a text."""

    text: str
    start: int
    end: int


Rule = Callable[[Place], Iterator[tuple[int, int]]]


def find_role_words(place: Place) -> Iterator[tuple[int, int]]:
    """Yield where the words stand that say what the person is who is named here, in the order of the rules."""
    for _, rule in RULES:
        yield from rule(place)


def title_before(place: Place) -> Iterator[tuple[int, int]]:
    """ "Merrin mayor Ilan Roke", "union boss Ada Brennick": a noun phrase that ends at the name."""
    first = max(0, place.start - REACH)
    before = place.text[first : place.start]
    if not before.endswith((" ", "\xa0")):
        return
    words = list(WORD.finditer(before, last_bound(before)))
    while words and plain(words[-1]) in COURTESIES:
        words.pop()
    if not words or not (is_head(words[-1].group()) or plain(words[-1]) in BEFORE_ONLY):
        return
    if before[words[-1].end() :].strip(" .\xa0"):
        return
    title = without_credit(words_of_title(words[:-1], head=words[-1]))
    yield first + title[0].start(), first + title[-1].end()


def last_bound(text: str) -> int:
    return max((match.end() for match in BOUND.finditer(text)), default=0)


def words_of_title(words: list[re.Match[str]], *, head: re.Match[str]) -> list[re.Match[str]]:
    """Return the head with what stands before it and belongs to it, from the right to where it cannot go on."""
    title = [head]
    loose: list[re.Match[str]] = []
    opened_by = ""
    for word in reversed(words[-MOST_TITLE_WORDS:]):
        if ends_title(word) or governs(word, title[0]):
            opened_by = plain(word)
            break
        loose.insert(0, word)
        if is_firm(word):
            title = [*loose, *title]
            loose = []
    return [*belonging(loose, title=title, opened_by=opened_by), *title]


def belonging(loose: list[re.Match[str]], *, title: list[re.Match[str]], opened_by: str) -> list[re.Match[str]]:
    """Return the words in lower case that belong to the title after them: "union" to "boss"; none to "President"."""
    if not title[0].group()[0].islower() or opened_by in VERB_FOLLOWS:
        return []
    return loose if opened_by in NOUN_FOLLOWS else loose[-1:]


def ends_title(word: re.Match[str]) -> bool:
    text = plain(word)
    if (
        text in FUNCTIONS
        or text in VERBS
        or text.isdigit()
        or (word.group()[0].islower() and POSSESSIVE.search(word.group()))
    ):
        return True
    return word.group()[0].islower() and NOT_A_NOUN.search(text) is not None and text not in ADJECTIVES


def governs(word: re.Match[str], after: re.Match[str]) -> bool:
    """Return whether a word in lower case may be a verb or participle of which a title in capitals is the object."""
    if not (word.group()[0].islower() and after.group()[0].isupper()):
        return False
    return INFLECTED.search(plain(word)) is not None and not is_firm(word)


def without_credit(title: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the title without the name of the agency of a picture before it; "Reuters editor" is one."""
    words = " ".join(map(plain, title))
    credit = next((name.count(" ") + 1 for name in CREDITS if words.startswith(f"{name} ")), 0)
    rest = title[credit:]
    return rest if len(rest) > 1 and rest[0].group()[0].isupper() else title


def is_firm(word: re.Match[str]) -> bool:
    """Return whether the word surely belongs to the title after it: a name, "former", a word for a person itself."""
    return not word.group()[0].islower() or plain(word) in MODIFIERS or is_head(word.group())


def plain(word: re.Match[str]) -> str:
    return word.group().casefold().rstrip(".")


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


RULES: tuple[tuple[str, Rule], ...] = (
    ("title-before-name", title_before),
    ("apposition-after-name", apposition_after),
    ("apposition-before-name", apposition_before),
    ("who-leads", leads_after),
)
"""No order among them: each reads another place beside the name."""
