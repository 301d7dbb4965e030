"""The pages of all dates, of a year and of a month, by day of publication."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import name_span
from newsdossier.composing.heads import compose_head
from newsdossier.composing.time.calendars import MAX_CARDS, SlugsBySpan, compose_calendar, months_between
from newsdossier.composing.time.strip import compose_spread, compose_strip
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.days import DateSpan, Precision
from newsdossier.model.page.addresses import DATES, dates_url, day_anchor, day_url
from newsdossier.model.page.dates_page import DatesPage
from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Card, Chip, Link
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
    days = {
        span: slugs
        for span, slugs in diary.slugs.items()
        if span.day and len(diary.months[DateSpan(span.year, span.month)]) > MAX_CARDS
    }
    spans = sorted({**diary.years, **diary.months, **days}, key=str)
    return (compose_all_dates(diary), *(compose_span_page(span, diary=diary) for span in spans))


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """The articles by the span to which their publication is known, and gathered by year and month."""

    slugs: SlugsBySpan
    years: SlugsBySpan
    months: SlugsBySpan
    catalogue: Catalogue

    def members(self, span: DateSpan) -> tuple[Slug, ...]:
        """Return the articles published in a span."""
        by_span = {Precision.YEAR: self.years, Precision.MONTH: self.months, Precision.DAY: self.slugs}
        return by_span[span.precision][span]


def keep_diary(catalogue: Catalogue) -> Diary:
    slugs = group_by_span(catalogue)
    years, months = gather(slugs, Precision.YEAR), gather(slugs, Precision.MONTH)
    return Diary(slugs=slugs, years=years, months=months, catalogue=catalogue)


def group_by_span(catalogue: Catalogue) -> SlugsBySpan:
    groups: defaultdict[DateSpan, list[Slug]] = defaultdict(list)
    for slug in catalogue.slugs:
        published = catalogue.articles[slug].dating.published
        if published is not None:
            groups[published.span].append(slug)
    return {span: tuple(slugs) for span, slugs in groups.items()}


def gather(slugs: SlugsBySpan, precision: Precision) -> SlugsBySpan:
    """Return the articles of each year, or of each month, by day; those known less exactly come first."""
    groups: defaultdict[DateSpan, list[Slug]] = defaultdict(list)
    for span in sorted(slugs, key=str):
        if precision is Precision.YEAR:
            groups[DateSpan(span.year)].extend(slugs[span])
        elif span.month is not None:
            groups[DateSpan(span.year, span.month)].extend(slugs[span])
    return {span: tuple(members) for span, members in groups.items()}


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
    is_listed = len(members) <= MAX_CARDS or span.precision is Precision.DAY
    return DatesPage(
        head=compose_span_head(span, description=f"{count} of {catalogue.dossier.settings.title} {when}.", diary=diary),
        standfirst=f"{count[:1].upper()}{count[1:]} {when}.{'' if is_listed else IN_CALENDAR}",
        strip=compose_spread(members, of="", catalogue=catalogue) if span.precision is Precision.YEAR else None,
        years=list_years(diary),
        calendars=draw_calendars(months_of(span, diary=diary), diary=diary),
        cards=tuple(anchor_days(members, catalogue=catalogue)) if is_listed else (),
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


def months_of(span: DateSpan, *, diary: Diary) -> tuple[DateSpan, ...]:
    """Return the month of a day or month; those of a year from the dossier's first to its last, () if none is known."""
    if span.month is not None:
        return (DateSpan(span.year, span.month),)
    if not diary.months:
        return ()
    first, *_, last = (*diary.months, *diary.months)
    months = (DateSpan(span.year, month) for month in range(1, 13))
    return tuple(month for month in months if str(first) <= str(month) <= str(last))


def draw_calendars(months: tuple[DateSpan, ...], *, diary: Diary) -> tuple[CalendarMonth, ...]:
    return tuple(compose_calendar(month, slugs=diary.slugs, catalogue=diary.catalogue) for month in months)


def anchor_days(slugs: tuple[Slug, ...], *, catalogue: Catalogue) -> Iterator[Card]:
    """Return the articles whose day is known; the first of each day carries its anchor."""
    anchored = ""
    for slug in slugs:
        published = catalogue.articles[slug].dating.published
        if published is None or published.span.precision is not Precision.DAY:
            continue
        anchor = day_anchor(published.span)
        yield replace(catalogue.cards[slug], anchor="" if anchor == anchored else anchor)
        anchored = anchor
