"""The articles by day, month and year of publication."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.model.address import Slug
from newsdossier.model.days import DateSpan, Precision
from newsdossier.model.page.addresses import day_anchor
from newsdossier.model.page.parts import Card

MAX_CARDS: Final = 400  # articles listed on one page: some 250 kB of HTML

SlugsBySpan = Mapping[DateSpan, tuple[Slug, ...]]
"""Articles by the day, month or year to which their publication is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """The articles by the span to which their publication is known, and gathered by year and month."""

    slugs: SlugsBySpan
    years: SlugsBySpan
    months: SlugsBySpan
    catalogue: Catalogue

    def members(self, span: DateSpan) -> tuple[Slug, ...]:
        """Return the articles published in a span; () for none."""
        by_span = {Precision.YEAR: self.years, Precision.MONTH: self.months, Precision.DAY: self.slugs}
        return by_span[span.precision].get(span, ())

    def is_long(self, span: DateSpan) -> bool:
        """Return whether a year or month has too many articles for one page; a day is never parted."""
        return span.precision is not Precision.DAY and len(self.members(span)) > MAX_CARDS


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


def months_of(span: DateSpan, *, diary: Diary) -> tuple[DateSpan, ...]:
    """Return the month of a day or month; those of a year from the dossier's first to its last, () if none is known."""
    if span.month is not None:
        return (DateSpan(span.year, span.month),)
    if not diary.months:
        return ()
    first, *_, last = (*diary.months, *diary.months)
    months = (DateSpan(span.year, month) for month in range(1, 13))
    return tuple(month for month in months if str(first) <= str(month) <= str(last))


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
