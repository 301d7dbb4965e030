"""How strong an earthquake was: "a 6.3-magnitude quake", "magnitude of 6.3", "6.3 on the Richter scale"."""

import re
from collections.abc import Iterator

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.amounts import Range
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.measures import NEAREST
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.tokens import word_set

FIGURE = re.compile(r"\d(?:\.\d\d?)?")
MAGNITUDE, RICHTER = "magnitude", "richter"
QUAKE_WORDS = frozenset({MAGNITUDE, RICHTER})
"""Without one of these a sentence says of no earthquake how strong it was."""
BETWEEN = word_set("of at a an about around preliminary estimated least was measured")  # "a magnitude of at least 6"
REACH_BEFORE, REACH_OF_SCALE = 4, 5  # words: "measuring 6.3 on the open-ended Richter scale"
OF_OTHERS = word_set(
    "aftershock aftershocks foreshock foreshocks tremors quakes earthquakes another second third can could may usually"
)
"""In a sentence with one of these the number may be that of another, or of any."""


def read_magnitudes(sentence: Sentence, index: int) -> Iterator[Fact]:
    """Yield how strong an earthquake was; nothing where the sentence speaks of several."""
    if not OF_OTHERS.isdisjoint(sentence.words):
        return
    for place, word in enumerate(sentence.words):
        if FIGURE.fullmatch(word) and is_magnitude(sentence, place):
            yield make_fact(sentence, place, index)


def is_magnitude(sentence: Sentence, place: int) -> bool:
    words = sentence.words
    if words[place + 1 : place + 2] == (MAGNITUDE,):
        return sentence.gap(place + 1) in (" ", "-", "‑")
    if words[place + 1 : place + 2] == ("on",) and RICHTER in words[place + 2 : place + 2 + REACH_OF_SCALE]:
        return True
    before = words[max(0, place - REACH_BEFORE) : place]
    if MAGNITUDE not in before:
        return False
    return BETWEEN.issuperset(before[len(before) - before[::-1].index(MAGNITUDE) :])


def make_fact(sentence: Sentence, place: int, index: int) -> Fact:
    value, unit = float(sentence.words[place]), 10.0 ** -len(sentence.words[place].partition(".")[2])
    return Fact(
        kind=DifferenceKind.MAGNITUDE,
        subject=MAGNITUDE,
        about=MAGNITUDE,
        value=Range(value - NEAREST * unit, value + NEAREST * unit, unit),
        first=place,
        last=place,
        span=sentence.cut(place, place),
        sentence=index,
    )
