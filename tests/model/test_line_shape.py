"""How long a line is, in scripts with spaces and in others, and whether sentences meet in it."""

import pytest

from newsdossier.model.line_shape import SENTENCE_INSIDE, count_words, is_mostly_figures, is_sentence, label_of

WORDS = {
    "": 0,
    "Pier 4 stays shut": 4,
    "“Пирс” – закрыт": 3,
    "码头工人进入罢工第三周": 5,
    "Pier 4 (第四码头) stays shut": 5,
    "ท่าเรือปิด": 5,
    "é" * 200: 1,
    " ": 0,
    "  Pier 4  stays shut ": 4,
    "항만 노동자 파업": 3,
}


@pytest.mark.parametrize(("text", "words"), WORDS.items())
def test_words_are_counted_in_any_script(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize("text", ["Cranes stand still. Nobody works.", "“It is over.” “Is it?”", "Порт закрыт. Краны"])
def test_two_sentences_meet_in_a_line(text: str) -> None:
    assert SENTENCE_INSIDE.search(text)


@pytest.mark.parametrize(
    "text", ["Cranes stand still.", "The U.S. Coast Guard", "Pier No. 4", "still.Nobody", "ok. No"]
)
def test_a_full_stop_alone_parts_no_sentences(text: str) -> None:
    assert not SENTENCE_INSIDE.search(text)


@pytest.mark.parametrize("text", ["most read", "Most Read", "Most read:", "» Most read «", "— MOST READ —"])
def test_a_label_is_the_same_in_any_dress(text: str) -> None:
    assert label_of(text) == "most read"


@pytest.mark.parametrize(
    "text",
    [
        "The ferries sail again on Monday. (Gullwire)",
        "The ferries sail again on Monday, he said. – Gullwire",
        "“They sail again on Monday.” GULLWIRE",
        "The ferries sail again on Monday. GW/KELP",
        "The ferries sail again to Port Kelp, V.A..",
    ],
)
def test_a_sentence_may_be_signed_off_or_end_in_an_abbreviation(text: str) -> None:
    assert is_sentence(text)


@pytest.mark.parametrize(
    "text",
    ["The ferries sail again on Monday..", "Monday. (Gullwire)", "Ferries of KELP", "The ferries sail (Monday. Noon"],
)
def test_what_is_cut_off_or_a_name_is_no_sentence(text: str) -> None:
    assert not is_sentence(text)


@pytest.mark.parametrize(
    "text", ["Net income 154.7 mln vs 127.5 mln", "Northfield Ferries 2 Calder 1", "1986/87 1985/86"]
)
def test_a_row_of_a_table_is_mostly_figures(text: str) -> None:
    assert is_mostly_figures(text)


@pytest.mark.parametrize("text", ["", "Pier 4", "Kelp orders 30 ferries for 9 billion crowns to be built by 2030"])
def test_a_title_with_figures_is_no_row(text: str) -> None:
    assert not is_mostly_figures(text)
