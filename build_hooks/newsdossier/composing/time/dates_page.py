"""The pages of all dates, of a year and of a month, by day of publication."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import name_span
from newsdossier.composing.heads import compose_head
from newsdossier.composing.time.calendars import SlugsBySpan, compose_calendar, months_between
from newsdossier.composing.time.strip import compose_spread, compose_strip
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.days import DateSpan, Precision
from newsdossier.model.page.addresses import DATES, dates_url, day_anchor
from newsdossier.model.page.dates_page import DatesPage
from newsdossier.model.page.parts import Card, Chip
from newsdossier.model.page.time_parts import CalendarMonth

MAX_CALENDARS: Final = 36  # three years; beyond, the page of all dates leads to its years
STANDFIRST: Final = "The days on which these articles were published. When things happened stands in the timeline."
NO_DATES: Final = "No article has a day of publication yet."


def compose_dates_pages(catalogue: Catalogue) -> tuple[DatesPage, ...]:
    """Return the page of all dates, and of each year and month that has articles, in order."""
    diary = keep_diary(catalogue)
    spans = sorted({**diary.years, **diary.months}, key=str)
    return (compose_all_dates(diary), *(compose_span_page(span, diary=diary) for span in spans))


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """The articles by the span to which their publication is known, and gathered by year and month."""

    slugs: SlugsBySpan
    years: SlugsBySpan
    months: SlugsBySpan
    catalogue: Catalogue


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
    """Return the page of a year or month that has articles."""
    catalogue, is_year = diary.catalogue, span.month is None
    members = (diary.years if is_year else diary.months)[span]
    name = name_span(span, locale=catalogue.locale)
    count = count_of(len(members), "article")
    return DatesPage(
        head=compose_head(
            dates_url(span),
            title=name,
            description=f"{count} of {catalogue.dossier.settings.title} published in {name}.",
            template="dates",
        ),
        standfirst=f"{count[:1].upper()}{count[1:]} published in {name}.",
        strip=compose_spread(members, of="", catalogue=catalogue) if is_year else None,
        years=list_years(diary),
        calendars=draw_calendars(months_of_year(span, diary=diary) if is_year else (span,), diary=diary),
        cards=tuple(anchor_days(members, catalogue=catalogue)),
        undated=catalogue.cards_of(diary.slugs.get(span, ())),
    )


def list_years(diary: Diary) -> tuple[Chip, ...]:
    return tuple(Chip(text=str(year), url=dates_url(year), count=f"{len(diary.years[year]):,}") for year in diary.years)


def months_of_year(year: DateSpan, *, diary: Diary) -> tuple[DateSpan, ...]:
    """Return the months of a year from the dossier's first to its last; () where no month is known."""
    if not diary.months:
        return ()
    first, *_, last = (*diary.months, *diary.months)
    months = (DateSpan(year.year, month) for month in range(1, 13))
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
