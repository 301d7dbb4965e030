"""What words with capitals in a row name: a person, a surname after a title, what initials stand for."""

from dataclasses import dataclass
from functools import lru_cache

from newsdossier.relating.voices.names.persons import is_person
from newsdossier.relating.voices.names.strip import after_possessive, clean, from_given_name, strip_titles
from newsdossier.relating.voices.words.people import TITLES

REMEMBERED = 16_384  # runs of capitals: the same persons and bodies are in most articles


@dataclass(frozen=True, slots=True)
class Run:
    """What words with capitals in a row name; "" for what they do not."""

    initials: str
    """Of three words or more."""
    words: str
    person: str
    titled: str
    """The single name after a title."""


@lru_cache(maxsize=REMEMBERED)
def read_run(run: str) -> Run:
    words = run.split()
    is_long = len(words) > SHORTEST_OF_INITIALS
    person = from_given_name(strip_titles(after_possessive(words)))
    is_full = 2 <= len(person) <= LONGEST_PERSON and is_person(person)
    is_titled = len(person) == 1 < len(words) and words[-2].lower().rstrip(".") in TITLES and is_person(person)
    return Run(
        initials="".join(word[0] for word in words) if is_long else "",
        words=" ".join(clean(word) for word in words) if is_long else "",
        person=" ".join(person) if is_full else "",
        titled=person[0] if is_titled else "",
    )


SHORTEST_OF_INITIALS = 2  # words: of so few nobody writes the initials
LONGEST_PERSON = 4  # words
