"""Days settled from an article's own words and its siblings'."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.address import Slug
from newsdossier.model.evidence import Certainty
from tests.dating.dossiers import settle, tell_day


@pytest.mark.golden_test("../golden/dating/settle/*.yml")
def test_settle_days(golden: GoldenTestFixture) -> None:
    datings = settle({key: golden.get(key) for key in ("articles", "alike", "scope")})
    assert golden.out["published"] == {slug: tell_day(dating.published) for slug, dating in datings.items()}
    assert golden.out["event"] == {slug: tell_day(dating.event) for slug, dating in datings.items() if dating.event}
    assert golden.out["updated"] == {
        slug: tell_day(dating.updated) for slug, dating in datings.items() if dating.updated
    }
    assert golden.out["conflicts"] == [
        f"{slug}: {conflict.explanation}" for slug, dating in datings.items() for conflict in dating.conflicts
    ]
    assert golden.out["unknown"] == {slug: list(dating.unknown) for slug, dating in datings.items() if dating.unknown}


def test_every_article_has_a_dating_and_every_settled_day_its_evidence() -> None:
    datings = settle({"articles": {"one": {"text": "Published 3 March 2024"}, "two": {"text": "Nothing."}}})
    assert list(datings) == ["one", "two"]
    stamped = datings[Slug("one")].published
    assert stamped is not None
    assert stamped.evidence[0].quote == "Published 3 March 2024"
    assert datings[Slug("two")].published is None
    assert datings[Slug("two")].unknown


def test_the_order_of_articles_changes_nothing() -> None:
    articles = {
        "a": {"text": "Published 15 March 2024\n\nThe union said on Friday that the dockers would return."},
        "b": {"text": "The harbour union said on Friday that all dockers would return."},
        "c": {"text": "The harbour union said on Thursday that nobody would return."},
    }
    alike = {"a b": 0.5, "a c": 0.2, "b c": 0.2}
    backwards = dict(reversed(articles.items()))
    assert settle({"articles": articles, "alike": alike}) == settle({"articles": backwards, "alike": alike})


def test_a_guess_is_never_the_ground_of_another_guess() -> None:
    articles = {
        "a": {"published": "2024-03-15"},
        "b": {"text": "The port was quiet, and the cranes did not move at all."},
        "c": {"text": "The port was quiet, and no crane was seen to move at all."},
    }
    datings = settle({"articles": articles, "alike": {"a b": 0.28, "b c": 0.9}})
    guess = datings[Slug("b")].published
    assert guess is not None
    assert guess.certainty is Certainty.DOUBTFUL
    assert datings[Slug("c")].published is None


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "9999-12", "0001"])
def test_a_curator_may_write_any_day_of_the_calendar(day: str) -> None:
    articles = {
        "a": {
            "published": day,
            "text": "Published 3 March 2024\n\nThe harbour union said on Friday that it would wait.",
        },
        "b": {"text": "The harbour union said on Friday that it would wait for the council.\n\nMarch 3"},
    }
    datings = settle({"articles": articles, "alike": {"a b": 0.9}})
    assert tell_day(datings[Slug("a")].published) == f"{day} certain"
