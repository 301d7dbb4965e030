"""What makes one day more probable than another, and how it is told."""

from datetime import date

import pytest

from newsdossier.dating.settling.case import open_docket
from newsdossier.dating.settling.signs import (
    Signs,
    gather_signs,
    is_before_a_date_told,
    is_before_an_early_weekday,
    is_days_before_a_date_told,
    is_the_last_weekday_told,
)
from newsdossier.dating.settling.signs_weighed import SIGNS, describe_signs
from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike
from tests.dating.dossiers import make_survey, settle

WALKOUT = "Dockers in the harbour of Port Mora walked away from their cranes on Tuesday and did not come back."
DATED_WALKOUT = "The cranes in the harbour of Port Mora have stood still since the dockers walked away on April 9."


def signs_of(text: str, *, alike: str = "The council of Port Mora met.") -> Signs:
    surveys = (make_survey("harbour", {"text": text}), make_survey("quay", {"text": alike}))
    pair = Alike(first=Slug("harbour"), second=Slug("quay"), score=0.4, shared=())
    docket = open_docket(surveys, alike=(pair,))
    return gather_signs(docket.by_slug[Slug("harbour")], docket=docket, witnesses=())


def test_a_text_that_tells_nothing_has_no_signs() -> None:
    signs = signs_of("Dockers in the harbour of Port Mora have walked away and do not come back at all, we hear.")
    days = [date(2024, 3, day) for day in range(1, 32)]
    assert not any(sign.holds(signs, day) for sign in SIGNS for day in days)


def test_the_last_of_several_weekdays_is_a_sign_and_a_lone_one_is_none() -> None:
    friday = date(2024, 3, 15)
    lone = WALKOUT.replace("Tuesday", "Friday")
    assert is_the_last_weekday_told(
        signs_of(f"{WALKOUT} The port was closed on Friday for the whole of the day."), friday
    )
    assert not is_the_last_weekday_told(signs_of(lone), friday)


def test_a_day_before_a_date_told_as_past_is_marked_only_in_its_week() -> None:
    text = "The dockers of Port Mora walked away from their cranes on March 12 and were told on March 13 to return."
    signs = signs_of(text)
    assert is_before_a_date_told(signs, date(2024, 3, 12))
    assert not is_before_a_date_told(signs, date(2024, 3, 13))
    assert not is_before_a_date_told(signs, date(2024, 4, 12))


def test_a_day_long_before_a_date_told_in_full_is_marked_and_it_is_said() -> None:
    signs = signs_of("The dockers of Port Mora walked away from their cranes on March 12, 2024, and went home.")
    early, late = date(2024, 3, 10), date(2024, 3, 11)
    assert is_days_before_a_date_told(signs, early)
    assert not is_days_before_a_date_told(signs, late)
    said = describe_signs(signs, day=late, other=early)
    assert any("tells a date days after" in line and "10" in line for line in said)


def test_a_date_that_an_undated_article_writes_is_quoted_for_the_day() -> None:
    articles = {
        "early": {"published": "2024-03-13"},
        "late": {"published": "2024-04-10"},
        "undated": {"text": WALKOUT},
        "without_a_day": {"text": DATED_WALKOUT},
    }
    alike = {"early undated": 0.35, "late undated": 0.35, "undated without_a_day": 0.4}
    settled = settle({"articles": articles, "alike": alike})[Slug("undated")].published
    assert settled is not None
    (quoted,) = (one for one in settled.evidence if one.rule == "date-in-alike")
    assert (quoted.quote[-7:], quoted.conclusion) == ("April 9", '"without_a_day", which is much like it, writes it')


def test_the_reasoning_tells_the_day_from_the_next_best() -> None:
    articles = {
        "one": {"published": "2024-03-12"},
        "undated": {
            "text": f"{WALKOUT}\n\nOn Wednesday no crane of the port was moved by anybody else, and all ships waited."
        },
    }
    settled = settle({"articles": articles, "alike": {"one undated": 0.35}})[Slug("undated")].published
    assert settled is not None
    assert "for it: the text tells the weekday after Tuesday 12 March 2024 as past" in settled.reasoning


def test_what_speaks_against_a_day_is_told_too() -> None:
    signs = signs_of(f"{WALKOUT}\n\nOn Wednesday no crane of the port was moved by anybody else, and all ships waited.")
    assert describe_signs(signs, day=date(2024, 3, 12), other=date(2024, 3, 13)) == (
        "against it: the text tells the weekday after Tuesday 12 March 2024 as past",
        "against it: Wednesday 13 March 2024 is on the last weekday that the text names",
    )


def test_a_scope_of_one_day_leaves_that_day_or_says_why_not() -> None:
    articles = {"one": {"published": "2024-03-12"}, "two": {"published": "2024-03-12"}, "undated": {"text": WALKOUT}}
    scope = {"from": "2024-03-12", "to": "2024-03-12"}
    for score in (0.18, 0.5):
        dating = settle({"articles": articles, "alike": {"one undated": score}, "scope": scope})[Slug("undated")]
        assert (dating.published is None) == bool(dating.unknown)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("early on Tuesday", True),
        ("in the early hours of Tuesday", True),
        ("on Tuesday morning", True),
        ("Tuesday before dawn", True),
        ("on Tuesday", False),
        ("on Tuesday night", False),
        ("on Tuesday after an early meeting", False),
    ],
)
def test_a_weekday_is_of_the_morning_only_where_the_words_beside_it_say_so(words: str, *, expected: bool) -> None:
    assert signs_of(f"Dockers in the harbour of Port Mora walked away {words}.").is_of_morning is expected


def test_the_day_before_an_early_weekday_is_marked_and_no_other() -> None:
    signs = signs_of(WALKOUT.replace("on Tuesday", "early on Tuesday"))
    assert [day for day in range(8, 15) if is_before_an_early_weekday(signs, date(2024, 3, day))] == [11]


def test_a_weekday_that_the_opening_names_is_not_far_below() -> None:
    council = "\n\nThe council of the town met on Tuesday."
    assert not signs_of(WALKOUT).is_far_below
    assert not signs_of(f"Dockers have left the harbour of Port Mora.{council}").is_far_below
    assert signs_of(f"{'Dockers have left the harbour of Port Mora. ' * 12}{council}").is_far_below


def test_where_a_text_names_no_weekday_the_news_of_those_like_it_tells_the_day() -> None:
    without_weekday = WALKOUT.replace(" on Tuesday", "")
    articles = {
        "early": {"published": "2024-03-11", "text": without_weekday},
        "told": {"published": "2024-03-12", "text": WALKOUT},
        "undated": {"text": without_weekday},
    }
    alike = {"early undated": 0.5, "told undated": 0.5}
    settled = settle({"articles": articles, "alike": alike})[Slug("undated")].published
    assert settled is not None
    assert settled.reasoning[-2].startswith("for it: Monday 11 March 2024 is neither the day that the articles")
