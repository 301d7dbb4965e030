"""The words by which a sentence that stands apart is known to be the article's own."""

import pytest

from newsdossier.cleaning.region.own_words import CONTENT_WORD, list_words


@pytest.mark.parametrize(
    "text",
    [
        "The harbour strike in Pell_haven enters week_number 12345 of harbour1strike.",
        "“Nobody’s harbour”, said Brennick – 40 °C, £12…",
        "Der Hafen bleibt für Fähren gesperrt",
        "Порт закрыт, паромы стоят",
        "harbour² naïvety e\u0301clairs",
    ],
)
def test_content_words_are_the_same_with_and_without_rare_letters(text: str) -> None:
    assert list_words(text) == CONTENT_WORD.findall(text.casefold())


def test_where_no_spaces_part_words_pairs_of_letters_do() -> None:
    assert list_words("港口关闭 today again") == ["today", "again", "港口", "口关", "关闭"]
