"""What befell those whom a number counts, the dead above all: the word that says so stands next to it in its clause."""

from collections.abc import Iterable

from newsdossier.relating.comparing.facts.amounts import Amount
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.tokens import word_set

DEAD = word_set("killed kill killing kills dead died die dies deaths death toll fatalities")
HURT = word_set("injured injuring injures wounded wounding wounds hurt")
FATES: tuple[tuple[frozenset[str], str], ...] = (
    (DEAD, "killed"),
    (HURT, "injured"),
    (word_set("missing unaccounted"), "missing"),
    (word_set("arrested arresting arrests"), "arrested"),
    (word_set("detained detaining detains"), "detained"),
    (word_set("rescued rescuing"), "rescued"),
    (word_set("trapped trapping"), "trapped"),
    (word_set("evacuated evacuating"), "evacuated"),
    (word_set("displaced displacing"), "displaced"),
    (word_set("homeless"), "homeless"),
)
FATE_WORDS = frozenset().union(*(words for words, _ in FATES))
PARTIAL = word_set(
    "slightly lightly seriously critically badly severely serious critical minor walking still remain remained further"
)
"""Where they stand near a number it counts a part: of the hurt, or of those who were trapped at first."""
REACH_BEFORE = 2  # words: "killed at least four", "wounding some 120"
REACH_AFTER = 4  # "four people had been killed", "four of them died"
REACH_WITHOUT_NOUN = 2  # "four killed", "four more died"
AUXILIARIES = word_set("had have has been were was are being")  # "four had been killed"
TOLL = "toll"
REACH_OF_TOLL = 4  # "the toll rose to four", "the toll stands at four"
TOWARDS = word_set("of to at above over past")  # "the death toll of four"
PARTING = word_set("and or but while as") | {"“", "”"}
OUTSIDE = word_set("in on at of by with from for after since during")  # "killed in 12 attacks", "hurt in one of …"


def fate_of(sentence: Sentence, amount: Amount, *, noun: int | None) -> str:
    """Return what befell those whom a number counts, "killed" or "injured", where the sentence says so; else "".

    Of several the nearest is named. `noun` is the place of the word that it counts.
    """
    end = amount.end if noun is None else noun + 1
    own = sentence.words[amount.end : end]  # "six dead", "120 wounded people"
    reach = REACH_WITHOUT_NOUN if noun is None else REACH_AFTER
    after = read_on(sentence, skip_auxiliaries(sentence, end), reach=reach)
    before = read_back(sentence, amount.begin)
    if not PARTIAL.isdisjoint((*before, *own, *after)):
        return ""
    return nearest_fate(own) or nearest_fate(before, after) or ("killed" if is_toll(sentence, amount) else "")


def nearest_fate(*around: Iterable[str]) -> str:
    """Return the fate that is named first; of equals, what stands before: "killing ten, injuring dozens"."""
    found = [
        (distance, side, name)
        for side, words in enumerate(around)
        for distance, word in enumerate(words)
        for fates, name in FATES
        if word in fates
    ]
    return min(found, default=(0, 0, ""))[2]


def skip_auxiliaries(sentence: Sentence, place: int) -> int:
    """Return the place of the first word from there on that is no auxiliary."""
    while place < len(sentence.words) and sentence.words[place] in AUXILIARIES and not parts(sentence, place):
        place += 1
    return place


def read_on(sentence: Sentence, start: int, *, reach: int) -> tuple[str, ...]:
    """Return the words from there on, up to the end of the clause."""
    words: list[str] = []
    for place in range(start, min(start + reach, len(sentence.words))):
        if parts(sentence, place):
            break
        words.append(sentence.words[place])
    return tuple(words)


def read_back(sentence: Sentence, end: int) -> tuple[str, ...]:
    """Return the words before, the nearest first, back to the beginning of the clause or what leads out of it."""
    words: list[str] = []
    for place in range(end, max(0, end - REACH_BEFORE), -1):
        if parts(sentence, place) or sentence.words[place - 1] in PARTING | OUTSIDE:
            break
        words.append(sentence.words[place - 1])
    return tuple(words)


def parts(sentence: Sentence, place: int) -> bool:
    """Return whether a clause ends before a word."""
    return sentence.words[place] in PARTING or (place > 0 and sentence.gap(place).strip() != "")


def is_toll(sentence: Sentence, amount: Amount) -> bool:
    """Return whether the number is that of a death toll: "the toll rose to four"."""
    before = sentence.words[max(0, amount.begin - REACH_OF_TOLL) : amount.begin]
    return bool(before) and before[-1] in TOWARDS and TOLL in before
