"""Views for handwritten pages, and what is said of one that there is not."""

import pytest

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.facets import draw_bars
from newsdossier.composing.matrix import MAX_ROWS, MAX_SQUARES
from newsdossier.composing.views import compose_view
from newsdossier.model.article import Article
from newsdossier.model.dossier import Dossier
from newsdossier.model.page.matrix import MatrixRow
from newsdossier.model.page.views import BarsView, EventsView, FiguresView, MatrixView, TimelineView, UnknownViewError
from newsdossier.model.relation import Event
from newsdossier.model.site import ViewCall
from newsdossier.rendering.views import read_view_calls, render_view_markdown
from tests.composing.invented import TEXT, make_article, make_dossier, make_event, make_relations


@pytest.fixture
def dossier() -> Dossier:
    articles = [
        make_article("a", published="2024-02-12", topics=("wages",), outlet="Merrin Post", outlet_id="merrin-post"),
        make_article("b", published="2024-02-14", outlet="Merrin Post", outlet_id="merrin-post"),
        make_article("c", published="2025-03-28", stated=False, topics=("wages",)),
    ]
    events = (make_event("a", "a", "b", day="2024-02-12"), make_event("c", "c", day="2025-03-27"))
    return make_dossier(*articles, relations=make_relations(*events))


def call(words: str) -> ViewCall:
    (found,) = read_view_calls(f"<!-- dossier:{words} -->")
    return found


def test_figures_count_what_there_is(dossier: Dossier) -> None:
    view = compose_view(call("figures"), catalogue=build_catalogue(dossier))
    assert isinstance(view, FiguresView)
    figures = {figure.label: figure.value for figure in view.figures}
    assert figures["Articles"] == "3"
    assert figures["Outlets"] == "1"
    assert figures["From and to"].split(" ") == [
        "12\N{NO-BREAK SPACE}February\N{NO-BREAK SPACE}2024",
        "–",
        "28\N{NO-BREAK SPACE}March\N{NO-BREAK SPACE}2025",
    ]


def test_the_latest_event_leads(dossier: Dossier) -> None:
    view = compose_view(call("events limit=1"), catalogue=build_catalogue(dossier))
    assert isinstance(view, EventsView)
    assert view.latest is not None
    assert (view.latest.number, view.earlier) == (2, ())


def test_the_latest_event_is_told_in_the_first_words_of_its_report() -> None:
    article = make_article("post", headline="Deal ends the strike", outlet="Merrin Post")
    event = make_event("deal", "post", title="Deal ends the strike")
    catalogue = build_catalogue(make_dossier(article, relations=make_relations(event)))
    view = compose_view(call("events limit=1"), catalogue=catalogue)
    assert isinstance(view, EventsView)
    assert view.lead is not None
    assert (view.lead.quote, view.lead.source, view.lead.url) == (
        TEXT[0],
        "Merrin Post, paragraph 1",
        "articles/post/#p1",
    )
    assert f"“{TEXT[0]}” ([Merrin Post, paragraph 1](articles/post.md#p1))" in render_view_markdown(
        view, from_path="index.md"
    )


def test_a_timeline_of_a_topic_has_its_articles_only(dossier: Dossier) -> None:
    view = compose_view(call("timeline topic=wages"), catalogue=build_catalogue(dossier))
    assert isinstance(view, TimelineView)
    assert [entry.title for entry in view.entries] == ["2024", "Event a", "2025", "Event c"]
    assert [len(entry.cards) for entry in view.entries] == [0, 1, 0, 1]


def test_a_limited_timeline_keeps_the_year_of_its_first_entry(dossier: Dossier) -> None:
    view = compose_view(call("timeline limit=1"), catalogue=build_catalogue(dossier))
    assert isinstance(view, TimelineView)
    assert [entry.title for entry in view.entries] == ["2025", "Event c"]


def test_articles_without_an_outlet_have_the_last_row_of_the_matrix(dossier: Dossier) -> None:
    view = compose_view(call("matrix"), catalogue=build_catalogue(dossier))
    assert isinstance(view, MatrixView)
    assert [(row.text, row.url, row.total) for row in view.matrix.rows] == [
        ("Merrin Post", "outlets/merrin-post/", "2"),
        ("Outlet not stated", "", "1"),
    ]
    assert [cell.squares for cell in view.matrix.rows[1].cells] == [(), (True,), ()]


