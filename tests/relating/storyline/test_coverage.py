import pytest

from newsdossier.model.days import DateSpan
from newsdossier.relating.storyline.event_days import days_of
from newsdossier.relating.storyline.leads import PLAIN_WORD, words_in


@pytest.mark.parametrize(
    "text",
    [
        "the u.s. and u.s.-born dockers of pier-4, said ada brennick.",
        "a.b 3.5 -- end. ...x- -y a.m.b.c. e.g",
        "the café of señor tarn – u.s. – closed",
        "",
    ],
)
def test_words_of_a_text_are_those_of_the_expression(text: str) -> None:
    assert words_in(text) == set(PLAIN_WORD.findall(text))


def test_a_day_is_told_with_its_month_and_the_days_beside_it() -> None:
    assert days_of(DateSpan(2024, 3, 1)) == ("2024-03", "2024-02-29", "2024-03-01", "2024-03-02")
    assert days_of(DateSpan(2024, 3)) == ("2024-03",)
    assert days_of(DateSpan(2024)) == ()
