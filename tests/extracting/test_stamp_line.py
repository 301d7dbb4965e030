"""What every stamp has one of, and what a line with a mere figure has not."""

import pytest

from newsdossier.extracting.stamp_line import find_stamp_start, has_stamp, is_stamp_line, may_be_stamp

STAMPS = (
    "3 hours ago",
    "an hour ago",
    "15 March 2024",
    "MARCH 15",
    "15. März 2024",
    "15/03/2024",
    "2024年3月15日",
    "30 KASIM 2026",
    "2 EKİM 2026 CUMA",
    "10:15 GMT",
)
STAMPS_BESIDE_WORDS = ("Published by the harbour desk in week 11", "Ada Example | Updated 15 March 2024")
NO_STAMPS = (
    "Pier 4 loses 16 of its 20 cranes",
    "The ferry of 2019 sails for 3 more years",
    "Ports published",
    "Long ago the harbour froze",
    "Marching past pier 4",
)


@pytest.mark.parametrize("text", STAMPS)
def test_a_stamp_has_the_sign_of_one(text: str) -> None:
    assert is_stamp_line(text)
    assert may_be_stamp(text)
    assert find_stamp_start(f"Ada Example, {text}") == len("Ada Example, ") or text == "10:15 GMT"


@pytest.mark.parametrize("text", STAMPS_BESIDE_WORDS)
def test_a_stamp_beside_words_has_the_sign_of_one(text: str) -> None:
    assert has_stamp(text)
    assert may_be_stamp(text)


@pytest.mark.parametrize("text", NO_STAMPS)
def test_a_figure_alone_is_no_sign_of_a_stamp(text: str) -> None:
    assert not may_be_stamp(text)
    assert not is_stamp_line(text)
    assert not has_stamp(text)
    assert find_stamp_start(text) is None


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("Ada Example - Nov 19, 2019", "Nov 19, 2019"),
        ("Ada Example, Updated 10:15, 2019-11-19", "Updated 10:15, 2019-11-19"),
        ("Ada Example | 3 hours ago", "3 hours ago"),
    ],
)
def test_a_stamp_begins_behind_the_last_word_that_none_has(text: str, stamp: str) -> None:
    start = find_stamp_start(text)
    assert start is not None
    assert text[start:] == stamp


def test_nothing_of_a_stamp_is_behind_a_day_inside_the_line() -> None:
    assert find_stamp_start("On 19 November 2019 the ferry sailed at last") is None
