"""Words that are cut short."""

from newsdossier.composing.wording import shorten


def test_what_fits_is_not_cut() -> None:
    assert shorten("Ferries sail again", length=18) == "Ferries sail again"


def test_what_does_not_fit_is_cut_at_a_word_and_no_line_begins_with_the_ellipsis() -> None:
    assert shorten("Ferries sail again", length=15) == "Ferries sail\N{NO-BREAK SPACE}…"


def test_a_word_that_does_not_fit_is_cut_itself() -> None:
    assert shorten("第四码头星期三早上重新开放", length=6) == "第四码头星\N{NO-BREAK SPACE}…"
