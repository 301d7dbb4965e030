"""Words that say how long before publication a day lies."""

import pytest

from newsdossier.dating.collecting.wording import RELATIVE, relative_words

PLAIN = [
    (language, phrase)
    for language, rows in RELATIVE.items()
    for words, _, _ in rows
    for phrase in words.replace("['’]", "’").split("|")
]


@pytest.mark.parametrize(("language", "phrase"), PLAIN)
def test_each_relative_day_has_a_telltale_in_any_case(language: str, phrase: str) -> None:
    words = relative_words(language)
    for text in (phrase, phrase.upper(), phrase.capitalize()):
        assert words.pattern.search(text)
        assert any(map(text.lower().__contains__, words.telltales))


def test_years_and_weeks_that_name_no_day_have_none() -> None:
    assert not any(map("in earlier years the week began at night".__contains__, relative_words("en").telltales))
