"""An added article may change the event that it joins or bridges, and no other."""

import random
from itertools import accumulate

import pytest

from newsdossier.model.article import index_by_slug
from newsdossier.model.relation import Relations
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.relate import relate, relate_again
from tests.relating.builders import Story, likeness_of, make_article, relate_stories

LETTERS = "bdfgklmnprstvz"
VOWELS = "aeiou"
ARTICLES = 500
VOCABULARY = 4000
LEAST_REPORTS, MOST_REPORTS = 1, 12


def invent_words(rng: random.Random, count: int) -> list[str]:
    return ["".join(rng.choice(LETTERS) + rng.choice(VOWELS) for _ in range(rng.randint(2, 5))) for _ in range(count)]


class Newspaper:
    """Invents reports of events: words as common as in news, names and places and a day for each event."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.words = invent_words(rng, VOCABULARY)
        self.weights = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))  # Zipf's law
        self.names = [word.capitalize() for word in invent_words(rng, 300)]

    def invent(self, articles: int) -> dict[str, Story]:
        stories: dict[str, Story] = {}
        while len(stories) < articles:
            subject = self.rng.choices(self.words, cum_weights=self.weights, k=25) + self.rng.sample(self.words, 12)
            names = self.rng.sample(self.names, 6)
            day = f"2024-{self.rng.randint(1, 12):02}-{self.rng.randint(1, 28):02}"
            for _ in range(self.rng.randint(LEAST_REPORTS, MOST_REPORTS)):
                slug = f"report-{self.rng.randrange(10**9):09}"
                stories[slug] = Story(slug=slug, paragraphs=self.report(subject, names), published=day)
        return dict(sorted(stories.items())[:articles])

    def report(self, subject: list[str], names: list[str]) -> tuple[str, ...]:
        return tuple(
            " ".join(
                self.rng.sample(subject, 8)
                + self.rng.sample(names, 2)
                + self.rng.choices(self.words, cum_weights=self.weights, k=20)
            )
            for _ in range(5)
        )


def groups_of(relations: Relations) -> set[frozenset[str]]:
    return {frozenset(event.articles) for event in relations.events}


@pytest.mark.parametrize("seed", range(2))
def test_of_500_articles_one_more_changes_only_the_event_that_it_joins(seed: int) -> None:
    rng = random.Random(seed)
    articles = {slug: make_article(story) for slug, story in Newspaper(rng).invent(ARTICLES).items()}
    all_likeness = likeness_of(tuple(articles.values()))
    whole = relate_again(
        index_by_slug(articles.values()), likeness=all_likeness, taxonomies=Taxonomies(), previous=None
    )
    after = groups_of(whole.relations)
    assert ARTICLES / MOST_REPORTS < len(after) < ARTICLES / 3
    for added in rng.sample(sorted(articles), 3):
        others = tuple(article for slug, article in articles.items() if slug != added)
        likeness = likeness_of(others, previous=all_likeness)
        before = groups_of(
            relate_again(index_by_slug(others), likeness=likeness, taxonomies=Taxonomies(), previous=whole).relations
        )
        joined = next(group for group in after if added in group)
        assert after - {joined} == {group for group in before if not group & joined}


@pytest.mark.parametrize("seed", range(2))
def test_what_was_found_before_changes_nothing(seed: int) -> None:
    """Articles come, go and change; each time all is as if it were found anew."""
    rng = random.Random(seed)
    articles = {slug: make_article(story) for slug, story in Newspaper(rng).invent(90).items()}
    present = dict(rng.sample(sorted(articles.items()), 60))
    likeness, web = None, None
    for _ in range(8):
        slug = rng.choice(sorted(articles))
        if slug in present and rng.random() < 0.5:
            del present[slug]
        else:
            other = articles[rng.choice(sorted(articles))]
            present[slug] = make_article(
                Story(slug=slug, paragraphs=tuple(passage.text for passage in other.text.passages), event="2024-05-06")
            )
        now = tuple(present.values())
        likeness = likeness_of(now, previous=likeness)
        web = relate_again(index_by_slug(now), likeness=likeness, taxonomies=Taxonomies(), previous=web)
        assert web.relations == relate(now, likeness=likeness_of(now), taxonomies=Taxonomies())


def test_the_order_of_files_changes_nothing() -> None:
    rng = random.Random(7)
    stories = list(Newspaper(rng).invent(60).values())
    straight = relate_stories(stories)
    rng.shuffle(stories)
    assert relate_stories(stories) == straight
