"""How much money, how far, what share: numbers with a unit, "$1.2bn", "25 miles", "12 per cent"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from newsdossier.model.comparison import DifferenceKind
from newsdossier.model.span import Span
from newsdossier.relating.comparing.facts.amounts import (
    LARGE,
    Range,
    find_numbers,
    joined,
    may_be_number,
    read_number,
    read_qualifier,
)
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.tokens import word_set

SIGNS = {"$": "dollar", "£": "pound", "€": "euro", "¥": "yen"}
CURRENCIES = {
    **dict.fromkeys(("dollar", "dollars", "dlr", "dlrs"), "dollar"),
    **dict.fromkeys(("euro", "euros"), "euro"),
    **dict.fromkeys(("sterling", "stg"), "pound"),
    **dict.fromkeys(("franc", "francs"), "franc"),
    **dict.fromkeys(("mark", "marks"), "mark"),
    **dict.fromkeys(("rupee", "rupees"), "rupee"),
    **{name: name for name in ("yen", "yuan")},
}
SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
"""Behind a number without a space, where it is money: "$30bn"."""
METRES = {
    **dict.fromkeys(("mile", "miles"), 1609.344),
    **dict.fromkeys(("km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"), 1000.0),
    **dict.fromkeys(("meter", "meters", "metre", "metres"), 1.0),
    **dict.fromkeys(("foot", "feet"), 0.3048),
}
FEW_WORDS = "[a-z]+(?:[ -][a-z]+){0,2}"
SCALES = "|".join((*LARGE, *SHORT_SCALES))
BEFORE_NOUN = re.compile(
    rf"[{''.join(SIGNS)}]\d[\d.,]*(?:[ -]?(?:{SCALES}))?[ -](?!(?:{SCALES})\b)({FEW_WORDS})"
    rf"|(?:\d|{'|'.join(LARGE)})[ -](?:dlr|{'|'.join(sorted(set(CURRENCIES.values())))})[ -]({FEW_WORDS})"
)
"""A currency that is written out has no ending there."""
HUNDREDTHS = word_set("percent pct")
NEAREST = 0.49  # of the last digit: by so much a measure may be off, and "6.2" is not "6.3"
RANGE = word_set("to or through")
REACH_OF_RANGE = 5  # words: "between five and 15 million dollars"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a sentence, and the unit of its last digit."""

    value: float
    unit: float
    place: int
    end: int
    """Index of the word after it."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number measures in."""

    name: str
    factor: float
    end: int
    """Index of the word after it, or after the number where the unit is a sign."""


def read_measures(
    sentence: Sentence,
    index: int,
    *,
    kind: DifferenceKind,
    unit_of: Callable[[Sentence, Figure], Unit | None],
) -> Iterator[Fact]:
    """Yield the measures of one kind; none that is one end of a range: "$12 billion to $13 billion"."""
    end = 0
    for place in find_numbers(sentence):
        figure = read_figure(sentence, place) if place >= end else None
        unit = figure and unit_of(sentence, figure)
        if figure and unit:
            end = unit.end
            if not is_end_of_range(sentence, figure, unit):
                yield make_fact(sentence, figure, unit, kind=kind, index=index)


def read_figure(sentence: Sentence, place: int) -> Figure | None:
    """Return the number that begins here; None where it goes on with what stands before: "9/11", "6, 728"."""
    value, end, unit = read_number(sentence, place)
    if value is None or text_before(sentence, place)[-1:] in ("-", "/", ".", ":"):
        return None
    return Figure(value, unit, place, end)


def find_words_after_sums(text: str, start: int, end: int) -> frozenset[str]:
    """Return the words that sums may stand before in a sentence: "a $1.2 billion deal", "a 50 million euro fine"."""
    found = (match[1] or match[2] for match in BEFORE_NOUN.finditer(text, start, end))
    return frozenset(word for words in found for word in words.replace("-", " ").split())


