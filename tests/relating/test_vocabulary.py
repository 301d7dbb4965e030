"""Which words are shown to readers."""

import pytest

from newsdossier.relating.vocabulary import is_telling


@pytest.mark.parametrize("word", ["quay", "Ada", "4th", "码头", "항", "replace", "MERRIN"])
def test_a_word_tells_a_reader_something(word: str) -> None:
    assert is_telling(word)


@pytest.mark.parametrize("word", ["of", "QE", "000", "552"])
def test_a_word_of_two_letters_or_a_part_of_a_figure_tells_nothing(word: str) -> None:
    assert not is_telling(word)


@pytest.mark.parametrize("word", ["photo", "Getty", "REUTERS", "Caption", "subscribe", "REPLACE", "UPDATE", "October"])
def test_a_word_of_a_credit_a_template_or_a_stamp_tells_nothing(word: str) -> None:
    assert not is_telling(word)
