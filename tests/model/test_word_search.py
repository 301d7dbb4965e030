"""Patterns that run ahead find what plain ones find."""

import re

import pytest

from newsdossier.model.word_search import DIGITS, RARE_DIGITS, any_word, opening_word

WORDS = ("by", "ahead of", "expects?", "автор", "über")
LINES = (
    "",
    "By Ada Example",
    "Stand by, it Expects rain ahead of June",
    "nearby babysitters",
    "АВТОР: Ada",
    "соавтор",
    "über Ada",
    "expects",
    "¡by",
    "_by",
    "9by",
    "by by",
)


@pytest.mark.parametrize("line", LINES)
def test_words_are_found_where_a_word_begins_in_any_case(line: str) -> None:
    plain = re.compile(rf"\b(?:{'|'.join(WORDS)})\b", re.IGNORECASE)
    quick = re.compile(rf"{any_word(WORDS)}\b")
    assert [found.span() for found in quick.finditer(line)] == [found.span() for found in plain.finditer(line)]


@pytest.mark.parametrize("line", LINES)
def test_a_line_opens_with_one_of_the_words_in_any_case(line: str) -> None:
    plain = re.compile(rf"(?:{'|'.join(WORDS)}) ", re.IGNORECASE).match(line)
    quick = re.compile(f"{opening_word(WORDS)} ").match(line)
    assert (quick and quick.span()) == (plain and plain.span())


def test_a_search_knows_the_digits_of_every_script() -> None:
    digit = re.compile(rf"[{DIGITS}{RARE_DIGITS}](?<=\d)")
    letters = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x20000))))
    assert digit.findall(letters) == re.findall(r"\d", letters)
