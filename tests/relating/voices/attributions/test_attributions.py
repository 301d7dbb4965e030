import pytest
from pytest_golden.plugin import GoldenTestFixture

from tests.relating.voices.hearings import hear_golden, tell_attribution


@pytest.mark.golden_test("../../../golden/relating/voices/attributions/*.yml")
def test_find_attributions(golden: GoldenTestFixture) -> None:
    voices, articles = hear_golden(golden)
    assert golden.out["attributions"] == [tell_attribution(one, articles) for one in voices.attributions]
