import random
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.days import DateSpan
from newsdossier.model.evidence import Certainty
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.relation import Event
from newsdossier.model.taxonomy import CuratedEvent, Entity, EntityKind, Taxonomies
from newsdossier.relating.events.events import MIN_KINSHIP, RISE, least_kinship
from tests.relating.builders import Story, read_story, relate_stories

STRIKE = ("Dockers at Pell Terminal walked out again, said Ada Brennick of the dockers union.", "Cranes stood idle.")
FERRY = ("The ferry Morning Star ran aground off Mora Point with forty passengers.", "Divers examined the hull.")


@pytest.mark.golden_test("../../golden/relating/events/*.yml")
def test_group_events(golden: GoldenTestFixture) -> None:
    relations = relate_stories([read_story(entry) for entry in golden["articles"]], taxonomies=taxonomies_of(golden))
    assert golden.out["events"] == [describe(event) for event in relations.events]


def taxonomies_of(golden: GoldenTestFixture) -> Taxonomies:
    curated = {
        key: CuratedEvent(
            title=entry["title"],
            day=DateSpan(*entry["day"]) if "day" in entry else None,
            articles=tuple(entry.get("articles", ())),
        )
        for key, entry in (golden.get("curated") or {}).items()
    }
    names = golden.get("entities") or {}
    entities = {key: Entity(name=name, kind=EntityKind.PLACE) for key, name in names.items()}
    return Taxonomies(events=curated, entities=entities)


def describe(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "title": event.title,
        "day": f"{event.day.span} {event.day.certainty}" if event.day else None,
        "articles": list(event.articles),
        "certainty": str(event.certainty),
        "reasons": list(event.reasons),
    }


def test_every_article_belongs_to_one_event() -> None:
    stories = [Story(slug=f"strike-{n}", paragraphs=STRIKE) for n in range(3)] + [Story(slug="empty", paragraphs=())]
    members = [slug for event in relate_stories(stories).events for slug in event.articles]
    assert sorted(members) == ["empty", "strike-0", "strike-1", "strike-2"]


def test_front_matter_outranks_the_list_in_events_yml() -> None:
    curated = {
        "strike": CuratedEvent(title="The strike", articles=("first", "second")),
        "ferry": CuratedEvent(title="The ferry"),
    }
    stories = [
        Story(slug="first", paragraphs=STRIKE),
        Story(slug="second", paragraphs=STRIKE, front_matter=FrontMatter(event="ferry")),
    ]
    relations = relate_stories(stories, taxonomies=Taxonomies(events=curated))
    assert {event.id: event.articles for event in relations.events} == {"strike": ("first",), "ferry": ("second",)}


def test_a_curated_event_without_articles_is_left_out() -> None:
    curated = {"strike": CuratedEvent(title="The strike", articles=("nowhere",))}
    (event,) = relate_stories([Story(slug="ferry", paragraphs=FERRY)], taxonomies=Taxonomies(events=curated)).events
    assert (event.id, event.curated) == ("ferry", False)


def test_a_found_event_never_takes_the_name_of_a_curated_one() -> None:
    curated = {"ferry": CuratedEvent(title="The strike", articles=("strike",))}
    stories = [Story(slug="ferry", paragraphs=FERRY), Story(slug="strike", paragraphs=STRIKE)]
    ids = [event.id for event in relate_stories(stories, taxonomies=Taxonomies(events=curated)).events]
    assert sorted(ids) == ["ferry", "ferry-reports"]


def test_a_doubtful_day_forbids_nothing() -> None:
    sure = Story(slug="sure", paragraphs=STRIKE, event="2024-03-15")
    doubtful = Story(slug="doubtful", paragraphs=STRIKE, event="2024-09-01", certainty=Certainty.DOUBTFUL)
    (event,) = relate_stories([sure, doubtful]).events
    assert event.day is not None
    assert str(event.day.span) == "2024-03-15"


def test_a_report_from_before_a_given_day_tells_of_something_else() -> None:
    threat = "Dockers at Pell Terminal may walk out, said Ada Brennick, as pay talks with Sund Holding stalled again."
    walkout = Story(slug="walkout", paragraphs=STRIKE, published="2024-03-16", event="2024-03-15", stated=True)
    after = Story(slug="other", paragraphs=(threat,), published="2024-03-15")
    before = Story(slug="other", paragraphs=(threat,), published="2024-03-14")
    assert len(relate_stories([after, walkout]).events) == 1
    assert len(relate_stories([before, walkout]).events) == 2


@pytest.mark.parametrize(("second_visit", "events"), [("2024-09-15", 1), ("2025-03-21", 2)])
def test_a_guest_who_comes_again_half_a_year_later_makes_another_event(second_visit: str, events: int) -> None:
    visit = (
        "President Tamas Brod received Minister Orla Venn in Merrin on Friday for talks about shipping.",
        "Both spoke of deeper ties under the harbour treaty that their countries signed in June, the agency said.",
        "A banquet with songs of the coast followed, and Mayor Ilse Korn led a walk through orchards above Sund Bay.",
        "Farmers had hoped for cheaper fodder, wrote the Aalborg Courier.",
    )
    again = (
        "Minister Orla Venn met President Tamas Brod in Merrin on Friday, the agency said.",
        "The talks covered pilots, tugs and the harbour treaty that both countries signed in June.",
        "Observers expect loans for dredging; Gull Bank and its lawyer Pia Raske declined to comment on the rumours.",
        "Fishing quotas expire in autumn, Professor Henk Odde reminded listeners.",
    )
    stories = [
        Story(slug="first", paragraphs=visit, published="2024-09-14", event="2024-09-13"),
        Story(slug="second", paragraphs=again, published=second_visit, event=second_visit),
    ]
    assert len(relate_stories(stories).events) == events


SYLLABLES = ("ba", "cor", "di", "fen", "gu", "lam", "mer", "nor", "pol", "ru", "sel", "ta", "vi", "zon")


def report_results(companies: int) -> Iterator[Story]:
    """Yield two reports of the quarterly results of each company: nothing but names and figures tells them apart."""
    chance = random.Random(1)  # the same articles each time
    for number in range(companies):
        name = "".join(chance.choices(SYLLABLES, k=4)).capitalize()
        now, before = chance.randint(10, 99), chance.randint(10, 99)
        for verb in ("rose", "climbed"):
            yield Story(
                slug=f"company-{number}-{verb}",
                headline=f"{name} third-quarter profit rises",
                published="2024-03-15",
                paragraphs=(
                    f"{name} Inc said its third-quarter profit {verb} to {now} million pounds from {before} million.",
                    "The company said that orders are strong and that it expects more for the full year.",
                ),
            )


def test_reports_of_one_kind_are_one_event_only_where_they_tell_of_the_same() -> None:
    stories = tuple(report_results(companies=40))
    events = relate_stories(stories).events
    assert {event.articles for event in events} == {
        (f"company-{number}-climbed", f"company-{number}-rose") for number in range(40)
    }


def test_the_more_articles_the_more_alike_must_reports_of_one_event_be() -> None:
    assert [least_kinship(articles) for articles in (0, 5, 500)] == [MIN_KINSHIP] * 3
    assert [least_kinship(articles) - MIN_KINSHIP for articles in (800, 3000, 10_000)] == [RISE, 3 * RISE, 4 * RISE]
