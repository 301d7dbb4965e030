"""The pages of all dates, of a year, a month and a day, by day of publication."""

from dataclasses import replace
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import name_span
from newsdossier.composing.heads import compose_head
from newsdossier.composing.time.calendars import compose_calendar, months_between
from newsdossier.composing.time.diary import Diary, anchor_days, keep_diary, months_of
from newsdossier.composing.time.strip import compose_spread, compose_strip
from newsdossier.composing.wording import count_of
from newsdossier.model.days import DateSpan, Precision
from newsdossier.model.page.addresses import DATES, dates_url, day_url
from newsdossier.model.page.dates_page import DatesPage
from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Chip, Link
from newsdossier.model.page.time_parts import CalendarMonth

MAX_CALENDARS: Final = 36  # three years; beyond, the page of all dates leads to its years
STANDFIRST: Final = "The days on which these articles were published. When things happened stands in the timeline."
IN_CALENDAR: Final = " The calendar leads to them, day by day."
NO_DATES: Final = "No article has a day of publication yet."


def compose_dates_pages(catalogue: Catalogue) -> tuple[DatesPage, ...]:
    """Return the page of all dates, and of each year and month that has articles, in order.

    The days of a month that has too many of them for one page have a page each.
    """
    diary = keep_diary(catalogue)
    days = [span for span in diary.slugs if span.day and diary.is_long(DateSpan(span.year, span.month))]
    spans = sorted([*diary.years, *diary.months, *days], key=str)
    return (compose_all_dates(diary), *(compose_span_page(span, diary=diary) for span in spans))


def compose_all_dates(diary: Diary) -> DatesPage:
    catalogue = diary.catalogue
    months = months_between(diary.months)
    unknown = (slug for slug in catalogue.slugs if catalogue.articles[slug].dating.published is None)
    year_only = (slug for year in diary.years for slug in diary.slugs.get(year, ()))
    return DatesPage(
        head=compose_head(
            DATES,
            title="Dates",
            description=f"{catalogue.dossier.settings.title} by day of publication. {STANDFIRST}",
            template="dates",
        ),
        standfirst=STANDFIRST if diary.years else NO_DATES,
        strip=compose_strip(catalogue.slugs, of="", catalogue=catalogue),
        years=list_years(diary),
        calendars=draw_calendars(months, diary=diary) if len(months) <= MAX_CALENDARS else (),
        cards=(),
        undated=catalogue.cards_of((*year_only, *unknown)),
    )


def compose_span_page(span: DateSpan, *, diary: Diary) -> DatesPage:
    """Return the page of a year, month or day that has articles. Too many of them are listed by month, or by day."""
    catalogue = diary.catalogue
    members = diary.members(span)
    count, when = count_of(len(members), "article"), name_when(span, catalogue=catalogue)
    is_long = diary.is_long(span)
    return DatesPage(
        head=compose_span_head(span, description=f"{count} of {catalogue.dossier.settings.title} {when}.", diary=diary),
        standfirst=f"{count[:1].upper()}{count[1:]} {when}.{IN_CALENDAR if is_long else ''}",
        strip=compose_spread(members, of="", catalogue=catalogue) if span.precision is Precision.YEAR else None,
        years=list_years(diary),
        calendars=draw_calendars(months_of(span, diary=diary), diary=diary),
        cards=() if is_long else tuple(anchor_days(members, catalogue=catalogue)),
        undated=() if span.precision is Precision.DAY else catalogue.cards_of(diary.slugs.get(span, ())),
    )


def compose_span_head(span: DateSpan, *, description: str, diary: Diary) -> PageHead:
    url = day_url(span) if span.precision is Precision.DAY else dates_url(span)
    title = name_span(span, locale=diary.catalogue.locale)
    head = compose_head(url, title=title, description=description, template="dates")
    if span.precision is not Precision.DAY:
        return head
    month = DateSpan(span.year, span.month)
    above = Link(text=name_span(month, locale=diary.catalogue.locale), url=dates_url(month))
    return replace(head, crumbs=(*head.crumbs, above))


def name_when(span: DateSpan, *, catalogue: Catalogue) -> str:
    """Return "published in March 2024", "published on 12 March 2024"."""
    name = name_span(span, locale=catalogue.locale)
    return f"published {'on' if span.precision is Precision.DAY else 'in'} {name}"


def list_years(diary: Diary) -> tuple[Chip, ...]:
    return tuple(Chip(text=str(year), url=dates_url(year), count=f"{len(diary.years[year]):,}") for year in diary.years)


def draw_calendars(months: tuple[DateSpan, ...], *, diary: Diary) -> tuple[CalendarMonth, ...]:
    return tuple(compose_calendar(month, diary=diary) for month in months)
