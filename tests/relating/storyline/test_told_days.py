import pytest

from newsdossier.model.days import DateSpan
from newsdossier.relating.storyline.told_days import find_told_days, may_name_a_day

PUBLISHED = DateSpan(2024, 3, 15)  # a Friday


@pytest.mark.parametrize(
    "text", ["on Friday", "Vael came last month", "the first anniversary of the strike", "in Dec."]
)
def test_a_text_that_names_a_day_is_looked_at(text: str) -> None:
    assert may_name_a_day(text)


def test_a_text_without_days_is_passed_over() -> None:
    assert not may_name_a_day("The dockers of Pell walked out and came back.")


def test_weekdays_of_the_article_itself_are_left_out() -> None:
    text = "Vael came on Wednesday and left on Friday."
    own = frozenset({PUBLISHED.first.toordinal()})
    assert [str(day.span) for day in find_told_days(text, published=PUBLISHED, own=frozenset())] == [
        "2024-03-13",
        "2024-03-15",
    ]
    assert [str(day.span) for day in find_told_days(text, published=PUBLISHED, own=own)] == ["2024-03-13"]
