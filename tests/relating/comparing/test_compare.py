from typing import Any

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.article import Article
from newsdossier.model.citing import cite_span, words_at
from newsdossier.model.comparison import Comparison, SharedPoint
from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import Event
from newsdossier.model.span import Span
from newsdossier.relating.comparing.compare import compare_reports
from tests.relating.builders import Story, make_article, read_story

LEAD = (
    "Dockers and the Calderhaven Port Company signed an agreement on Friday that ends a strike over driverless cranes."
)
TERMS = (
    "No crane at Pell Terminal will run without an operator on site before 2028, and 212 jobs will be kept until then."
)
OWN = "Gulls sat on the bollards while Pilar Sorn carried a thermos of soup through the rain to the pickets."


def compare(stories: list[Story]) -> tuple[Comparison, dict[str, Article]]:
    articles = tuple(make_article(story) for story in stories)
    (comparison,) = compare_reports(articles, events=(event_of(stories),))
    return comparison, {article.slug: article for article in articles}


def event_of(stories: list[Story]) -> Event:
    slugs = tuple(make_article(story).slug for story in stories)
    return Event(
        id="deal",
        title="",
        description="",
        curated=False,
        day=None,
        articles=slugs,
        certainty=Certainty.LIKELY,
        reasons=(),
    )


def tell(span: Span, articles: dict[str, Article]) -> str:
    return f"{span.article}: {words_at(articles[span.article], span)}"


def tell_point(point: SharedPoint, articles: dict[str, Article]) -> dict[str, Any]:
    manner = "word for word" if point.verbatim else "in their own words"
    return {"key": point.key, "told": manner, "in": [tell(span, articles) for span in point.spans]}


@pytest.mark.golden_test("../../golden/relating/comparing/*.yml")
def test_compare_reports(golden: GoldenTestFixture) -> None:
    comparison, articles = compare([read_story(entry) for entry in golden["articles"]])
    assert golden.out["points"] == [tell_point(point, articles) for point in comparison.points]
    assert golden.out["sole"] == [tell(span, articles) for span in comparison.sole]
    assert golden.out["differences"] == [
        {
            "kind": str(one.kind),
            "about": one.about,
            "sides": [tell(side.value, articles) for side in one.sides],
            "rule": one.rule,
        }
        for one in comparison.differences
    ]
    assert golden.out["shared"] == {str(slug): share for slug, share in comparison.shared.items()}


def test_one_report_is_not_compared() -> None:
    story = Story(slug="one", paragraphs=(LEAD,))
    assert compare_reports((make_article(story),), events=(event_of([story]),)) == ()


def test_every_span_is_cited_from_the_saved_file() -> None:
    comparison, articles = compare(
        [Story(slug="one", paragraphs=(LEAD, TERMS)), Story(slug="two", paragraphs=(OWN, f"{TERMS} {LEAD}"))]
    )
    spans = [span for point in comparison.points for span in point.spans]
    assert len(spans) == 4
    for span in (*spans, *comparison.sole):
        evidence = cite_span(articles[span.article], span, rule="shared-point")
        assert evidence.quote == articles[span.article].clipping.saved.text[evidence.start : evidence.end]


def test_the_order_of_the_articles_changes_nothing() -> None:
    stories = [Story(slug=slug, paragraphs=(LEAD, TERMS, OWN)) for slug in ("one", "two", "three")]
    articles = tuple(make_article(story) for story in stories)
    event = event_of(stories)
    assert compare_reports(articles, events=(event,)) == compare_reports(articles[::-1], events=(event,))


def test_points_are_lettered_in_the_order_of_the_first_report() -> None:
    comparison, _ = compare([Story(slug="one", paragraphs=(LEAD, TERMS)), Story(slug="two", paragraphs=(TERMS, LEAD))])
    assert [(point.key, point.spans[0].passage) for point in comparison.points] == [("a", 0), ("b", 1)]


def test_a_sentence_told_in_part_elsewhere_is_nobodys_own() -> None:
    comparison, articles = compare(
        [
            Story(slug="one", paragraphs=(LEAD, OWN)),
            Story(slug="two", paragraphs=(LEAD, "In the rain Pilar Sorn carried soup to the pickets, witnesses said.")),
        ]
    )
    assert [tell(span, articles) for span in comparison.sole] == []


def test_a_caption_is_compared_but_no_point_of_its_own() -> None:
    comparison, _ = compare(
        [Story(slug="one", paragraphs=(OWN,)), Story(slug="two", paragraphs=(TERMS,), captions=(OWN,))]
    )
    assert comparison.points == ()
    assert [span.article for span in comparison.sole] == ["two"]


def test_web_addresses_are_neither_shared_nor_anybodys_own() -> None:
    comparison, _ = compare(
        [
            Story(slug="one", paragraphs=(LEAD, "http://www.example.org/news/harbour/strike/dockers/sign/deal")),
            Story(slug="two", paragraphs=(LEAD, "http://www.example.org/news/harbour/strike/dockers/walk/out")),
        ]
    )
    assert [span.passage for point in comparison.points for span in point.spans] == [0, 0]
    assert comparison.sole == ()
