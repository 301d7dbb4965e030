"""The encoding that makes the likeliest text of a file's bytes."""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import py3langid  # type: ignore[import-untyped]  # it ships no types

from newsdossier.reading.undeclared.alphabets import ALPHABETS, Kind
from newsdossier.reading.undeclared.candidates import CANDIDATES, Candidate
from newsdossier.reading.undeclared.pieces import collect_lines, collect_words
from newsdossier.reading.undeclared.weighing import weigh_text

MOST_WORDS = 2000  # bytes: more does not change the verdict
MOST_LINES = 1500
LEAST_SHARE = -8.0  # logarithm: a few foreign words may hide the language
SURE_LEAD = 5.0  # logarithm of odds of 150 to 1: of 2,400 texts none with more was read wrongly
MIN_FITTING = 40  # characters
WORST_FITS = {Kind.ADDED: -4.5, Kind.OWN: -4.2, Kind.SIGNS: -10.0}
"""Weight of a character: texts read rightly have more even where they are short; random bytes have less."""
NO_SHARES: Mapping[str, float] = {}  # letters of their own tell languages from one another
ADDED = tuple(language for language, alphabet in ALPHABETS.items() if alphabet.kind is Kind.ADDED)


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding that nothing declared."""

    candidate: Candidate
    language: str | None
    """English name of the language of its text, where letters of its own tell it, and from every other."""
    rival: Candidate | None
    """The next best that reads the file otherwise, where it is near; None where the text leaves no doubt."""
    strange: bool
    """Whether even the best reading has more rare letters and odd signs than texts have."""

    @property
    def is_sure(self) -> bool:
        return self.rival is None and not self.strange


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of the file as one encoding and language have them."""

    candidate: Candidate
    language: str
    text: str
    weight: float


def guess_encoding(content: bytes) -> Guess:
    """Return the likeliest encoding of bytes that are not UTF-8; a few of them may be damaged."""
    words, lines = collect_words(content, most=MOST_WORDS), collect_lines(content, most=MOST_LINES)
    readings = sorted(weigh_readings(words, lines), key=lambda reading: -reading.weight)  # stable: the first of equals
    best = readings[0]
    near = tuple(reading for reading in readings if best.weight - reading.weight < SURE_LEAD)
    other = next((reading for reading in near if reading.text != best.text), None)
    return Guess(
        candidate=best.candidate,
        language=name_language(reading for reading in near if reading.text == best.text),
        rival=other.candidate if other else None,
        strange=is_strange(best),
    )


def weigh_readings(words: bytes, lines: bytes) -> Iterator[Reading]:
    for candidate in CANDIDATES:
        text = words.decode(candidate.codec, errors="replace")
        is_added = ALPHABETS[candidate.languages[0]].kind is Kind.ADDED
        shares = weigh_languages(lines.decode(candidate.codec, errors="replace")) if is_added else NO_SHARES
        for language in candidate.languages:
            weight = weigh_text(text, ALPHABETS[language]) + shares.get(language, 0.0) - candidate.handicap
            yield Reading(candidate, language, text, round(weight, 6))


def name_language(readings: Iterable[Reading]) -> str | None:
    """Return the name of the language; None where ASCII does most of its writing, or another fits nearly as well."""
    alphabets = [ALPHABETS[reading.language] for reading in readings]
    names = {alphabet.name for alphabet in alphabets}
    return None if len(names) > 1 or alphabets[0].kind is Kind.ADDED else alphabets[0].name


def weigh_languages(text: str) -> Mapping[str, float]:
    """Return how likely each language is that writes ASCII and some letters more: its plain words tell it best."""
    scores = [(language, score) for language, score in py3langid.rank(text) if language in ADDED]
    scale, best = 1 / math.sqrt(max(1, len(text.encode()))), scores[0][1]
    leads = {language: (score - best) * scale for language, score in scores}
    whole = math.log(sum(map(math.exp, leads.values())))
    return {language: max(LEAST_SHARE, lead - whole) for language, lead in leads.items()}


def is_strange(reading: Reading) -> bool:
    """Return whether even the likeliest reading makes no usual text. Of a few words nobody can tell."""
    kind = ALPHABETS[reading.language].kind
    return len(reading.text) >= MIN_FITTING and reading.weight < WORST_FITS[kind] * len(reading.text)
