import random
import sys
from types import FrameType

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


def calls_for(count: int) -> int:
    """Return how many functions are called to compare so many reports of one event."""
    stories = make_stories(count)
    articles, event = tuple(make_article(story) for story in stories), event_of(stories)
    calls = 0

    def count_call(_frame: FrameType, kind: str, _value: object) -> None:
        nonlocal calls
        calls += kind in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count_call)
    try:
        (comparison,) = compare_reports(articles, events=(event,))
    finally:
        sys.setprofile(before)
    assert len(comparison.points) >= 4
    return calls


def test_the_work_for_an_event_of_hundreds_of_reports_grows_with_their_number() -> None:
    assert calls_for(160) < 6 * calls_for(40)  # four times as many; sixteen times if each met each


def test_a_report_that_repeats_one_line_is_compared_in_time() -> None:
    line = "The strike at Pell Terminal goes on and on until the sale of the eastern quay is undone by somebody. "
    stories = [Story(slug=slug, paragraphs=(line * 3000,)) for slug in ("one", "two", "three")]
    with patience():
        (comparison,) = compare_reports(tuple(map(make_article, stories)), events=(event_of(stories),))
        assert comparison.points
