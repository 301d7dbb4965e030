"""What words with capitals in a row name: a person, a surname after a title, what initials stand for."""

from functools import lru_cache
from typing import NamedTuple

from newsdossier.relating.voices.names.persons import is_person
from newsdossier.relating.voices.names.strip import clean, person_among
from newsdossier.relating.voices.words.people import TITLES

REMEMBERED = 16_384  # runs of capitals: the same persons and bodies are in most articles


class Run(NamedTuple):
    """Whom words with capitals in a row name; "" where they name nobody so."""

    person: str
    titled: str
    """The single name after a title."""
    in_office: str
    """The same after one that is more than a courtesy: "President Moss"."""


@lru_cache(maxsize=REMEMBERED)
def read_run(run: str) -> Run:
    words = run.split()
    person = person_among(words)
    is_full = 2 <= len(person) <= LONGEST_PERSON and is_person(person)
    is_titled = len(person) == 1 < len(words) and words[-2].lower().rstrip(".") in TITLES and is_person(person)
    in_office = is_titled and words[-2].lower().rstrip(".") not in COURTESIES
    return Run(
        person=" ".join(person) if is_full else "",
        titled=person[0] if is_titled else "",
        in_office=person[0] if in_office else "",
    )


COURTESIES = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "dame"})


def spell_out(run: str, initials: str) -> str:
    """Return words in a row, without their signs, if these are their initials; else ""."""
    words = run.split()
    is_spelt = len(words) > SHORTEST_OF_INITIALS and "".join([word[0] for word in words]) == initials
    return " ".join(map(clean, words)) if is_spelt else ""


SHORTEST_OF_INITIALS = 2  # words: of so few nobody writes the initials
LONGEST_PERSON = 4  # words
