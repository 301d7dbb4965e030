"""No text may stop the dating of a dossier, or take long."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dating.dossiers import make_survey, settle
from tests.patience import patience

WORDS = """Published |29 February |2023|0000-00-00|31/12/99|on Friday| said |\n|\n\n|. |May |1|first anniversary of the
|in this photo released on |PORT, | - |©|(@ada) |last week|周五|9월 |\u2028"""
PIECES = st.sampled_from(WORDS.split("|"))


@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=40), st.lists(PIECES, max_size=40))
@settings(max_examples=100, deadline=None)
def test_any_text_is_dated_or_said_to_be_unknown(one: list[str], two: list[str]) -> None:
    articles = {"a": {"text": "".join(one)}, "b": {"text": "".join(two)}, "c": {"published": "2024-02-29"}}
    datings = settle({"articles": articles, "alike": {"a b": 0.9, "b c": 0.9}})
    for dating in datings.values():
        assert (dating.published is None) == bool(dating.unknown)
        assert dating.published is None or dating.published.evidence


@pytest.mark.parametrize(
    "unit",
    ["said on Friday ", "anniversary ", "photo released ", "Published ", "A ", "(((", "1/1/1", "will ", "PORT, "],
)
def test_five_megabytes_on_one_line_are_collected_in_seconds(unit: str) -> None:
    text = unit * (5_000_000 // len(unit))
    with patience():
        make_survey("harbour", {"text": text})


def test_the_middle_of_an_endless_file_is_not_read_but_its_end_is() -> None:
    line = "The dockers of the harbour said on Friday that they would not come back.\n"
    waiting = (
        f"Outside the harbour {number} ships waited for the cranes of the port on Tuesday without any hope.\n"
        for number in range(80_000)
    )
    text = line + "".join(waiting) + "Published 15 March 2024"
    with patience():
        days = make_survey("harbour", {"text": text}).days
    assert [said.evidence.quote for said in days.constraints] == ["Published 15 March 2024"]
    assert 1000 < len(days.phrases) < 3000
