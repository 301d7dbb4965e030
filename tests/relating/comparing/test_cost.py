import random
import time

from newsdossier.relating.comparing.compare import compare_reports
from tests.patience import patience
from tests.relating.builders import Story, make_article
from tests.relating.comparing.test_compare import event_of

WORDS = [
    f"{first}{second}{third}"
    for first in "bdglm"
    for second in ("ara", "eni", "olu", "itte")
    for third in ("", "k", "st")
]


def make_stories(count: int) -> list[Story]:
    """Return reports of one event: each has sentences that all have, slightly changed, and some of its own."""
    chance = random.Random(7)
    common = [chance.choices(WORDS, k=18) for _ in range(8)]
    return [
        Story(
            slug=f"report-{number:03}",
            paragraphs=tuple(
                " ".join((*words[:-2], *chance.choices(WORDS, k=4))).capitalize() + "."
                for words in (*common, *(chance.choices(WORDS, k=18) for _ in range(4)))
            ),
        )
        for number in range(count)
    ]


def seconds_for(count: int) -> float:
    stories = make_stories(count)
    articles, event = tuple(make_article(story) for story in stories), event_of(stories)
    begun = time.process_time()
    (comparison,) = compare_reports(articles, events=(event,))
    spent = time.process_time() - begun
    assert len(comparison.points) >= 4
    return spent


def test_an_event_of_hundreds_of_reports_takes_time_by_their_number() -> None:
    seconds_for(20)  # fills caches
    assert seconds_for(300) < 8 * max(seconds_for(75), 0.1)


def test_a_report_that_repeats_one_line_is_compared_in_time() -> None:
    line = "The strike at Pell Terminal goes on and on until the sale of the eastern quay is undone by somebody. "
    stories = [Story(slug=slug, paragraphs=(line * 3000,)) for slug in ("one", "two", "three")]
    with patience():
        (comparison,) = compare_reports(tuple(map(make_article, stories)), events=(event_of(stories),))
        assert comparison.points
