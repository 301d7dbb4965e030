"""Which words are names, and which are shown to readers."""

import pytest

from newsdossier.relating.vocabulary import is_telling, names_in


@pytest.mark.parametrize("word", ["quay", "Ada", "4th", "码头", "항", "replace", "MERRIN"])
def test_a_word_tells_a_reader_something(word: str) -> None:
    assert is_telling(word)


@pytest.mark.parametrize("word", ["of", "QE", "000", "552"])
def test_a_word_of_two_letters_or_a_part_of_a_figure_tells_nothing(word: str) -> None:
    assert not is_telling(word)


@pytest.mark.parametrize(
    "word", ["photo", "Getty", "REUTERS", "Caption", "Sign", "Continue", "REPLACE", "UPDATE", "October"]
)
def test_a_word_of_a_credit_a_template_or_a_stamp_tells_nothing(word: str) -> None:
    assert not is_telling(word)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Shares of Borrel Inc fell in Merrin.", ["Borrel", "Inc", "Merrin"]),
        ("Borrel Inc said so. Analysts agree.", ["Inc", "Borrel"]),
        ("Quays are full.\nMora Point is closed: Ada Brennick said so.", ["Point", "Brennick", "Mora", "Ada"]),
        ("Vael and Sund met.", ["Sund", "Vael"]),
        ("“Écluse Neuve” reste fermée. Les quais sont pleins.", ["Neuve", "Écluse"]),
        ("Порт Мерин закрыт. Суда ждут.", ["Мерин", "Порт"]),
        ("The port is closed.", []),
    ],
)
def test_a_word_that_begins_a_sentence_is_a_name_if_the_next_is_capitalised(text: str, names: list[str]) -> None:
    assert names_in(text) == names
