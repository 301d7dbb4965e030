"""The activity strip: squares or bars, months, quarters or years."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.time.strip import FIRST_NUMBERS, MAX_NUMBERS, compose_strip
from newsdossier.model.page.parts import Link
from newsdossier.model.page.time_parts import StripColumn
from tests.composing.invented import make_article, make_dossier, make_event, make_relations


def describe(column: StripColumn) -> str:
    squares = "".join("o" if hollow else "x" for hollow in column.squares) or f"{column.bar}%"
    events = " ".join(str(event.number) for event in column.events)
    return f"{column.letter} {column.year or '-'} | {column.name} | {squares} | {column.url or '-'} | {events or '-'}"


@pytest.mark.golden_test("../../golden/composing/strip/*.yml")
def test_compose_strip(golden: GoldenTestFixture) -> None:
    articles = [
        make_article(f"a{number:02}", published=day.removeprefix("~") or None, stated=not day.startswith("~"))
        for number, day in enumerate(golden["days"])
    ]
    events = [make_event(f"a{number:02}", f"a{number:02}", day=day) for number, day in enumerate(golden["events"])]
    catalogue = build_catalogue(make_dossier(*articles, relations=make_relations(*events)))
    strip = compose_strip(catalogue.slugs, of="", catalogue=catalogue)
    assert strip is not None
    assert strip.caption == golden.out["caption"]
    assert (strip.undated.text if strip.undated is not None else "") == golden.out["undated"]
    assert [describe(column) for column in strip.columns] == golden.out["columns"]


def test_articles_without_a_month_have_no_strip() -> None:
    catalogue = build_catalogue(make_dossier(make_article("a", published="2024"), make_article("b", published=None)))
    assert compose_strip(catalogue.slugs, of="", catalogue=catalogue) is None


def test_a_slip_in_a_year_does_not_stretch_the_axis() -> None:
    articles = (make_article("a", published="2024-01-01"), make_article("b", published="1024-01-01"))
    catalogue = build_catalogue(make_dossier(*articles))
    strip = compose_strip(catalogue.slugs, of="", catalogue=catalogue)
    assert strip is not None
    assert len(strip.columns) == 1
    assert strip.undated is not None
    assert strip.undated.text == "1 article is not drawn, because its month is not known"


@pytest.mark.parametrize(("events", "shown"), [(MAX_NUMBERS, MAX_NUMBERS), (MAX_NUMBERS + 1, FIRST_NUMBERS)])
def test_too_many_events_for_a_column_are_a_link_to_the_timeline(events: int, shown: int) -> None:
    slugs = [f"a{number:03}" for number in range(events)]
    articles = [make_article(slug, published="2024-03-01") for slug in slugs]
    relations = make_relations(*(make_event(slug, slug, day="2024-03-01") for slug in slugs))
    catalogue = build_catalogue(make_dossier(*articles, relations=relations))
    strip = compose_strip(catalogue.slugs, of="", catalogue=catalogue)
    assert strip is not None
    (column,) = strip.columns
    assert [event.number for event in column.events] == list(range(1, shown + 1))
    if shown == events:
        assert column.more is None
    else:
        assert column.more == Link(text=f"{events - shown}", url=f"timeline/#t{shown + 1}")
