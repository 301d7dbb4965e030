"""Days in words, as exactly as they are known and in the dossier's language."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.composing.day_words import (
    describe_day,
    find_direction,
    find_locale,
    join_days,
    name_day_lines,
    tell_direction,
)
from tests.composing.invented import settle


@pytest.mark.golden_test("../golden/composing/days/*.yml")
def test_describe_day(golden: GoldenTestFixture) -> None:
    locale = find_locale(golden["language"])
    settled = settle(golden["day"], stated=golden["stated"], certainty=golden["certainty"])
    assert settled is not None
    day = describe_day(settled, locale=locale)
    assert day.words == golden.out["words"]
    assert day.long == golden.out["long"]
    assert day.certainty == golden.out["shown"]
    assert day.dots == golden.out["dots"]
    assert list(name_day_lines(settled.span, locale=locale)) == golden.out["lines"]


def test_an_unknown_day_is_said_to_be_unknown() -> None:
    day = describe_day(None, locale=find_locale("en"))
    assert (day.iso, day.words, day.dots) == ("", "day not known", 0)


@pytest.mark.parametrize(
    ("days", "joined"),
    [
        ((), ""),
        (("28 March 2025", "28 March 2025"), "28 March 2025"),
        (("3 June 2024", "28 March 2025"), "3~June~2024 – 28~March~2025"),
    ],
)
def test_two_days_part_beside_the_dash_alone(days: tuple[str, ...], joined: str) -> None:
    assert join_days(*days) == joined.replace("~", "\N{NO-BREAK SPACE}")


def test_an_unknown_language_reads_as_english() -> None:
    assert find_locale("xx-unknown").language == "en"


def test_arabic_runs_from_right_to_left() -> None:
    assert find_direction("ar") == "rtl"
    assert find_direction("not a tag") == "ltr"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("שביתה בנמל", "rtl"),
        ("\u202bإضراب\u202c في الميناء 2026 (AFP)", "rtl"),
        ("The port \u202bنمل\u202c", "ltr"),
        ("2026-11-30", "ltr"),
        ("", "ltr"),
    ],
)
def test_letters_tell_the_direction_of_a_text_in_no_known_language(text: str, direction: str) -> None:
    assert tell_direction(text) == direction
