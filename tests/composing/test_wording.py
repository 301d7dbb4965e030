"""Words that are counted or cut short."""

import pytest

from newsdossier.composing.wording import count_of, shorten


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "no articles"), (1, "1 article"), (2, "2 articles"), (10_000, "10,000 articles")],
)
def test_a_number_stands_with_its_noun(number: int, words: str) -> None:
    assert count_of(number, "article") == words


def test_what_fits_is_not_cut() -> None:
    assert shorten("Ferries sail again", length=18) == "Ferries sail again"


def test_what_does_not_fit_is_cut_at_a_word_and_no_line_begins_with_the_ellipsis() -> None:
    assert shorten("Ferries sail again", length=15) == "Ferries sail\N{NO-BREAK SPACE}…"


def test_a_word_that_does_not_fit_is_cut_itself() -> None:
    assert shorten("第四码头星期三早上重新开放", length=6) == "第四码头星\N{NO-BREAK SPACE}…"
