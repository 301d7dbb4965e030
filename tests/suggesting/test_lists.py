"""Entries for entities, outlets and boilerplate."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.pipeline import suggest_boilerplate, suggest_entities, suggest_events, suggest_outlets
from tests.patience import patience
from tests.suggesting.dossiers import make_dossier


@pytest.mark.golden_test("../golden/suggesting/entities/*.yml")
def test_suggest_entities(golden: GoldenTestFixture) -> None:
    found = suggest_entities(make_dossier(golden["articles"], entities=golden.get("entities")))
    assert golden.out["found"] == {
        one.id: {
            "name": one.name,
            "kind": f"{one.kind}: {one.kind_reason}" if one.kind else None,
            "aliases": list(one.aliases),
            "short": list(one.short),
            "seen": f"{one.mentions} in {one.articles}",
        }
        for one in found
    }


@pytest.mark.golden_test("../golden/suggesting/outlets/*.yml")
def test_suggest_outlets(golden: GoldenTestFixture) -> None:
    found = suggest_outlets(make_dossier(golden["articles"], outlets=golden.get("outlets")))
    assert golden.out["found"] == {
        one.id: {
            "name": one.name,
            "home": one.home,
            "articles": one.articles,
            "read": [f"{example.path}:{example.line}: {example.quote}" for example in one.examples],
        }
        for one in found
    }


@pytest.mark.golden_test("../golden/suggesting/boilerplate/*.yml")
def test_suggest_boilerplate(golden: GoldenTestFixture) -> None:
    found = suggest_boilerplate(make_dossier(golden["articles"], outlets=golden.get("outlets")))
    assert golden.out["found"] == {
        one.outlet: {
            "listed": one.listed,
            "of": one.total,
            "lines": [line.text for line in one.lines],
            "places": [[f"{place.path}:{place.line}" for place in line.examples] for line in one.lines],
        }
        for one in found
    }


REPORT = (
    "---\npublished: 2024-03-1{day}\n---\n{headline}\n\n"
    "CALDERHAVEN, March 1{day}, 2024 - Dockers of Calderhaven voted on Thursday to walk out of Pier Nine after the "
    "port authority ordered forty driverless cranes, union secretary Ada Brennick said.\n\n"
    "The vote of the Harbour Workers Union was 812 to 40. {more}\n"
)


def test_a_found_event_is_pinned_by_its_articles() -> None:
    dossier = make_dossier(
        {
            "vote.txt": REPORT.format(day=4, headline="Dockers vote to walk out", more="Talks had lasted a month."),
            "walkout.txt": REPORT.format(day=5, headline="Calderhaven dockers to walk out", more="No ship was moved."),
        }
    )
    (event,) = suggest_events(dossier)
    assert event.id == event.articles[0]
    assert sorted(event.articles) == ["vote", "walkout"]
    assert event.reasons
    pinned = {event.id: {"title": event.title, "articles": list(event.articles)}}
    articles = {"vote.txt": REPORT.format(day=4, headline="Dockers vote to walk out", more="Talks had lasted a month.")}
    articles["walkout.txt"] = REPORT.format(
        day=5, headline="Calderhaven dockers to walk out", more="No ship was moved."
    )
    assert suggest_events(make_dossier(articles, events=pinned)) == ()


def test_a_single_report_is_no_event_to_pin() -> None:
    assert suggest_events(make_dossier({"vote.txt": REPORT.format(day=4, headline="Dockers vote", more="")})) == ()


def test_hostile_text_is_searched_in_bounded_time() -> None:
    lines = ("Aa " * 60_000, "of " * 60_000, "A." * 60_000, "O'" * 60_000, "“" * 60_000 + "Ada")
    dossier = make_dossier({f"{number}.txt": f"Title\n\n{line}\n" for number, line in enumerate(lines)})
    with patience():
        suggest_entities(dossier)
        suggest_boilerplate(dossier)
