"""Pages of dates."""

from dataclasses import dataclass

from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Card, Chip
from newsdossier.model.page.time_parts import CalendarMonth, Strip


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesPage:
    """All dates, a year or a month; or a day of a month that has too many articles for one page."""

    head: PageHead
    standfirst: str
    strip: Strip | None
    years: tuple[Chip, ...]
    calendars: tuple[CalendarMonth, ...]
    cards: tuple[Card, ...]
    """By day; () on the page of all dates, and where there are too many."""
    undated: tuple[Card, ...]
