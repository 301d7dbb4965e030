import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.relating.voices.shared import MOST_SHARING
from tests.relating.voices.hearings import hear, hear_golden, tell_shared


@pytest.mark.golden_test("../../golden/relating/voices/shared/*.yml")
def test_find_shared(golden: GoldenTestFixture) -> None:
    voices, _ = hear_golden(golden)
    assert golden.out["shared"] == [tell_shared(one) for one in voices.shared]


def test_words_that_all_quote_are_a_stock_phrase() -> None:
    paragraphs = [f'"We are cautiously optimistic," said Ada Brennick{number}.' for number in range(MOST_SHARING + 1)]
    assert hear(*paragraphs).shared == ()
