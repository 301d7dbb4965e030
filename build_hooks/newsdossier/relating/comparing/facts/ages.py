"""How old somebody is: "Pilar Sorn, 43, said", "43-year-old Pilar Sorn"."""

import re
from collections.abc import Iterator

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.amounts import Range
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.named_days import MONTH_NAMES, WEEKDAYS
from newsdossier.relating.comparing.facts.names import end_of_name
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.tokens import word_set

AGES = frozenset(map(str, range(1, 111)))
MAY_STATE_AGE = re.compile(r"(?:, |\()(?:aged? )?\d{1,3}[,.;)]|\d[- ]years?[- ]old ")
"""Without it a sentence gives nobody's age."""
AGED = word_set("aged age")
YEAR_OLD = ("year", "old")
NO_PERSONS = MONTH_NAMES | WEEKDAYS | word_set("no. room pier page route section article chapter flight")
"""They stand before numbers too: "in January, 12, and in March, 14"."""


def may_state_age(text: str, start: int, end: int) -> bool:
    return MAY_STATE_AGE.search(text, start, end) is not None


def read_ages(sentence: Sentence, index: int) -> Iterator[Fact]:
    """Yield the ages of those who are named beside them; the subject is the surname, `about` the name as printed."""
    for place, word in enumerate(sentence.words):
        if word in AGES:
            name = name_before(sentence, place) or name_behind(sentence, place)
            if name:
                yield make_fact(sentence, place, name, index=index)


def name_before(sentence: Sentence, place: int) -> range | None:
    """Return the places of the name that an age stands behind, between commas or in brackets."""
    last = place - 1 - (place > 0 and sentence.words[place - 1] in AGED)
    after = sentence.text[sentence.end_of(place) : sentence.end_of(place) + 1]
    if last < 0 or sentence.gap(last + 1) not in (", ", " (") or after not in (",", ".", ";", ")", ""):
        return None
    first = last + 1
    while first and is_capitalised(sentence, first - 1) and (first == last + 1 or goes_on(sentence, first)):
        first -= 1
    return range(first, last + 1) if first <= last and sentence.words[last] not in NO_PERSONS else None


def name_behind(sentence: Sentence, place: int) -> range | None:
    """Return the places of the name that follows "43-year-old" at once."""
    first = place + 1 + len(YEAR_OLD)
    if sentence.words[place + 1 : first] != YEAR_OLD or first >= len(sentence.words) or sentence.gap(first) != " ":
        return None
    name = range(first, end_of_name(sentence, first))
    return name if len(name) else None


def goes_on(sentence: Sentence, place: int) -> bool:
    """Return whether a name goes on with a word after another, or after an initial."""
    return sentence.gap(place) == " " or (sentence.gap(place) == ". " and len(sentence.printed[place - 1]) == 1)


def is_capitalised(sentence: Sentence, place: int) -> bool:
    word = sentence.printed[place]
    return word[0].isupper() and word.replace(".", "").isalpha()


def make_fact(sentence: Sentence, place: int, name: range, *, index: int) -> Fact:
    age = float(sentence.words[place])
    return Fact(
        kind=DifferenceKind.AGE,
        subject=sentence.words[name[-1]],
        about=sentence.text[sentence.starts[name[0]] : sentence.end_of(name[-1])],
        value=Range(age, age),
        first=place,
        last=place,
        span=sentence.cut(place, place),
        sentence=index,
    )
