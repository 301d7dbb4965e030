"""How likely a text is in a language, letter by letter: logarithms of odds, added up."""

import math
from collections.abc import Mapping
from enum import IntEnum

from newsdossier.reading.undeclared.alphabets import Alphabet, Kind, find_signs

TYPOGRAPHY = frozenset(
    "«»„“”‘’‚‹›–—…•·°№€£§¿¡ºª½¼¾×±²³µ©®™\u00a0、。「」『』（），：；！？《》・〜～％　０１２３４５６７８９"
)
RANK_DECAY = 0.9  # each letter of an alphabet is about that much rarer than the one before
HALF = 0.5  # what the listed signs of a language with thousands of them make up
FLATTENING = 4  # the commonest sign is no more than a few times as common as the tenth
AFTER_NO_SMALL_LETTER, AFTER_SMALL_LETTER = math.log(0.3), math.log(0.01)  # a capital there
PLAIN_LETTER = math.log(1 / 26)
TYPOGRAPHIC = math.log(1 / 60)
FOREIGN_ACCENT, FOREIGN_LETTER = math.log(1e-3), math.log(6e-6)  # "Łódź" is in English news, "é" not in Arabic words
ODD_SIGN, NO_SIGN = math.log(1e-4), math.log(1e-6)


class Role(IntEnum):
    """What a character is to a language."""

    HOME = 0
    PLAIN = 1
    """A letter of ASCII."""
    SIGN = 2


Steps = tuple[tuple[float, float, float], ...]


def logarithms(*rows: tuple[float, float, float]) -> Steps:
    return tuple((math.log(home), math.log(plain), math.log(sign)) for home, plain, sign in rows)


ADDED_STEPS = logarithms((0.12, 0.8, 0.08), (0.2, 0.72, 0.08), (0.2, 0.5, 0.3))
OWN_STEPS = logarithms((0.9, 0.005, 0.095), (0.01, 0.89, 0.1), (0.6, 0.07, 0.3))
"""How likely a role is after a role: one word hardly ever has letters of two scripts."""


def weigh_letters(alphabet: Alphabet) -> dict[str, float]:
    """Return how likely each listed letter is among those that are not ASCII."""
    count = len(alphabet.letters)
    if alphabet.kind is Kind.ADDED:
        return dict.fromkeys(alphabet.letters, math.log(1 / (count + 1)))
    if alphabet.kind is Kind.OWN:
        return {
            letter: math.log(1 - RANK_DECAY) + rank * math.log(RANK_DECAY)
            for rank, letter in enumerate(alphabet.letters)
        }
    whole = sum(1 / (rank + FLATTENING) for rank in range(count))
    return {letter: math.log(HALF / whole / (rank + FLATTENING)) for rank, letter in enumerate(alphabet.letters)}


def weigh_text(text: str, alphabet: Alphabet) -> float:
    """Return the logarithm of how likely the language writes this text."""
    letters = weigh_letters(alphabet)
    steps = ADDED_STEPS if alphabet.kind is Kind.ADDED else OWN_STEPS
    before, capital_before, weight = Role.SIGN, False, 0.0
    for character in text:
        if character == " ":
            before, capital_before = Role.SIGN, False
            continue
        capital = character != character.lower()
        role, odds = weigh_character(character, alphabet, letters)
        if capital and role is Role.HOME:
            odds += AFTER_NO_SMALL_LETTER if capital_before or before is Role.SIGN else AFTER_SMALL_LETTER
        weight += steps[before][role] + odds
        before, capital_before = role, capital
    return weight


def weigh_character(character: str, alphabet: Alphabet, letters: Mapping[str, float]) -> tuple[Role, float]:
    if character.isascii():
        return (Role.PLAIN if character.isalpha() else Role.SIGN), PLAIN_LETTER
    odds = letters.get(character.lower())
    if odds is not None:
        return Role.HOME, odds
    for others in alphabet.others:
        signs = find_signs(others)
        if character in signs:
            return Role.HOME, math.log(others.share / len(signs))
    if character in TYPOGRAPHY:
        return Role.SIGN, TYPOGRAPHIC
    if character.isalpha():
        return Role.HOME, FOREIGN_ACCENT if alphabet.kind is Kind.ADDED else FOREIGN_LETTER
    return Role.SIGN, ODD_SIGN if is_shown(character) else NO_SIGN


def is_shown(character: str) -> bool:
    """Return whether a character is one that texts have: U+FFFD and controls are not."""
    return character != "\ufffd" and character.isprintable()
