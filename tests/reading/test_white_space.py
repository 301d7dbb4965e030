"""How lines become the text of blocks."""

import pytest

from newsdossier.reading.white_space import choose_settling, settle_white_space

LINES = (
    "Dockers  strike",
    " Dockers strike ",
    "Dockers\tstrike",
    "Dockers\u00a0strike",
    "\x0cDockers",
    "Dock\u00aders",
    "",
)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("other", LINES)
def test_a_line_is_settled_alike_whatever_stands_beside_it(line: str, other: str) -> None:
    assert choose_settling(f"{line}\n{other}")(line) == settle_white_space(line)
