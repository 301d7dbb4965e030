"""A name without what stands before it: titles, roles, owners."""

from functools import lru_cache

from newsdossier.relating.voices.names.given_names import PRONOUNS_BY_GIVEN_NAME
from newsdossier.relating.voices.names.no_persons import DEMONYMS
from newsdossier.relating.voices.names.persons import LIKE_OTHER_WORDS, is_person, is_surname
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.elsewhere import OPENING_ELSEWHERE
from newsdossier.relating.voices.words.function_words import DETERMINERS, JOINERS, STOPS
from newsdossier.relating.voices.words.people import ROLES, TITLES

REMEMBERED = 4096  # names with which sentences open: the same persons are in most articles


@lru_cache(maxsize=REMEMBERED)
def person_in(name: str) -> tuple[str, ...]:
    """Return the words of the person whom words with capitals in a row name: of "Mora's President Moss" the last."""
    return tuple(person_among(name.split()))


def person_among(words: list[str]) -> list[str]:
    return from_given_name(strip_titles(after_possessive(words)))


def from_given_name(words: list[str]) -> list[str]:
    """Return a name from its given name on, where other words are before it: "House Speaker-elect Nancy Tarn"."""
    known = (index for index, word in enumerate(words[:-1]) if word.lower() in PRONOUNS_BY_GIVEN_NAME)
    return words if is_person(words) else words[next(known, 0) :]


def after_possessive(words: list[str]) -> list[str]:
    """Return the name in "Mora's Ada Brennick"."""
    first = len(words) - 1
    while first > 0 and not words[first - 1].endswith(("'s", "’s")):
        first -= 1
    return [clean(word) for word in words[max(first, 0) :]]


def clean(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip(".") if len(word) > 2 else word


def strip_titles(words: list[str]) -> list[str]:
    """Return a name without what stands before it: "US President Donald Trump" is Donald Trump."""
    words = strip_credit(words)
    first = len(words)
    while first and (words[first - 1].lower().rstrip(".") not in TITLES or is_surname(words, first - 1)):
        first -= 1
    rest = words[first:]
    while rest and rest[0].lower() in NEVER_FIRST and not (len(rest) > 1 and rest[0] in LIKE_OTHER_WORDS):
        rest = rest[1:]
    while len(rest) > 2 and rest[0].lower() in BEFORE_PERSONS:
        rest = rest[1:]  # "Actor Leo Carro"
    return rest


def strip_credit(words: list[str]) -> list[str]:
    """Return a name without the credit of a picture that stands above it: "Getty Images Ivo Tarn"."""
    first = 0
    while first < len(words) - 1 and words[first] in CREDITED:
        first += 1
    return words[first:]


CREDITED = frozenset(
    {"Getty", "Images", "Image", "Reuters", "AFP", "EPA", "Associated", "Press", "Photo", "Photograph"}
)
NEVER_FIRST = JOINERS | STOPS | DETERMINERS | DAYS | OPENING_ELSEWHERE | {"state"}  # "Secretary of State Ada Brennick"
BEFORE_PERSONS = ROLES | DEMONYMS
