from dataclasses import replace
from typing import Any

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.article import Article
from newsdossier.model.citing import cite_span, words_at
from newsdossier.model.taxonomy import Entity, EntityKind, Taxonomies
from newsdossier.model.voices import Role
from newsdossier.relating.roles.find import find_roles
from newsdossier.tagging.gazetteer import build_gazetteer
from newsdossier.tagging.mentions import find_mentions
from tests.patience import patience
from tests.relating.builders import Story, make_article, read_story

LISTS = Taxonomies(
    entities={
        "ada-brennick": Entity(name="Ada Brennick", kind=EntityKind.PERSON, short=("Brennick",)),
        "tomas-vael": Entity(name="Tomas Vael", kind=EntityKind.PERSON, short=("Vael",)),
        "pell-terminal": Entity(name="Pell Terminal", kind=EntityKind.PLACE),
    }
)


def read_article(story: Story) -> Article:
    article = make_article(story)
    gazetteer = build_gazetteer(LISTS.entities)
    return replace(article, mentions=find_mentions(article.text, metadata=article.metadata, gazetteer=gazetteer))


@pytest.mark.golden_test("../../golden/relating/roles/*.yml")
def test_find_roles(golden: GoldenTestFixture) -> None:
    articles = tuple(read_article(read_story(entry)) for entry in golden["articles"])
    by_slug = {article.slug: article for article in articles}
    roles = find_roles(articles, taxonomies=LISTS)
    assert golden.out["roles"] == [
        {
            "entity": role.entity,
            "words": role.words,
            "mentions": [describe(by_slug[one.span.article], role, place) for place, one in enumerate(role.mentions)],
        }
        for role in roles
    ]


def describe(article: Article, role: Role, place: int) -> dict[str, Any]:
    mention = role.mentions[place]
    return {
        "article": article.slug,
        "words": words_at(article, mention.span),
        "name": words_at(article, mention.name),
    }


def test_every_role_stands_in_the_saved_file_as_cited() -> None:
    text = "A first line. The union boss Ada Brennick spoke, and Brennick, branch secretary of the dockers, left."
    article = read_article(Story(slug="one", paragraphs=(text,)))
    for role in find_roles((article,), taxonomies=LISTS):
        evidence = cite_span(article, role.mentions[0].span, rule="role")
        assert article.clipping.saved.text[evidence.start : evidence.end] == role.words


def test_without_people_there_are_no_roles() -> None:
    article = make_article(Story(slug="one", paragraphs=("The union boss Ada Brennick spoke.",)))
    assert find_roles((article,), taxonomies=Taxonomies()) == ()


@pytest.mark.parametrize("filler", ["minister ", "the ", ", ", "A. ", "a-", "’s ", "the minister, "])
def test_endless_lines_pass_in_time(filler: str) -> None:
    text = (filler * 400 + "Ada Brennick, " + filler * 400) * (400_000 // (800 * len(filler)))
    article = read_article(Story(slug="one", paragraphs=(text,)))
    with patience():
        find_roles((article,), taxonomies=LISTS)
