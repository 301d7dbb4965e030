from newsdossier.model.taxonomy import Entity, EntityKind, Taxonomies
from tests.relating.builders import Story, relate_stories

LISTS = Taxonomies(
    entities={
        key: Entity(name=name, kind=EntityKind.PERSON) for key, name in (("ada", "Ada Brennick"), ("ivo", "Ivo Sund"))
    }
)
VOTE = Story(slug="vote", paragraphs=("Members vote.",), event="2024-01-05", names=("ada",))
OPERA = Story(slug="opera", paragraphs=("Soprano sings.",), event="2024-02-05", names=("ivo",))
STRIKE = Story(slug="strike", paragraphs=("Cranes idle.",), event="2024-03-05", names=("ada",))
UNDATED = Story(slug="undated", paragraphs=("Terminal closed.",), names=("ada",))


def test_the_nearest_event_that_shares_a_person_comes_before() -> None:
    relations = relate_stories([STRIKE, OPERA, VOTE, UNDATED], taxonomies=LISTS)
    assert {event: (one.event, one.reason) for event, one in relations.before.items()} == {
        "strike": ("vote", "both tell of Ada Brennick")
    }
    assert {event: one.event for event, one in relations.after.items()} == {"vote": "strike"}


def test_events_stand_in_the_order_of_their_days_and_undated_ones_last() -> None:
    relations = relate_stories([UNDATED, STRIKE, OPERA, VOTE], taxonomies=LISTS)
    assert [event.id for event in relations.events] == ["vote", "opera", "strike", "undated"]


def test_without_lists_heavy_words_link_events() -> None:
    first = Story(slug="first", paragraphs=("Dockers demand overtime pay and pensions.",), event="2024-01-05")
    second = Story(
        slug="second", paragraphs=("Bakers of Sund win overtime talks, lose flour subsidies.",), event="2024-06-05"
    )
    relations = relate_stories([first, second])
    assert relations.after["first"].reason.startswith("both write of “")


def test_an_event_without_a_day_is_dated_with_doubt_by_its_first_report() -> None:
    (event,) = relate_stories([Story(slug="one", paragraphs=("Cranes idle.",), published="2024-03-06")]).events
    assert event.day is not None
    assert (str(event.day.span), event.day.certainty) == ("2024-03-06", "doubtful")
    assert "no report says when it happened" in event.day.reasoning[-1]
