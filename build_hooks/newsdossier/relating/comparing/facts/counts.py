"""How many: "212 jobs", "at least four people dead", "350 employees"."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.amounts import TENS_WORDS, Amount, find_numbers, joined, read_amount
from newsdossier.relating.comparing.facts.durations import DAYS
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.fates import FATE_WORDS, fate_of
from newsdossier.relating.comparing.facts.named_days import MONTH_NAMES, YEAR
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.tokens import root, word_set

PEOPLE = word_set("people persons men women children civilians others dead")
"""Plurals that end on no s, and such as tell nothing of who was counted."""
ANYBODY = word_set("people persons others dead deaths fatalities arrests")
NOT_COUNTED = frozenset((*DAYS, *(f"{unit}s" for unit in DAYS))) | word_set(
    "times s percent points degrees always has was is as this its his miles kilometers kilometres meters metres feet"
    " yards tons tonnes barrels bags ounces pounds kilos acres hectares inches"
    " cts dlrs cents dollars euros francs marks crowns guilders shares units"
)
"""Words on s after a number that are no things, or are measured and not counted."""
STOPS = word_set(
    "of in on at to for from by with and or but that which who were was are is had have has the a an as into than"
)
MAX_ADJECTIVES = 2  # between a number and the noun: "eight red fire engines"
FATE_KEYS = frozenset(map(root, FATE_WORDS))
BEFORE_A_NAME = word_set("no no. number highway route section article chapter channel flight gate pier platform")


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun that a number counts."""

    noun: int
    """Index of its word."""
    adjectives: tuple[str, ...]


def read_counts(sentence: Sentence, index: int) -> Iterator[Fact]:
    """Yield how many of something the sentence speaks of; the dead, hurt or arrested whatever they are called."""
    end = 0
    for place in find_numbers(sentence):
        if place < end or not is_free(sentence, place):
            continue
        amount = read_amount(sentence, place)
        if amount is not None:
            yield from count_of(sentence, amount, index)
            end = amount.end


def is_free(sentence: Sentence, place: int) -> bool:
    """Return whether a number here would be no part of a score, a date, a sum of money or a name."""
    start, end = sentence.starts[place], sentence.end_of(place)
    before = sentence.text[max(sentence.span.start, start - 1) : start]
    after = sentence.text[end : end + 1]
    name = place > 0 and (sentence.words[place - 1] in BEFORE_A_NAME or goes_before_a_day(sentence, place - 1))
    parted = after in ("%", ":", "/", "-", "–", ".") and sentence.words[place] not in TENS_WORDS  # "forty-two"
    return before in ("", " ", "(", "“", '"', "—") and not parted and not name


def goes_before_a_day(sentence: Sentence, place: int) -> bool:
    """Return whether the word is a month, or another number that this one goes on ("6, 728")."""
    word = sentence.words[place]
    return word in MONTH_NAMES or word[0].isdecimal()


def count_of(sentence: Sentence, amount: Amount, index: int) -> Iterator[Fact]:
    counted = find_counted(sentence, amount.end)
    fate = fate_of(sentence, amount, noun=counted.noun if counted else None)
    last = counted.noun if counted else amount.end - 1
    if counted is None and (not fate or is_part_of_date(sentence, amount)):
        return
    noun = sentence.words[counted.noun] if counted else ""
    kept = () if noun in ANYBODY else (sentence.row[counted.noun],) if counted else ()
    adjectives = tuple(key for key in counted.adjectives if key not in FATE_KEYS) if counted else ()
    yield Fact(
        kind=DifferenceKind.NUMBER,
        subject=" ".join((*sorted(adjectives), *kept, fate) if fate else (*sorted(adjectives), sentence.row[last])),
        about=" ".join(part for part in (noun if noun not in ANYBODY or not fate else "people", fate) if part),
        value=amount.range,
        first=amount.begin,
        last=last,
        span=sentence.cut(amount.begin, last),
        sentence=index,
        tells_fate=bool(fate),
    )


def is_part_of_date(sentence: Sentence, amount: Amount) -> bool:
    """Return whether the number may be a year, or the day of a month: "2028", "6 January"."""
    after = sentence.words[amount.end : amount.end + 1]
    return YEAR.fullmatch(sentence.words[amount.number]) is not None or not MONTH_NAMES.isdisjoint(after)


def find_counted(sentence: Sentence, place: int) -> Counted | None:
    """Return the plural that follows a number, some adjectives between; None where none does."""
    for noun in range(place, min(place + MAX_ADJECTIVES + 1, len(sentence.words))):
        word = sentence.words[noun]
        if word in STOPS or not joined(sentence, noun) or word in NOT_COUNTED:
            return None
        if sentence.printed[noun][0].isupper():
            return None  # a name: "5 Star Alliance carriers", "1,600 Special Drawing Rights"
        if is_plural(word):
            return Counted(noun, sentence.row[place:noun])
    return None


def may_be_counted(word: str) -> bool:
    """Return whether a number may count a word, without case, if it is no name."""
    return is_plural(word) and word not in STOPS and word not in NOT_COUNTED


def is_plural(word: str) -> bool:
    return word in PEOPLE or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")))
