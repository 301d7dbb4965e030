"""Each language has its own names, whatever was asked for before."""

from datetime import date

import pytest
from babel import UnknownLocaleError
from babel.dates import format_date

from newsdossier.model.locales import parse_locale

SEPTEMBER = date(2023, 9, 1)


@pytest.mark.parametrize(
    ("first", "then", "month"), [("zh", "ko", "9월"), ("en", "en-GB", "Sept"), ("fr", "ko-KR", "9월")]
)
def test_what_was_asked_for_one_language_is_said_in_no_other(first: str, then: str, month: str) -> None:
    for pattern in ("LLLL", "LLL", "MMMM", "MMM"):
        format_date(SEPTEMBER, pattern, locale=parse_locale(first))
    assert format_date(SEPTEMBER, "LLL", locale=parse_locale(then)) == month


def test_a_language_that_nobody_knows_is_refused() -> None:
    with pytest.raises((UnknownLocaleError, ValueError)):
        parse_locale("xx-unknown")
