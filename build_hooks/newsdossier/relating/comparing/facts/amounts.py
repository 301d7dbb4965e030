"""How much a text says: numbers in figures and words, and how exactly they are meant."""

from dataclasses import dataclass

from newsdossier.relating.comparing.reports.sentences import Sentence

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS_WORDS = frozenset(TENS.split())
SMALL = {word: number for number, word in enumerate(UNITS.split())} | {
    word: 10 * number for number, word in enumerate(TENS.split(), start=2)
}
LARGE = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "mln": 10**6,
    "billion": 10**9,
    "bln": 10**9,
    "trillion": 10**12,
    "dozen": 12,
}
MOST_DIGITS = 12  # a longer number is a serial number
ROUNDING = 0.05  # of a round number, at most: "1,400" may be 1,350, "200" may be 205
ABOUT = 0.1  # "about 200" may be 212
OPEN = 0.5  # who writes "at least 80" knows of no 150,
ALL = 1.0  # but "less than 80" may be four
QUALIFIERS: tuple[tuple[str, float, float], ...] = (
    ("at least", 0.0, OPEN),
    ("more than", 0.0, OPEN),
    ("no fewer than", 0.0, OPEN),
    ("no less than", 0.0, OPEN),
    ("over", 0.0, OPEN),
    ("up to", ALL, 0.0),
    ("as many as", ALL, 0.0),
    ("as much as", ALL, 0.0),
    ("no more than", ALL, 0.0),
    ("fewer than", ALL, 0.0),
    ("less than", ALL, 0.0),
    ("under", ALL, 0.0),
    ("nearly", ABOUT, 0.0),
    ("almost", ABOUT, 0.0),
    ("close to", ABOUT, ABOUT),
    ("about", ABOUT, ABOUT),
    ("around", ABOUT, ABOUT),
    ("roughly", ABOUT, ABOUT),
    ("approximately", ABOUT, ABOUT),
    ("an estimated", ABOUT, ABOUT),
    ("some", ABOUT, ABOUT),
)
"""Words before a number, and by what share it may really be less or more; longer ones before those that they end on."""
LONGEST_QUALIFIER = 3  # words
QUALIFIERS_BY_END: dict[str, list[tuple[tuple[str, ...], float, float]]] = {
    last: [(tuple(words.split()), under, above) for words, under, above in QUALIFIERS if words.split()[-1] == last]
    for last in (words.split()[-1] for words, _, _ in QUALIFIERS)
}


@dataclass(frozen=True, slots=True)
class Range:
    """What a value may be at least and at most."""

    least: float
    most: float
    unit: float = 0.0
    """What its last digit counts, of a measure: who gives "43 million" may have cut 43.9 off, or rounded 42.6."""

    def agrees(self, other: "Range") -> bool:
        """Return whether both can be true."""
        return self.least <= other.most_beside(self) and other.least <= self.most_beside(other)

    def most_beside(self, other: "Range") -> float:
        """Return what it may be at most, if another measure that is given more exactly is true."""
        return self.most + (self.unit / 2 if self.unit > other.unit else 0.0)

    def times(self, least: float, most: float) -> "Range":
        return Range(self.least * least, self.most * most)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a sentence."""

    range: Range
    begin: int
    """Index of its first word, or of the words that qualify it."""
    number: int
    """Index of the first word of the number itself."""
    end: int
    """Index of the word after it."""


def may_be_number(word: str) -> bool:
    """Return whether a word, without case, is written in figures or is the name of a number."""
    return word in SMALL or word[0].isdecimal()


def find_numbers(sentence: Sentence) -> list[int]:
    """Return the indices of the words that may be numbers."""
    return [place for place, word in enumerate(sentence.words) if word[0].isdecimal() or word in SMALL]


def read_amount(sentence: Sentence, index: int) -> Amount | None:
    """Return the number that begins at a word, with the words before it that say how exact it is; None without one."""
    value, end, shown = read_number(sentence, index)
    if value is None:
        return None
    begin, under, above = read_qualifier(sentence, index)
    slack = rounding_of(value, shown)
    return Amount(Range(value * (1 - under) - slack, value * (1 + above) + slack), begin, index, end)


def read_number(sentence: Sentence, index: int) -> tuple[float | None, int, float]:
    """Return the value, the index after it, and the unit of its last digit; "forty-two", "3.5 million", "two dozen"."""
    words = sentence.words
    value, unit = value_of(words[index])
    if value is None:
        return None, index, 0.0
    end = index + 1
    if end < len(words) and words[index] in TENS_WORDS and joined(sentence, end):
        ones = SMALL.get(words[end], 0)
        if 0 < ones < 10:
            value, end = value + ones, end + 1
    while end < len(words) and words[end] in LARGE and joined(sentence, end):
        factor = LARGE[words[end]]
        value, unit, end = value * factor, unit * factor, end + 1
    return value, end, unit


def value_of(word: str) -> tuple[float | None, float]:
    """Return the value of one word without case, and the unit of its last digit; commas part thousands."""
    if word[0].isdecimal():
        plain = word.replace(",", "")
        if plain.count(".") > 1 or len(plain) > MOST_DIGITS or not plain.isascii():
            return None, 0.0
        return float(plain), 10.0 ** -len(plain.partition(".")[2])
    small = SMALL.get(word)
    return (None, 0.0) if small is None else (float(small), 1.0)


def joined(sentence: Sentence, index: int) -> bool:
    return sentence.gap(index) in (" ", "-", "‑")


def rounding_of(value: float, unit: float) -> float:
    """Return by how much a round number may be off: half of its last digit that is no nought."""
    if value < 100:
        return 0.0
    while unit * 10 <= value and value % (unit * 10) == 0:
        unit *= 10
    return min(unit / 2 if unit > 1 else 0.0, ROUNDING * value)


def read_qualifier(sentence: Sentence, index: int) -> tuple[int, float, float]:
    """Return where the words before a number begin that qualify it, and by what shares it may be less and more."""
    before = sentence.words[max(0, index - LONGEST_QUALIFIER) : index]
    for parts, under, above in QUALIFIERS_BY_END.get(before[-1], ()) if before else ():
        if before[-len(parts) :] == parts:
            return index - len(parts), under, above
    return index, 0.0, 0.0
