"""All dates, a year or a month as a Markdown file. A calendar is a list of the days that have articles."""

from collections.abc import Iterator

from newsdossier.model.page.dates_page import DatesPage
from newsdossier.model.page.time_parts import CalendarDay, CalendarMonth
from newsdossier.rendering.blocks import bullets, heading, join_blocks, nest, section
from newsdossier.rendering.cards import render_card, render_cards, render_chips
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.time.strip import render_strip


def render_dates_page(page: DatesPage, *, links: Links) -> str:
    months = (month for month in page.calendars if month.articles)
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            escape_markdown(page.standfirst),
            f"Years: {render_chips(page.years, links=links)}" if page.years else "",
            section("Over time", render_strip(page.strip, links=links)),
            section("Calendar", bullets(render_month(month, links=links) for month in months)),
            section("Articles", render_cards(page.cards, links=links)),
            section("Day not known", render_cards(page.undated, links=links)),
        ]
    )


def render_month(month: CalendarMonth, *, links: Links) -> str:
    name = links.to(f"{month.name} {month.year}", month.url)
    return nest(f"{name}: {month.articles}", list_days(month, links=links))


def list_days(month: CalendarMonth, *, links: Links) -> Iterator[str]:
    yield from (render_day_cell(day, links=links) for week in month.weeks for day in week if day.count)
    yield from (render_card(card, links=links) for card in month.undated)


def render_day_cell(day: CalendarDay, *, links: Links) -> str:
    return links.to(day.name, day.url) + (" (worked out)" if day.hollow else "")
