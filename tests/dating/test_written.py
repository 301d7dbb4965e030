"""Days as texts write them."""

from collections.abc import Callable

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.dating.written.day import WrittenDay
from newsdossier.dating.written.day_names import day_names
from newsdossier.dating.written.find import find_days_by_line, find_written_days
from tests.patience import patience

LANGUAGES = "ar az be bg cs da de el en es fa fi fr he hr hu it ja ko lt nl pl ro ru tr uk zh"


@pytest.mark.golden_test("../golden/dating/written/*.yml")
def test_find_written_days(golden: GoldenTestFixture) -> None:
    found = [
        [tell(text, day) for day in find_written_days(text, language=golden["language"])] for text in golden["texts"]
    ]
    assert golden.out["days"] == found


def tell(text: str, day: WrittenDay) -> str:
    parts = (day.year, day.month, day.day, day.weekday)
    return f"{text[day.start : day.end]} = {' '.join('-' if part is None else str(part) for part in parts)}"


def test_no_day_runs_from_one_line_into_the_next() -> None:
    lines = [
        "Harbour Post, 22",
        "September 2023",
        "no day here",
        "",
        "Friday",
        "22",
        "2024-03-15 and 3 May",
        "최근 5월",
        "3일",
    ]
    assert find_days_by_line(lines, language="ko") == [find_written_days(line, language="ko") for line in lines]
    assert find_days_by_line([], language="en") == []


@pytest.mark.parametrize("unit", ["1 ", "a", "May ", "12-", "2024/", "Friday,", "星期", "4月", "Sept. 1 "])
def test_five_megabytes_on_one_line_pass_in_seconds(unit: str) -> None:
    text = unit * (5_000_000 // len(unit))
    with patience():
        find_written_days(text, language="zh")


@pytest.mark.parametrize("language", ["", "-", "../../etc/passwd", "xx-YY-zz", "tlh", "en-", "de_DE", "x" * 500])
def test_an_unknown_language_is_read_as_english(language: str) -> None:
    (day,) = find_written_days("on 3 March 2024", language=language)
    assert (day.year, day.month, day.day) == (2024, 3, 3)


@pytest.mark.parametrize("language", LANGUAGES.split())
@pytest.mark.parametrize("write", [str.upper, str.lower, str.title])
def test_what_is_found_in_any_size_of_letters_is_known(language: str, write: Callable[[str], str]) -> None:
    """Turkish has an I with and without a dot, Greek an s for the end of words: none may be missing in the table."""
    names = day_names(language)
    for name, number in names.months.items():
        found = find_written_days(f"3 {write(name)} 2024", language=language)
        assert {day.month for day in found} <= {number}, name
    for name, number in names.weekdays.items():
        assert {day.weekday for day in find_written_days(write(name), language=language)} <= {number}, name


@pytest.mark.parametrize(
    ("language", "text"),
    [("tr", "3 HAZİRAN 2024"), ("tr", "3 KASIM 2024"), ("el", "3 ΙΟΥΝΊΟΥ 2024"), ("uk", "3 СІЧНЯ 2024")],
)
def test_months_in_capitals_are_read(language: str, text: str) -> None:
    (day,) = find_written_days(text, language=language)
    assert (day.year, day.day) == (2024, 3)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        ("de", "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        ("uk", "Понеділок Вівторок Середа Четвер П'ятниця Субота Неділя"),
        ("el", "Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή"),
    ],
)
@pytest.mark.parametrize("write", [str.title, str.upper])
def test_each_weekday_is_read(language: str, names: str, write: Callable[[str], str]) -> None:
    """One of them begins with a word of one letter, before its apostrophe."""
    text = ", ".join(map(write, names.split()))
    assert [day.weekday for day in find_written_days(text, language=language)] == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("zero", "0٠०๐０𝟎")
def test_days_are_read_in_the_digits_of_any_script(zero: str) -> None:
    text = "The port opened on 22 September 2023.".translate({ord("0") + n: chr(ord(zero) + n) for n in range(10)})
    (day,) = find_written_days(text, language="en")
    assert (day.year, day.month, day.day) == (2023, 9, 22)
