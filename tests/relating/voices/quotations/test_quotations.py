import pytest
from pytest_golden.plugin import GoldenTestFixture

from tests.relating.voices.hearings import hear_golden, tell_attribution, tell_quotation


@pytest.mark.golden_test("../../../golden/relating/voices/quotations/*.yml")
def test_find_quotations(golden: GoldenTestFixture) -> None:
    voices, articles = hear_golden(golden)
    assert golden.out["quotations"] == [tell_quotation(one, articles) for one in voices.quotations]
    assert golden.out["attributions"] == [tell_attribution(one, articles) for one in voices.attributions]
