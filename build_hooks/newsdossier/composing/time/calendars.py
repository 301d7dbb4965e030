"""Months as calendars, Monday first, with the days on which articles were published."""

import calendar
from collections.abc import Collection
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import is_hollow, name_day_of_month, name_month_alone
from newsdossier.composing.time.diary import Diary
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.days import DateSpan
from newsdossier.model.page.addresses import dates_url, day_url
from newsdossier.model.page.time_parts import CalendarDay, CalendarMonth

BLANK: Final = CalendarDay(day=0, count=0, url="", name="", hollow=False)
WEEKS: Final = calendar.Calendar(firstweekday=calendar.MONDAY)


def compose_calendar(month: DateSpan, *, diary: Diary) -> CalendarMonth:
    weeks = WEEKS.monthdayscalendar(month.year, month.month or 1)
    count, catalogue = len(diary.members(month)), diary.catalogue
    return CalendarMonth(
        anchor=f"m{month}",
        name=name_month_alone(month.first, locale=catalogue.locale),
        year=month.year,
        articles=count_of(count, "article") if count else "",
        url=dates_url(month) if count else "",
        weeks=tuple(tuple(compose_day(month, day, diary=diary) if day else BLANK for day in week) for week in weeks),
        undated=catalogue.cards_of(diary.slugs.get(month, ())),
    )


def compose_day(month: DateSpan, day: int, *, diary: Diary) -> CalendarDay:
    span = DateSpan(month.year, month.month, day)
    published = diary.members(span)
    if not published:
        return CalendarDay(day=day, count=0, url="", name="", hollow=False)
    words = name_day_of_month(span.first, locale=diary.catalogue.locale)
    return CalendarDay(
        day=day,
        count=len(published),
        url=day_url(span) if diary.is_long(month) else dates_url(span),
        name=f"{words}: {count_of(len(published), 'article')}",
        hollow=all(is_worked_out(slug, catalogue=diary.catalogue) for slug in published),
    )


def is_worked_out(slug: Slug, *, catalogue: Catalogue) -> bool:
    day = catalogue.articles[slug].dating.published
    return day is None or is_hollow(day)


def months_between(months: Collection[DateSpan]) -> tuple[DateSpan, ...]:
    """Return every month from the first to the last of these; () for none."""
    numbers = [month.year * 12 + (month.month or 1) - 1 for month in months]
    if not numbers:
        return ()
    return tuple(DateSpan(number // 12, number % 12 + 1) for number in range(min(numbers), max(numbers) + 1))
