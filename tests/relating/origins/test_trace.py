from typing import Any

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, index_by_slug
from newsdossier.model.comparison import EventOrigins
from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import Rewrite
from newsdossier.model.span import AGENCY, Span
from newsdossier.model.taxonomy import Entity, EntityKind, Outlet, OutletKind, Taxonomies
from newsdossier.model.voices import Attribution, Manner, NamedSource, SourceKind
from newsdossier.relating.comparing.compare import compare_reports
from newsdossier.relating.event_reports import gather_reports
from newsdossier.relating.origins.trace import trace_origins
from tests.relating.builders import Story, make_article, read_story
from tests.relating.comparing.test_compare import event_of

LISTS = Taxonomies(
    entities={
        "ada-brennick": Entity(name="Ada Brennick", kind=EntityKind.PERSON),
        "merrin-telegraph": Entity(
            name="Merrin Telegraph Agency", kind=EntityKind.ORGANISATION, aliases=("Merrin Telegraph",)
        ),
    },
    outlets={"northwire": Outlet(name="Northwire", kind=OutletKind.AGENCY)},
)


def trace(golden: GoldenTestFixture) -> EventOrigins:
    stories = [read_story(dict(entry)) for entry in golden["articles"]]
    articles = tuple(make_article(story) for story in stories)
    by_slug: dict[str, Article] = {article.slug: article for article in articles}
    event = event_of(stories)
    traces = trace_origins(
        index_by_slug(articles),
        reports=gather_reports(index_by_slug(articles), events=(event,)),
        attributions=group_attributions(golden, by_slug),
        comparisons=compare_reports(articles, events=(event,)),
        rewrites=tuple(read_rewrite(one) for one in golden.get("rewrites") or ()),
        taxonomies=LISTS,
    )
    (origins,) = traces.origins.values()
    return origins.found


def group_attributions(golden: GoldenTestFixture, by_slug: dict[str, Article]) -> dict[Slug, tuple[Attribution, ...]]:
    found: dict[Slug, tuple[Attribution, ...]] = {}
    for entry in golden["attributions"]:
        slug = by_slug[entry["in"]].slug
        found[slug] = (*found.get(slug, ()), read_attribution(entry, by_slug))
    return found


def read_attribution(entry: dict[str, Any], by_slug: dict[str, Article]) -> Attribution:
    article = by_slug[entry["in"]]
    claim = (
        find(article, entry["claim"])
        if "claim" in entry
        else Span(article=article.slug, passage=AGENCY, start=0, end=4)
    )
    return Attribution(
        source=read_source(entry["source"], claim),
        manner=Manner.SAID if "claim" in entry else Manner.CREDIT,
        claim=claim,
        via=read_source(entry["via"], claim) if "via" in entry else None,
        rule="source-said",
    )


def find(article: Article, words: str) -> Span:
    (passage,) = (index for index, one in enumerate(article.text.passages) if words in one.text)
    text = article.text.passages[passage].text
    return Span(article=article.slug, passage=passage, start=0, end=len(text))


def read_source(words: str, span: Span) -> NamedSource:
    """Return the source written as "Ada Brennick (person)"."""
    name, _, kind = words.rpartition(" (")
    entities = {entity.name: key for key, entity in LISTS.entities.items()}
    return NamedSource(name=name, kind=SourceKind(kind.removesuffix(")")), span=span, entity=entities.get(name))


def read_rewrite(words: str) -> Rewrite:
    """Return the rewrite written as "one of other"."""
    rewrite, _, original = words.partition(" of ")
    slugs = {slug: make_article(Story(slug=slug, paragraphs=("",))).slug for slug in (rewrite, original)}
    return Rewrite(
        rewrite=slugs[rewrite],
        original=slugs[original],
        certainty=Certainty.LIKELY,
        stated=False,
        reason="most of it follows the other; it came out later",
        shared=(),
    )


@pytest.mark.golden_test("../../golden/relating/origins/*.yml")
def test_trace_origins(golden: GoldenTestFixture) -> None:
    origins = trace(golden)
    assert golden.out["origins"] == list(origins.origins)
    assert golden.out["nodes"] == [f"{node.kind}: {node.id}" for node in origins.nodes]
    assert golden.out["edges"] == [
        f"{edge.source} -> {edge.target} ({'' if edge.stated else 'worked out: '}{edge.reason})"
        for edge in origins.edges
    ]
