"""What a dossier's dated articles teach about its undated ones."""

from datetime import date

import pytest

from newsdossier.dating.settling.case import open_docket
from newsdossier.dating.settling.habits import SHARES, Manner, learn_habits
from newsdossier.dating.settling.stated import settle_by_statement
from newsdossier.model.address import Slug
from newsdossier.model.dossier_settings import Scope
from tests.dating.dossiers import make_survey, settle

FRIDAY_NEWS = "Dockers in the harbour of Port Mora walked away from their cranes on Friday and did not come back."


def test_the_shares_of_each_manner_are_all_articles() -> None:
    assert {manner: round(sum(shares), 6) for manner, shares in SHARES.items()} == dict.fromkeys(Manner, 1)


def test_only_articles_that_say_their_day_teach_habits() -> None:
    surveys = (
        make_survey("dated", {"published": "2024-03-16", "text": FRIDAY_NEWS}),
        make_survey("undated", {"text": FRIDAY_NEWS}),
    )
    docket = open_docket(surveys, alike=())
    habits = learn_habits(docket, so_far=settle_by_statement(docket, so_far={}, scope=Scope()))
    assert {manner: dict(counts) for manner, counts in habits.counts.items()} == {Manner.HAPPENED: {1: 1}}


def test_a_dossier_of_sunday_papers_expects_more_on_weekends_than_others_do() -> None:
    sundays = tuple(make_survey(f"sunday{n}", {"published": f"2024-03-{n:02}"}) for n in (3, 10, 17, 24, 31))
    docket = open_docket(sundays, alike=())
    learned = learn_habits(docket, so_far=settle_by_statement(docket, so_far={}, scope=Scope()))
    common = learn_habits(open_docket((), alike=()), so_far={})
    sunday, monday = date(2024, 3, 17), date(2024, 3, 18)
    assert common.pace(sunday) / common.pace(monday) == pytest.approx(0.5)
    assert learned.pace(sunday) > 1.5 * common.pace(sunday)


def test_the_reasoning_counts_what_the_dossiers_articles_do() -> None:
    articles = {
        "one": {"published": "2024-03-15", "text": FRIDAY_NEWS},
        "two": {"published": "2024-03-16", "text": FRIDAY_NEWS},
        "undated": {"text": FRIDAY_NEWS},
    }
    datings = settle({"articles": articles, "alike": {"one undated": 0.5}})
    settled = datings[Slug("undated")].published
    assert settled is not None
    assert "of 2 dated articles that name a weekday in the lead, 1 came out that very day" in settled.reasoning
