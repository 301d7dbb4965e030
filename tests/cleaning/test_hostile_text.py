"""No input may blow up a rule."""

import pytest

from newsdossier.cleaning.clean import clean
from newsdossier.cleaning.recurring_lines import RecurringLines
from tests.cleaning.test_clean import make_survey
from tests.patience import patience

MEGABYTES = 5_000_000
UNITS = (
    "a",
    "A",
    ".",
    " a",
    "a, ",
    "((",
    "Photo: ",
    "1/",
    "|",
    "A.",
    "“",
    "\ufffd",
    "한",
    "é ",
    "<b>",
    "cookie we ",
    "__",
)


@pytest.mark.parametrize("unit", UNITS)
def test_five_megabytes_on_one_line_pass_in_seconds(unit: str) -> None:
    with patience():
        survey = make_survey(unit * (MEGABYTES // len(unit)), roles={})
        assert len(clean(survey, recurring=RecurringLines()).lines) == 1


@pytest.mark.parametrize("unit", ["1/", "a", "1.", "$1", "İ"])
def test_a_long_line_above_a_text_passes_in_seconds(unit: str) -> None:
    paragraph = "The dockers of the harbour have been on strike for three weeks, and nobody says why it is not ended.\n"
    with patience():
        survey = make_survey(f"Port strike\n{unit * 100_000}\n\n{paragraph * 3}", roles={})
        assert clean(survey, recurring=RecurringLines()).passages


def test_a_page_of_questions_between_advertisements_passes_in_seconds() -> None:
    question = "Advertisement\nWhy was the strike at the harbour not ended?\n"
    opening = "The dockers of the harbour have been on strike for three weeks, and nobody says why it is not ended.\n"
    with patience():
        clean(make_survey(opening + question * 20_000, roles={}), recurring=RecurringLines())


@pytest.mark.parametrize("text", ["", "\n\n", " ", "\ufffd", "word", "---", "🍪", "Q:", "A: ", "Share"])
def test_almost_nothing_is_cleaned_too(text: str) -> None:
    clean(make_survey(text, roles={}), recurring=RecurringLines())
