"""What a line shares with the text."""

import pytest

from newsdossier.extracting.overlap import share_words


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("Dockers enter fourth week", 0.75),
        ("Dock workers rest", 0.0),
        ("Strike", 1 / 3),
        ("Café Müller reopens", 2 / 3),
        ("of the at", 0.0),
        ("", 0.0),
    ],
)
def test_a_line_shares_whole_words_with_the_text(line: str, share: float) -> None:
    text = "dockers’ strike: the third4week, at the ‘café’ of müller; paddockers_restart a restful, dockyard"
    assert share_words(line, f"{text} enter".casefold()) == pytest.approx(share)
