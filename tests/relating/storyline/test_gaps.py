from dataclasses import replace

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.article import Article, index_by_slug
from newsdossier.model.citing import cite_span, words_at
from newsdossier.model.comparison import Gap
from newsdossier.model.relation import Event
from newsdossier.relating.event_reports import gather_reports
from newsdossier.relating.storyline.gaps import find_gaps, find_gaps_again
from newsdossier.relating.storyline.happenings import NOUNS, VERBS, may_tell
from newsdossier.relating.storyline.leads import Leads
from newsdossier.relating.storyline.tellings import find_tellings
from tests.patience import patience
from tests.relating.builders import Story, make_article, read_story, relate_stories

STRIKE = Story(
    slug="strike",
    published="2024-03-15",
    event="2024-03-14",
    paragraphs=("Dockers walked out on Thursday.", "Tomas Vael visited Pell Terminal in January, Merrin said."),
)


@pytest.mark.golden_test("../../golden/relating/gaps/*.yml")
def test_find_gaps(golden: GoldenTestFixture) -> None:
    stories = [read_story(entry) for entry in golden["articles"]]
    articles = tuple(make_article(story) for story in sorted(stories, key=lambda story: story.slug))
    by_slug = {article.slug: article for article in articles}
    gaps = find_gaps(articles, events=relate_stories(stories).events, tellings=find_tellings(articles))
    assert golden.out["gaps"] == [
        {
            "id": gap.id,
            "title": gap.title,
            "day": gap.day,
            "after": gap.after,
            "mentions": [f"{one.article}: {words_at(by_slug[one.article], one)}" for one in gap.mentions],
        }
        for gap in gaps
    ]


def gaps_of(*articles: Article) -> tuple[Gap, ...]:
    return find_gaps(articles, events=(), tellings=find_tellings(articles))


def test_only_events_that_changed_are_read_again() -> None:
    stories = [STRIKE, Story(slug="visit", published="2024-01-20", paragraphs=("Elin Voss slept.",))]
    articles = tuple(map(make_article, stories))
    events = relate_stories(stories).events
    gaps, leads = find_again(articles, events=events, known=None)
    assert len(gaps) == 1
    told = make_article(replace(stories[1], paragraphs=("Tomas Vael visited Pell Terminal.",)))
    changed = (articles[0], told)
    covered, after = find_again(changed, events=events, known=leads)
    assert covered == ()
    assert after.days["strike"] is leads.days["strike"]
    assert after.words["visit"] is not leads.words["visit"]
    assert find_again(articles, events=events, known=after)[0] == gaps


def find_again(
    articles: tuple[Article, ...], *, events: tuple[Event, ...], known: Leads | None
) -> tuple[tuple[Gap, ...], Leads]:
    every, tellings = index_by_slug(articles), find_tellings(articles)
    reports = gather_reports(every, events=events)
    return find_gaps_again(every, events=events, reports=reports, tellings=tellings, known=known)


@pytest.mark.parametrize("word", sorted({*NOUNS, *VERBS}))
def test_every_word_for_a_happening_is_seen_in_a_passage(word: str) -> None:
    assert may_tell(f"Vael's ({word.capitalize()}), in January")
    assert may_tell(f"Vael’s {word}, in January")
    assert not may_tell("Vael slept in January, they said.")


def test_every_mention_stands_in_the_saved_file_as_cited() -> None:
    article = make_article(STRIKE)
    (gap,) = gaps_of(article)
    evidence = cite_span(article, gap.mentions[0], rule="mentioned")
    assert article.clipping.saved.text[evidence.start : evidence.end] == "Tomas Vael visited Pell Terminal in January"
    assert gap.title == "Tomas Vael visited Pell Terminal"


def test_two_gaps_of_one_name_have_ids_of_their_own() -> None:
    other = Story(
        slug="other", published="2024-05-20", paragraphs=("Tomas Vael visited Pell Terminal in April, Merrin said.",)
    )
    gaps = gaps_of(make_article(STRIKE), make_article(other))
    assert [gap.id for gap in gaps] == ["tomas-vael-visited-pell-terminal", "tomas-vael-visited-pell-terminal-2"]


@pytest.mark.parametrize(
    "filler",
    ["Vael met ", "in June ", "June visit ", "on Friday, ", "the summit of ", "Sept. 11 ", "Vael met Sund on May 3. "],
)
def test_endless_lines_pass_in_time(filler: str) -> None:
    text = filler * (400_000 // len(filler))
    article = make_article(Story(slug="one", published="2024-08-15", paragraphs=(text,)))
    with patience():
        gaps_of(article)
