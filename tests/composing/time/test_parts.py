"""Lists of thousands stand on several pages: none is long, and each entry stands on one."""

from collections import Counter
from datetime import date, timedelta

import pytest

from newsdossier.composing.catalogue import Catalogue, build_catalogue
from newsdossier.composing.site import compose_pages
from newsdossier.composing.time import diary, parts
from newsdossier.composing.time.parts import LATEST
from newsdossier.composing.time.strip import MAX_NUMBERS, compose_strip
from newsdossier.model.page.dates_page import DatesPage
from newsdossier.model.page.listing_page import IndexPage
from newsdossier.model.page.pages import Page
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.model.page.timeline_page import TimelinePage
from newsdossier.rendering.markdown import render_page
from tests.composing.invented import make_article, make_dossier, make_event, make_relations

SOME = 40
"""Entries and articles of one page, in these tests."""


@pytest.fixture(autouse=True)
def _short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MAX_ENTRIES", "MAX_WHOLE"):
        monkeypatch.setattr(parts, name, SOME)
    monkeypatch.setattr(diary, "MAX_CARDS", SOME)


def make_catalogue(*days: str | None) -> Catalogue:
    """Return a dossier with an article and an event for each of the days, all of one topic."""
    slugs = [f"a{number:03}" for number in range(len(days))]
    articles = [make_article(slug, published=day, topics=("wages",)) for slug, day in zip(slugs, days, strict=True)]
    events = [make_event(slug, slug, day=day) for slug, day in zip(slugs, days, strict=True)]
    return build_catalogue(make_dossier(*articles, relations=make_relations(*events)))


def compose(*days: str | None) -> dict[str, Page]:
    return {page.head.url: page for page in compose_pages(make_catalogue(*days))}


def each_day(first: str, count: int) -> list[str]:
    return [str(date.fromisoformat(first) + timedelta(days=number)) for number in range(count)]


def anchors_of(page: Page) -> list[str]:
    assert isinstance(page, TimelinePage)
    return [entry.anchor for entry in page.entries if entry.kind != "year"]


def list_below(pages: dict[str, Page], above: str) -> dict[str, Page]:
    return {url.removeprefix(above): page for url, page in pages.items() if url.startswith(above) and url != above}


def test_a_timeline_of_one_page_has_no_parts() -> None:
    pages = compose(*each_day("2024-03-01", SOME))
    timeline = pages["timeline/"]
    assert isinstance(timeline, TimelinePage)
    assert (timeline.parts, len(anchors_of(timeline))) == ((), SOME)
    assert not list_below(pages, "timeline/")


LONG = (*each_day("2023-11-20", 60), *["2024-02-03"] * (SOME + 5), "2024-02", "2024", None)
"""42 days of 2023 and 18 of 2024; many events on one day, one in a month, one in a year, one of no day."""


def test_each_entry_of_a_long_timeline_stands_in_one_part() -> None:
    parted = list_below(compose(*LONG), "timeline/")
    assert list(parted) == ["2023/", "2023/11/", "2023/12/", "2024/", "2024/01/", "2024/02/", "2024/02/03/"]
    assert [len(anchors_of(page)) for page in parted.values()] == [0, 11, 31, 1, 18, 1, SOME + 5]
    counts = Counter(anchor for page in parted.values() for anchor in anchors_of(page))
    assert set(counts.values()) == {1}


def test_a_long_timeline_has_its_latest_entries_and_leads_to_its_parts() -> None:
    timeline = compose(*LONG)["timeline/"]
    assert isinstance(timeline, TimelinePage)
    assert [(chip.text, chip.url, chip.count) for chip in timeline.parts] == [
        ("2023", "timeline/2023/", "42"),
        ("2024", "timeline/2024/", "65"),
    ]
    assert len(anchors_of(timeline)) == LATEST + 1
    assert timeline.entries[-1].day is not None
    assert timeline.entries[-1].day.words == "day not known"
    assert (timeline.topics, timeline.people) == ((), ())


def test_months_are_linked_in_place_of_a_single_year() -> None:
    timeline = compose(*each_day("2023-11-20", 42))["timeline/"]
    assert isinstance(timeline, TimelinePage)
    assert [chip.text for chip in timeline.parts] == ["November 2023", "December 2023"]


def test_a_part_says_where_it_hangs_and_what_comes_before_and_after() -> None:
    page = compose(*LONG)["timeline/2024/01/"]
    assert isinstance(page, TimelinePage)
    assert page.head.title == "Timeline: January 2024"
    assert page.standfirst == "18 of 108 entries, in order."
    assert [link.url for link in page.head.crumbs] == ["timeline/", "timeline/2024/"]
    assert [link.text for link in page.around] == ["2024", "February 2024"]
    assert "Before and after: [2024](../2024.md), [February 2024](02.md)" in render_page(page).text


def test_a_subject_of_many_articles_has_parts_too() -> None:
    pages = compose(*LONG)
    topic = pages["topics/wages/"]
    assert isinstance(topic, SubjectPage)
    assert [chip.url for chip in topic.parts] == ["topics/wages/2023/", "topics/wages/2024/"]
    assert "The latest of them; all by date: [2023](wages/2023.md) (42)" in render_page(topic).text
    part = pages["topics/wages/2023/12/"]
    assert part.head.title == "Wages: December 2023"
    assert part.head.feed == topic.head.feed
    assert [link.url for link in part.head.crumbs] == ["topics/", "topics/wages/", "topics/wages/2023/"]


def test_the_page_of_too_many_events_leads_to_the_timeline() -> None:
    events = compose(*LONG)["events/"]
    assert isinstance(events, IndexPage)
    assert len(events.events) == LATEST
    assert [chip.url for chip in events.parts] == ["timeline/2023/", "timeline/2024/"]
    assert events.standfirst.startswith("108 events, in the order in which they happened. The latest stand here;")


def test_the_strip_leads_to_the_page_that_leads_to_the_parts() -> None:
    catalogue = make_catalogue(*["2024-02-03"] * (MAX_NUMBERS + 1))
    strip = compose_strip(catalogue.slugs, of="", catalogue=catalogue)
    assert strip is not None
    assert [column.more.url for column in strip.columns if column.more is not None] == ["timeline/"]


def test_the_days_of_a_long_month_have_pages_to_which_the_calendar_leads() -> None:
    pages = compose(*LONG)
    month, day = pages["dates/2024/02/"], pages["dates/2024/02/03/"]
    assert isinstance(month, DatesPage)
    assert isinstance(day, DatesPage)
    (calendar,) = month.calendars
    assert [cell.url for week in calendar.weeks for cell in week if cell.count] == [day.head.url]
    assert (len(month.cards), len(month.undated), len(day.cards)) == (0, 1, SOME + 5)
    assert [link.url for link in day.head.crumbs] == ["dates/", "dates/2024/", "dates/2024/02/"]
    assert month.standfirst == "46 articles published in February 2024. The calendar leads to them, day by day."
    assert day.standfirst == "45 articles published on 3 February 2024."
    assert list_below(pages, "dates/2023/12/") == {}


def test_each_article_with_a_day_stands_on_one_page_of_a_long_year() -> None:
    listed = [
        card.url
        for url, page in compose(*LONG).items()
        if isinstance(page, DatesPage) and url.count("/") > 2
        for card in page.cards
    ]
    assert len(listed) == len(set(listed)) == 60 + SOME + 5
