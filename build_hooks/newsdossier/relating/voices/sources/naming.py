"""The name in the words of a source: of a person, of a medium."""

import re
from functools import lru_cache

from newsdossier.relating.voices.names.persons import is_person
from newsdossier.relating.voices.names.strip import strip_titles

REMEMBERED = 16_384  # sources: the same few speak in most articles


@lru_cache(maxsize=REMEMBERED)
def name_of_medium(told: tuple[str, ...]) -> str:
    """Return the name in "state media Telegraph" or "the Northwire news agency"; "" for "Merrin state media"."""
    words = list(told)
    closing = name_at_end(words)
    if closing:
        return " ".join(closing)
    initials = [word for word in words if word.isupper() and len(word) > 2]
    if initials:
        return initials[0]
    is_agency = words[-2:] in AGENCY_ENDINGS and len(words) > 2 and words[-3][0].isupper() and words[-3] != "The"
    return words[-3] if is_agency and not NATIONALITY.search(words[-3]) else ""


AGENCY_ENDINGS = (["news", "agency"], ["news", "service"])
NATIONALITY = re.compile("(?:an|ese|ish|[aeq]i|ch|ek|ic|ss)$")
"""How adjectives of nations end: "the Korean news agency" has no name in it."""


def name_at_end(words: list[str]) -> list[str]:
    first = len(words)
    while first and (words[first - 1][0].isupper() or words[first - 1] in PARTICLES):
        first -= 1
    return words[first:]


def name_of_person(words: list[str]) -> list[str]:
    """Return the words of a person's name that close the phrase, or stand before "of"; none where there is none."""
    run = name_at_end(words)
    before = words[: len(words) - len(run)]
    joiners = (
        [index for index, word in enumerate(before) if index and word.lower() in BEHIND_A_PERSON] if before else []
    )
    if not joiners:
        person = strip_to_name(run)
        return person if is_person(person) else []
    after_office = name_after_office(run) if joiners[0] == len(before) - 1 else []
    if after_office:
        return after_office
    person = strip_to_name(name_at_end(before[: joiners[0]]))  # "High Commissioner for Human Rights" is none
    return person if len(person) > 1 and is_person(person) else []


def name_after_office(run: list[str]) -> list[str]:
    """Return the name in "Secretary of State Ada Brennick", of which `run` is what follows "of"; else nothing."""
    last = max((index for index, word in enumerate(run) if word.lower() in OFFICES), default=-1)
    person = run[last + 1 :]
    return person if last >= 0 and len(person) > 1 and is_person(person) else []


OFFICES = frozenset(
    (
        *("state", "defence", "defense", "finance", "health", "education", "interior", "transport", "transportation"),
        *("energy", "justice", "labor", "labour", "security", "commerce", "agriculture", "trade", "affairs"),
    )
)
"""What ministers and secretaries are of."""


def strip_to_name(run: list[str]) -> list[str]:
    first = len(run)
    while first and not run[first - 1].endswith(("'s", "’s")):
        first -= 1
    return strip_titles(run[first:])


BEHIND_A_PERSON = frozenset({"of", "for", "from", "at", "in", "with"})


PARTICLES = frozenset({"de", "la", "van", "von", "der", "den", "al", "bin", "ben", "di", "da", "del"})


def bare(text: str) -> str:
    """Return the words of a phrase without "the"."""
    first, _, rest = text.partition(" ")
    collapsed = " ".join((rest if first.lower() == "the" and rest else text).split())
    return collapsed.removesuffix("'s").removesuffix("’s")
