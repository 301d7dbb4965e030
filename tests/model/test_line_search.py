"""Words are found by the line in which they stand."""

import pytest

from newsdossier.model.line_search import find_by_line

LINES = ("a ferry and a ferryman", "", "nothing", "the last ferry", "tip")


@pytest.mark.parametrize("word", ["ferry", "ferryman", "tip", "a", "nothing", "and a", "absent"])
def test_a_word_is_found_in_each_line_that_has_it(word: str) -> None:
    assert find_by_line((word,), LINES) == {index: [word] for index, line in enumerate(LINES) if word in line}


def test_a_line_has_its_words_in_the_order_in_which_they_were_asked_for() -> None:
    assert find_by_line(("man", "ferry", "tip"), LINES) == {0: ["man", "ferry"], 3: ["ferry"], 4: ["tip"]}


def test_no_word_stands_in_no_line() -> None:
    assert find_by_line(("ferry",), ()) == {}
