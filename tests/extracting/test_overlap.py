"""What a line shares with the text."""

import pytest

from newsdossier.extracting.overlap import PARAGRAPHS_READ, TEXT_READ, collect_words, share_words
from newsdossier.model.clipping import Block


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


@pytest.mark.parametrize("length", [0, 1, 40, TEXT_READ // 3 - 1, TEXT_READ // 3, TEXT_READ])
def test_words_are_collected_from_the_beginning_of_the_text(length: int) -> None:
    texts = [
        "Die GROẞE Fähre",
        "x" * length,
        "Y" * length,
        "a ferry’s END" * 40,
        *("Z" for _ in range(PARAGRAPHS_READ)),
    ]
    blocks = tuple(Block(text=text or "-", line=1, end_line=1, start=0, end=1) for text in texts)
    read = " ".join(block.text for block in blocks[:PARAGRAPHS_READ])[:TEXT_READ]
    assert collect_words(blocks).rstrip() == read.casefold().rstrip()
