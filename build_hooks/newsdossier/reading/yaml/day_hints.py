"""What to write where somebody wrote a day in another way."""

import calendar
import re

from newsdossier.model.field_types import FIRST_YEAR

MONTHS = {name.lower()[:3]: number for number, name in enumerate(calendar.month_name) if name}
YEAR_FIRST = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])")
DAY_FIRST = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+([0-9]{4})")
MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})")


def hint_at_span(words: str) -> str:
    """Return what to write for a day that may be known less exactly."""
    return guess(words) or "write 2024-03-15, or 2024-03 or 2024 where that is all that is known"


def hint_at_day(words: str) -> str:
    """Return what to write where only a day will do."""
    return guess(words) or "write the year, month and day: 2024-03-15"


def guess(words: str) -> str:
    if found := find_day(words):
        return f"write {found}"
    year, month, day = split_day(words)
    if 0 < year < FIRST_YEAR:
        return f"years begin with {FIRST_YEAR} here: write 2024-03-15, or leave the line out"
    if not is_month_of_news(year, month) or not 1 <= day <= 31:
        return ""
    return f"{calendar.month_name[month]} {year} has {calendar.monthrange(year, month)[1]} days"


def find_day(words: str) -> str:
    """Return the day that was meant, as we write it: "2024-03-15" for "March 15, 2024"; "" where it is not sure."""
    year, month, day = split_day(words)
    if not is_month_of_news(year, month) or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return ""
    return f"{year:04}-{month:02}-{day:02}"


def is_month_of_news(year: int, month: int) -> bool:
    return year >= FIRST_YEAR and 1 <= month <= 12


def split_day(words: str) -> tuple[int, int, int]:
    """Return year, month and day; zeros where they cannot be told apart, as in 03/04/2024."""
    if found := YEAR_FIRST.match(words):
        return int(found[1]), int(found[2]), int(found[3])
    if found := DAY_FIRST.search(words[:100]):
        return int(found[3]), MONTHS.get(found[2].lower()[:3], 0), int(found[1])
    if found := MONTH_FIRST.search(words[:100]):
        return int(found[3]), MONTHS.get(found[1].lower()[:3], 0), int(found[2])
    return 0, 0, 0
