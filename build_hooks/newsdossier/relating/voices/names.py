"""Names that an article uses, so that a surname leads to the full name and initials to the words behind them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from newsdossier.relating.voices.words import DAYS, DETERMINERS, INSTITUTION_HEADS, OUTLET_ENDINGS, STOPS, TITLES

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚŁŃŇŐŒŔŘŚŜŞŠŢŤŮŰŹŻŽА-ЯЁ"
PART = rf"[{UPPER}](?:[\w'’-]*\w|\.)?"
NAME = re.compile(rf"(?<![\w.]){PART}\.?(?: (?:(?:de|la|van|von|der|den|al|bin|ben|di|da|del) )*{PART}\.?)*")
NUMERAL = frozenset({"Jr", "Sr", "II", "III", "Jr."})
MOST_NAMES = 4000  # of one article; beyond it lists of names are no news


@dataclass(frozen=True, slots=True)
class Names:
    """Fullest names of an article, by a part of them."""

    by_last: dict[str, str]
    by_first: dict[str, str]
    by_initials: dict[str, str]

    def is_known(self, words: list[str]) -> bool:
        """Return whether these words name a person whose full name the article gives."""
        return words[-1] in self.by_last and is_person(words)

    def full(self, name: str) -> str:
        """Return the fullest name that the article gives; the same where it gives none."""
        if name.isupper() and name in self.by_initials:
            return self.by_initials[name]
        return self.by_last.get(name) or self.by_first.get(name) or name


def find_names(texts: Iterable[str]) -> Names:
    """Return the names of all texts; of two persons with one surname the one who is named first."""
    by_last: dict[str, str] = {}
    by_first: dict[str, str] = {}
    by_initials: dict[str, str] = {}
    for words in runs_of(texts):
        initials = "".join(word[0] for word in words)
        if len(words) > 2:
            by_initials.setdefault(initials, " ".join(words))
        person = strip_titles(words)
        if 2 <= len(person) <= LONGEST_PERSON and is_person(person):
            full = " ".join(person)
            by_last.setdefault(person[-1], full)
            by_first.setdefault(person[0], full)
    return Names(by_last=by_last, by_first=by_first, by_initials=by_initials)


NEVER_FIRST = STOPS | DETERMINERS | DAYS
LONGEST_PERSON = 4  # words


def runs_of(texts: Iterable[str]) -> Iterable[list[str]]:
    left = MOST_NAMES
    for text in texts:
        for match in NAME.finditer(text):
            words = match.group().split()
            if len(words) > 1:
                left -= 1
                yield [clean(word) for word in words]
            if left <= 0:
                return


def clean(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip(".") if len(word) > 2 else word


def strip_titles(words: list[str]) -> list[str]:
    """Return a name without what stands before it: "US President Donald Trump" is Donald Trump."""
    last_title = max((index for index, word in enumerate(words) if word.lower().rstrip(".") in TITLES), default=-1)
    rest = words[last_title + 1 :]
    while rest and rest[0].lower() in NEVER_FIRST:
        rest = rest[1:]
    return rest


def is_person(words: list[str]) -> bool:
    """Return whether words may name a person: no word of institutions or newspapers, no day, none all in capitals."""
    if words[-1].lower() in NEVER_LAST or any(word.lower() in IN_NO_PERSON for word in words):
        return False
    return not any(word.isupper() and len(word) > 2 for word in words)


NEVER_LAST = OUTLET_ENDINGS | TITLES
IN_NO_PERSON = INSTITUTION_HEADS | DAYS | STOPS
