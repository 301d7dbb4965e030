"""People of one surname in one article, told apart by what stands before it."""

import re
from collections.abc import Iterable, Sequence

from newsdossier.relating.voices.names.given_names import PRONOUNS_BY_GIVEN_NAME
from newsdossier.relating.voices.words.people import TITLES

MORE_TITLES = frozenset({"agent", "agents", "ag", "counsel", "justices", "pres"})
BEFORE_SURNAMES = TITLES | MORE_TITLES
"""Before a surname they are no given name, and so tell nobody apart."""

People = tuple[tuple[str, ...], ...]
"""Each person by the full names that an article gives of him, the most frequent first."""


def part_people(bearers: Iterable[str]) -> People:
    """Return full names of one surname, those that may be one person's together: "Ada Brennick", "Ada M. Brennick"."""
    people: list[list[str]] = []
    for full in bearers:
        own = next((names for names in people if any(is_one_person(full, name) for name in names)), None)
        if own is not None:
            own.append(full)
        elif tells_a_person(full.split()):
            people.append([full])
    return tuple(map(tuple, people))


def surname_in(words: Sequence[str]) -> str:
    """Return the surname that closes a full name: of "Ivo Brennick Jr" it is Brennick."""
    return without_suffix(words)[-1]


def without_suffix(words: Sequence[str]) -> Sequence[str]:
    return words[:-1] if len(words) > PLAIN_NAME and words[-1] in SUFFIXES else words


SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})
PLAIN_NAME = 2  # words: a given name and a surname


def is_one_person(first: str, second: str) -> bool:
    """Return whether all words of one name stand in the other, in their order; "Bill" and "William" are one word.

    Father and son are two, of whom one is called "Jr" where both are named.
    """
    if SUFFIXES.intersection(first.split()) != SUFFIXES.intersection(second.split()):
        return False
    shorter, longer = sorted((plain_words(first), plain_words(second)), key=len)
    rest = iter(longer)
    return all(word in rest for word in shorter)


def plain_words(name: str) -> list[str]:
    given, *rest = name.lower().split()
    return [LONG_FORMS.get(given, given), *rest]


SHORT_FORMS = """
    abe:abraham al:albert alex:alexander andy:andrew beth:elizabeth betty:elizabeth bill:william billy:william
    bob:robert bobby:robert cathy:catherine chris:christopher chuck:charles dan:daniel dave:david debbie:deborah
    dick:richard don:donald doug:douglas ed:edward fred:frederick greg:gregory jack:john jeff:jeffrey jerry:gerald
    jim:james joe:joseph josh:joshua kate:katherine kathy:katherine ken:kenneth larry:lawrence liz:elizabeth
    matt:matthew mike:michael nick:nicholas pat:patrick pete:peter ray:raymond rich:richard rick:richard rob:robert
    ron:ronald sam:samuel steve:stephen steven:stephen sue:susan ted:edward tim:timothy tom:thomas tony:anthony
    will:william
"""
LONG_FORMS = dict(pair.split(":") for pair in SHORT_FORMS.split())
"""By short forms of given names: who is called by both is one person."""


def tells_a_person(words: Sequence[str]) -> bool:
    """Return whether a name opens with what may be a given name: not "Special Agent Tarn", "Apparently Tarn"."""
    words = without_suffix(words)
    is_titled = any(word.lower().rstrip(".") in BEFORE_SURNAMES for word in words[:-1])
    is_plain = len(words) == PLAIN_NAME or len(words[1]) <= INITIAL or words[0].lower() in PRONOUNS_BY_GIVEN_NAME
    return is_plain and not is_titled and not ENDING_OTHERWISE.search(words[0])


INITIAL = 2  # characters: "M."
ENDING_OTHERWISE = re.compile("ly$|-[a-z]+ed$")
"""How no given name ends: "Apparently", "Tide-obsessed"."""


def find_first(text: str, people: People) -> tuple[str, ...] | None:
    """Return whom of these people a text names in full first; None where it names none.

    Of "Ada Brennick, whose son Ivo Brennick drowned" the next sentence tells of Ada.
    """
    named = [(place, -len(name), one) for one in people for name in one if (place := text.find(name)) >= 0]
    return min(named)[2] if named else None


def find_last(text: str, people: People) -> tuple[str, ...] | None:
    """Return whom of these people a text names in full last; None where it names none."""
    named = [(place, len(name), one) for one in people for name in one if (place := text.rfind(name)) >= 0]
    return max(named)[2] if named else None