def text_before(sentence: Sentence, place: int) -> str:
    """Return the characters between a word and the one before it, or the beginning of the sentence."""
    start = sentence.end_of(place - 1) if place else sentence.span.start
    return sentence.text[start : sentence.starts[place]]


def unit_of_sum(sentence: Sentence, figure: Figure) -> Unit | None:
    """Return the currency: its sign stands before the number, its name behind."""
    sign, following = text_before(sentence, figure.place)[-1:], sentence.words[figure.end : figure.end + 1]
    if sign not in SIGNS:
        name = CURRENCIES.get(following[0]) if following and joined(sentence, figure.end) else None
        return Unit(name, 1.0, figure.end + 1) if name else None
    name = SIGNS[sign] + letters_before(sentence, figure.place)
    if following and following[0] in SHORT_SCALES and not sentence.gap(figure.end):
        return Unit(name, SHORT_SCALES[following[0]], figure.end + 1)
    return Unit(name, 1.0, figure.end)


def letters_before(sentence: Sentence, place: int) -> str:
    """Return which dollar it is, of "HK$" and "A$"; "" for that of the United States, or where nothing says so."""
    if place == 0 or len(text_before(sentence, place)) > 1:
        return ""
    letters = sentence.printed[place - 1]
    return "" if letters in ("US", "U.S.") else letters


def unit_of_distance(sentence: Sentence, figure: Figure) -> Unit | None:
    following = sentence.words[figure.end : figure.end + 1]
    near = bool(following) and (joined(sentence, figure.end) or not sentence.gap(figure.end))
    factor = METRES.get(following[0]) if near else None
    return Unit("metre", factor, figure.end + 1) if factor else None


def unit_of_share(sentence: Sentence, figure: Figure) -> Unit | None:
    after = sentence.end_of(figure.end - 1)
    if sentence.text[after : after + 1] == "%":
        return Unit("percent", 1.0, figure.end)
    following = sentence.words[figure.end : figure.end + 2]
    if following == ("per", "cent"):
        return Unit("percent", 1.0, figure.end + 2)
    return Unit("percent", 1.0, figure.end + 1) if following and following[0] in HUNDREDTHS else None


def is_end_of_range(sentence: Sentence, figure: Figure, unit: Unit) -> bool:
    """Return whether the number is one of two between which the measure lies."""
    words, place = sentence.words, figure.place
    after, before = words[unit.end : unit.end + 2], words[max(0, place - REACH_OF_RANGE) : place]
    goes_on = len(after) == 2 and after[0] in RANGE and may_be_number(after[1])
    ends = bool(before) and before[-1] in RANGE and any(map(may_be_number, before))
    return goes_on or ends or "between" in before


def make_fact(sentence: Sentence, figure: Figure, unit: Unit, *, kind: DifferenceKind, index: int) -> Fact:
    begin, under, above = read_qualifier(sentence, figure.place)
    value, off = figure.value * unit.factor, NEAREST * figure.unit * unit.factor
    return Fact(
        kind=kind,
        subject=unit.name,
        about="",
        value=Range(value * (1 - under) - off, value * (1 + above) + off, figure.unit * unit.factor),
        first=begin,
        last=unit.end - 1,
        span=with_signs(sentence, sentence.cut(begin, unit.end - 1)),
        sentence=index,
    )


def with_signs(sentence: Sentence, span: Span) -> Span:
    """Return the place of a measure with the sign before or behind it, which is no word."""
    before, after = sentence.text[span.start - 1 : span.start], sentence.text[span.end : span.end + 1]
    return span._replace(start=span.start - (before in SIGNS), end=span.end + (after == "%"))


read_sums = partial(read_measures, kind=DifferenceKind.SUM, unit_of=unit_of_sum)
read_distances = partial(read_measures, kind=DifferenceKind.DISTANCE, unit_of=unit_of_distance)
read_shares = partial(read_measures, kind=DifferenceKind.SHARE, unit_of=unit_of_share)
