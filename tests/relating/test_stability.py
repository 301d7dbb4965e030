"""An added article may change the event that it joins, and no other."""

import random

import pytest

from newsdossier.model.relation import Relations
from tests.relating.builders import Story, relate_stories

LETTERS = "bdfgklmnprstvz"
VOWELS = "aeiou"
EVENTS = 12
REPORTS = 4


def invent_words(rng: random.Random, count: int) -> list[str]:
    return ["".join(rng.choice(LETTERS) + rng.choice(VOWELS) for _ in range(4)) for _ in range(count)]


def invent_dossier(rng: random.Random) -> dict[str, Story]:
    """Return reports of some events of one story: each event has words of its own, all share those of the story."""
    story = invent_words(rng, 60)
    own = [invent_words(rng, 40) for _ in range(EVENTS)]
    return {
        f"e{event:02}-{report}": Story(
            slug=f"e{event:02}-{report}",
            paragraphs=tuple(
                " ".join(rng.sample(own[event], 9) + rng.sample(story, 6)).capitalize() + "." for _ in range(5)
            ),
        )
        for event in range(EVENTS)
        for report in range(REPORTS)
    }


def groups_of(relations: Relations) -> set[tuple[str, ...]]:
    return {event.articles for event in relations.events}


@pytest.mark.parametrize("seed", range(6))
def test_other_events_stay_as_they_are(seed: int) -> None:
    rng = random.Random(seed)
    stories = invent_dossier(rng)
    added = rng.choice(sorted(stories))
    before = groups_of(relate_stories([story for slug, story in stories.items() if slug != added]))
    after = groups_of(relate_stories(list(stories.values())))
    joined = next(group for group in after if added in group)
    assert {group for group in after if group != joined} == {group for group in before if not set(group) & set(joined)}


@pytest.mark.parametrize("seed", range(3))
def test_reports_of_one_event_are_found_among_a_story_of_many(seed: int) -> None:
    stories = invent_dossier(random.Random(seed))
    assert groups_of(relate_stories(list(stories.values()))) == {
        tuple(f"e{event:02}-{report}" for report in range(REPORTS)) for event in range(EVENTS)
    }


def test_the_order_of_files_changes_nothing() -> None:
    rng = random.Random(7)
    stories = list(invent_dossier(rng).values())
    straight = relate_stories(stories)
    rng.shuffle(stories)
    assert relate_stories(stories) == straight
