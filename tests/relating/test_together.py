"""What was found before spares work and changes nothing."""

import random

import pytest

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, index_by_slug
from newsdossier.model.taxonomy import Entity, EntityKind, Outlet, Taxonomies
from newsdossier.relating.relate import relate
from newsdossier.relating.together import Account, read_together, read_together_again
from tests.relating.builders import Story, likeness_of, make_article

LISTS = Taxonomies(
    entities={"ada-brennick": Entity(name="Ada Brennick", kind=EntityKind.PERSON)},
    outlets={"courier": Outlet(name="Sund Courier")},
)
SPEAKERS = ("Ada Brennick", "Harbour Master Elin Voss", "the Sund Courier", "union leader Tom Pell")
SENTENCES = (
    "“We will not load another crane until the {}th shift is paid,” said {} on Tuesday.",
    "{} dockers of Pell Terminal walked out on 5 March over overtime, according to {}.",
    "Some {} lorries wait at the eastern gate of the harbour of Sund, {} told reporters.",
    "In January {} cranes were sold to the Northwire Company in Mora, {} wrote in a letter.",
    "The ferry to Mora turned back with {} travellers aboard, {} confirmed.",
)


def invent(rng: random.Random, slug: str) -> Article:
    paragraphs = tuple(
        sentence.format(rng.randint(2, 4), rng.choice(SPEAKERS)) for sentence in rng.sample(SENTENCES, 3)
    )
    return make_article(
        Story(slug=slug, paragraphs=paragraphs, published=f"2024-03-{rng.randint(6, 8):02}", event="2024-03-05")
    )


def read_anew(articles: tuple[Article, ...], *, previous: Account | None) -> Account:
    relations = relate(articles, likeness=likeness_of(articles), taxonomies=LISTS)
    account = read_together_again(index_by_slug(articles), relations=relations, taxonomies=LISTS, previous=previous)
    assert account.story == read_together(articles, relations=relations, taxonomies=LISTS)
    return account


@pytest.mark.parametrize("seed", range(3))
def test_articles_that_come_go_and_change_leave_the_story_as_if_read_anew(seed: int) -> None:
    rng = random.Random(seed)
    names = [f"report-{number}" for number in range(12)] + ["northwire-company", "tom-pell"]
    present = {slug: invent(rng, slug) for slug in rng.sample(names, 8)}
    account: Account | None = None
    for _ in range(10):
        slug = rng.choice(names)
        if slug in present and rng.random() < 0.5:
            del present[slug]
        else:
            present[slug] = invent(rng, slug)
        account = read_anew(tuple(present[key] for key in sorted(present)), previous=account)
    assert account is not None
    assert account.story.comparisons
    assert account.story.voices.shared


def test_only_what_an_article_touches_is_found_again() -> None:
    rng = random.Random(1)
    articles = tuple(invent(rng, f"report-{number}") for number in range(8))
    before = read_anew(articles[:-1], previous=None)
    after = read_anew(articles, previous=before)
    for article in articles[:-1]:
        assert after.readings[article.slug] is before.readings[article.slug]
        assert after.traces.testimonies[article.slug] is before.traces.testimonies[article.slug]


def test_other_lists_are_read_with_anew() -> None:
    rng = random.Random(2)
    articles = tuple(invent(rng, f"report-{number}") for number in range(4))
    before = read_anew(articles, previous=None)
    relations = relate(articles, likeness=likeness_of(articles), taxonomies=Taxonomies())
    after = read_together_again(index_by_slug(articles), relations=relations, taxonomies=Taxonomies(), previous=before)
    assert after.story == read_together(articles, relations=relations, taxonomies=Taxonomies())
    assert after.readings[Slug("report-0")] is not before.readings[Slug("report-0")]