def compose_rows(*articles: Article, events: tuple[Event, ...] = ()) -> tuple[MatrixRow, ...]:
    dossier = make_dossier(*articles, relations=make_relations(*events))
    view = compose_view(call("matrix"), catalogue=build_catalogue(dossier))
    assert isinstance(view, MatrixView)
    return view.matrix.rows


def test_articles_without_an_outlet_stand_by_the_agency_whose_text_they_are() -> None:
    rows = compose_rows(make_article("a", agency="Northwire", agency_id="northwire"), make_article("b"))
    assert [(row.text, row.url, row.total) for row in rows] == [
        ("Northwire (agency), outlet not stated", "outlets/northwire/", "1"),
        ("Outlet not stated", "", "1"),
    ]


def test_outlets_beyond_the_most_frequent_share_a_row_of_the_matrix() -> None:
    outlets = [f"Outlet {number:02}" for number in range(MAX_ROWS + 2)]
    articles = [make_article(f"{outlet[-2:]}", outlet=outlet) for outlet in outlets]
    rows = compose_rows(*articles, make_article("again", outlet=outlets[-1]))
    assert [(row.text, row.url, row.total) for row in (rows[0], rows[-1])] == [
        (outlets[-1], "", "2"),
        ("2 other outlets", "outlets/", "2"),
    ]
    assert sum(int(row.total) for row in rows) == len(outlets) + 1


def test_articles_too_many_for_squares_are_a_number() -> None:
    articles = [make_article(f"a{number}", outlet="Merrin Post") for number in range(MAX_SQUARES + 1)]
    (row,) = compose_rows(*articles)
    assert [(cell.squares, cell.name) for cell in row.cells] == [((), "10 articles")]


def test_no_outlet_at_all_is_no_number_of_outlets() -> None:
    view = compose_view(call("figures"), catalogue=build_catalogue(make_dossier(make_article("a"))))
    assert isinstance(view, FiguresView)
    assert [(one.value, one.url) for one in view.figures if one.label == "Outlets"] == [("None stated", "outlets/")]


def test_a_number_of_four_digits_has_a_comma() -> None:
    (bar,) = draw_bars("Topics", [("Wages", "topics/wages/", 1805)]).bars
    assert bar.count == "1,805"


def test_bars_share_the_scale_of_their_list(dossier: Dossier) -> None:
    view = compose_view(call("bars of=topics,outlets"), catalogue=build_catalogue(dossier))
    assert isinstance(view, BarsView)
    assert [(bars.title, [(bar.count, bar.share) for bar in bars.bars]) for bars in view.lists] == [
        ("Topics", [("2", 100)]),
        ("Outlets", [("2", 100)]),
    ]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("timelin", 'no view is called "timelin"'),
        ("timeline topics=wages", 'the view "timeline" knows no "topics"'),
        ("timeline topic=wage", 'no topic has the id "wage"'),
        ("timeline wages", 'the view "timeline" knows no "wages"'),
        ("events limit=0", 'a limit is a number from 1, not "0"'),
        ("bars of=colours", 'no list is called "colours"'),
    ],
)
def test_a_view_that_there_is_not_is_named_with_what_there_is(dossier: Dossier, words: str, message: str) -> None:
    with pytest.raises(UnknownViewError) as raised:
        compose_view(call(words), catalogue=build_catalogue(dossier))
    assert raised.value.message == message
    assert raised.value.hint


@pytest.mark.parametrize("words", ["figures", "strip", "events", "matrix", "bars", "timeline"])
def test_every_view_of_an_empty_dossier_says_something(words: str) -> None:
    view = compose_view(call(words), catalogue=build_catalogue(make_dossier()))
    assert render_view_markdown(view, from_path="index.md")


def test_a_comment_in_fenced_code_is_shown_and_not_obeyed() -> None:
    calls = read_view_calls("```html\n<!-- dossier:strip -->\n```\n\n<!-- dossier:events limit=2 -->\n")
    assert [(one.name, one.arguments) for one in calls] == [("events", (("limit", "2"),))]
