"""No input may blow up a rule, and no name from a file is more than text."""

import pytest

from newsdossier.cleaning.sift import sift
from newsdossier.extracting.metadata import extract_metadata
from tests.cleaning.clippings import make_clipping
from tests.patience import patience

MEGABYTES = 5_000_000
UNITS = ("a", "A ", "By A", "2024-", "© 2024 ", "A. ", "(AP) ", "@a", "Nov ", "— ", "| ", "?", "I said. So ", "한")


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("head", ["", "Ferries to sail again\n\nBy Ann Lee\n\n"])
def test_five_megabytes_on_one_line_pass_in_seconds(head: str, unit: str) -> None:
    clipping = make_clipping(head + unit * (MEGABYTES // len(unit)))
    with patience():
        extract_metadata(clipping, sifted=sift(clipping, outlets={}), outlets={})


@pytest.mark.parametrize("text", ["", "\n", "\ufffd", "By", "By By By", "©", "(AP)", "— ", "2024", "AP", "@", "World"])
def test_almost_nothing_is_read_too(text: str) -> None:
    clipping = make_clipping(text)
    extract_metadata(clipping, sifted=sift(clipping, outlets={}), outlets={})
