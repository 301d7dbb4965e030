"""Words of names are told as the names that they make."""

import pytest

from newsdossier.relating.whole_names import join_names, list_names
from tests.patience import patience
from tests.relating.builders import Story, make_article

FIRST = "Prime Minister Ada Brennick flew to West Merrin. The Minister met Brennick Holdings of the West."
SECOND = "In West Merrin the Prime Minister, Ada Brennick, met Holdings."


def read(text: str) -> str:
    return list_names(make_article(Story(slug="one", paragraphs=tuple(text.split("\n\n")))).text)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["Minister", "Prime", "West", "Merrin"], ["Prime Minister", "West Merrin"]),
        (["Brennick", "Holdings", "Ada"], ["Ada Brennick", "Holdings"]),
        (["Minister", "Brennick"], ["Minister", "Brennick"]),
        (["West", "Prime"], ["West", "Prime"]),
        (["West"], ["West"]),
        ([], []),
    ],
)
def test_words_that_stand_side_by_side_in_each_article_are_one_name(words: list[str], names: list[str]) -> None:
    assert join_names(words, listed=[read(FIRST), read(SECOND)]) == names


def test_a_name_has_three_words_where_each_article_has_all_three() -> None:
    listed = [read("Prime Minister Brennick spoke"), read("asked Prime Minister Brennick")]
    assert join_names(["Brennick", "Prime", "Minister"], listed=listed) == ["Prime Minister Brennick"]


def test_no_name_runs_from_one_into_the_next() -> None:
    listed = [read("Ada Sund. Prime time"), read("Ada Sund\n\nPrime time")]
    assert join_names(["Sund", "Prime"], listed=listed) == ["Sund", "Prime"]


def test_a_part_of_a_longer_word_is_no_name() -> None:
    listed = [read("West Banker"), read("West Bank")]
    assert join_names(["West", "Bank"], listed=listed) == ["West", "Bank"]


def test_names_are_joined_in_other_scripts() -> None:
    listed = [read("Вчера Сергей Шойгу прибыл"), read("министр Сергей Шойгу")]
    assert join_names(["Шойгу", "Сергей"], listed=listed) == ["Сергей Шойгу"]


@pytest.mark.parametrize("letter", ["A", "Ж"])
def test_a_word_of_a_hundred_thousand_capitals_keeps_nobody_waiting(letter: str) -> None:
    with patience():
        assert read(letter * 100_000) == f" {letter * 100_000} "
