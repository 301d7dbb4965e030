import pytest

from newsdossier.relating.comparing.facts.magnitudes import read_magnitudes
from tests.relating.comparing.facts.test_amounts import range_of, sentence_of


@pytest.mark.parametrize(
    "text",
    [
        "a 6.3-magnitude earthquake",
        "a 6.3 magnitude earthquake",
        "a quake of magnitude 6.3",
        "with a preliminary magnitude of 6.3",
        "with a magnitude of at least 6.3",
        "it measured 6.3 on the open-ended Richter scale",
    ],
)
def test_a_magnitude_is_read(text: str) -> None:
    (fact,) = read_magnitudes(sentence_of(text), 0)
    assert range_of(fact).least < 6.3 < range_of(fact).most
    assert not range_of(fact).least < 6.2


@pytest.mark.parametrize(
    "text",
    [
        "a loss of such magnitude in 3 weeks",
        "an aftershock of magnitude 4.1",
        "another quake of magnitude 4.1",
        "a quake of magnitude 6 can cause damage",
        "an outage of this magnitude hit 3 ports",
    ],
)
def test_a_number_near_another_magnitude_is_none(text: str) -> None:
    assert tuple(read_magnitudes(sentence_of(text), 0)) == ()


def test_a_whole_number_may_be_rounded() -> None:
    (whole,), (exact,) = (read_magnitudes(sentence_of(f"a quake of magnitude {one}"), 0) for one in ("6", "6.2"))
    assert whole.agrees(exact)
