from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.address import Slug
from newsdossier.model.article import index_by_slug
from newsdossier.model.evidence import Certainty
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.model.words import MIN_SHARED_WORDS
from newsdossier.relating.relate import relate_again
from tests.patience import patience
from tests.relating.builders import Story, likeness_of, make_article, read_story, relate_stories

RETOLD = Path(__file__).parents[3] / "golden/relating/rewrites"
COPY, ORIGINAL = Slug("copy"), Slug("original")
LEAD = (
    "Dockers at Pell Terminal walked out on Tuesday for the third time this month, leaving nine container ships "
    "waiting outside the harbour of Mora while cranes stood idle."
)
BODY = (
    "The union says that night shifts have doubled since the port authority sold the eastern quay to Sund Holding.",
    "Ada Brennick, who leads the union, told reporters that nobody had asked the crews before the sale was signed.",
    "Sund Holding replied that wages at the eastern quay were the highest on the coast and that talks would go on.",
)


@pytest.mark.golden_test("../../../golden/relating/rewrites/*.yml")
def test_find_rewrites(golden: GoldenTestFixture) -> None:
    relations = relate_stories([read_story(entry) for entry in golden["articles"]])
    assert golden.out["rewrites"] == [
        {"rewrite": f"{one.rewrite} of {one.original}", "certainty": str(one.certainty), "reason": one.reason}
        for one in relations.rewrites
    ]


def test_shared_words_are_quoted_from_their_place_in_both_files() -> None:
    original = Story(slug="original", paragraphs=(LEAD, *BODY), published="2024-03-05", agency="Mora News Agency")
    copy = Story(slug="copy", paragraphs=("An opening of its own.", LEAD, BODY[2]), published="2024-03-06")
    (rewrite,) = relate_stories([original, copy]).rewrites
    assert (rewrite.rewrite, rewrite.original, rewrite.certainty) == ("copy", "original", Certainty.LIKELY)
    saved = {story.slug: make_article(story).clipping.saved.text for story in (original, copy)}
    for passage in rewrite.shared:
        assert saved["copy"][passage.in_first.start : passage.in_first.end] == passage.words
        assert saved["original"][passage.in_second.start : passage.in_second.end] == passage.words
    assert [len(passage.words.split()) for passage in rewrite.shared] == sorted(
        (len(text.split()) for text in (LEAD, BODY[2])), reverse=True
    )


def test_a_retelling_quotes_each_point_from_its_place_in_both_files() -> None:
    entries = yaml.safe_load((RETOLD / "points_told_again_in_the_same_order.yml").read_text(encoding="utf-8"))
    stories = [read_story(entry) for entry in entries["articles"]]
    (rewrite,) = relate_stories(stories).rewrites
    saved = {story.slug: make_article(story).clipping.saved.text for story in stories}
    points = [(point.in_rewrite, point.in_original) for point in rewrite.aligned]
    assert all(later.quote == saved[rewrite.rewrite][later.start : later.end] for later, _ in points)
    assert all(earlier.quote == saved[rewrite.original][earlier.start : earlier.end] for _, earlier in points)
    assert [earlier.line for _, earlier in points] == sorted({earlier.line for _, earlier in points})
    briefed = next(later.quote for later, earlier in points if earlier.quote.startswith("On Wednesday she briefed"))
    assert briefed.startswith("Back in Mora, she briefed the council")


def test_a_copy_rests_on_the_words_that_it_shares() -> None:
    original = Story(slug="original", paragraphs=(LEAD, *BODY), published="2024-03-05", agency="Mora News Agency")
    copy = Story(slug="copy", paragraphs=(LEAD, *BODY), published="2024-03-06")
    (rewrite,) = relate_stories([original, copy]).rewrites
    assert rewrite.shared
    assert rewrite.aligned == ()


def test_the_curator_has_the_last_word() -> None:
    original = Story(slug="original", paragraphs=(LEAD, *BODY), published="2024-03-05", agency="Mora News Agency")
    says_otherwise = FrontMatter(rewrite_of="copy")
    stories = [
        Story(slug="copy", paragraphs=(LEAD, *BODY), published="2024-03-06"),
        Story(slug="original", paragraphs=original.paragraphs, agency="MNA", front_matter=says_otherwise),
    ]
    (rewrite,) = relate_stories(stories).rewrites
    assert (rewrite.rewrite, rewrite.original, rewrite.stated) == ("original", "copy", True)
    assert rewrite.certainty is Certainty.CERTAIN


def test_a_rewrite_of_an_unknown_article_or_of_itself_is_none() -> None:
    stories = [
        Story(slug="one", paragraphs=(LEAD,), front_matter=FrontMatter(rewrite_of="nowhere")),
        Story(slug="two", paragraphs=BODY, front_matter=FrontMatter(rewrite_of="two")),
    ]
    assert relate_stories(stories).rewrites == ()


def test_without_a_sign_of_who_came_first_neither_is_called_a_rewrite() -> None:
    twins = [Story(slug=slug, paragraphs=(LEAD, *BODY), published="2024-03-05") for slug in ("one", "two")]
    relations = relate_stories(twins)
    assert len(relations.events) == 1
    assert relations.rewrites == ()


def test_fewer_words_than_a_run_are_a_stock_phrase() -> None:
    phrase = " ".join(LEAD.split()[: MIN_SHARED_WORDS - 1])
    stories = [
        Story(slug="one", paragraphs=(f"{phrase} again.",), front_matter=FrontMatter(rewrite_of="two")),
        Story(slug="two", paragraphs=(f"{phrase} at last.",)),
    ]
    (rewrite,) = relate_stories(stories).rewrites
    assert rewrite.shared == ()


def test_a_text_that_repeats_one_line_is_compared_in_time() -> None:
    line = "the strike goes on and on and on until the sale is undone by somebody"
    stories = [
        Story(slug=slug, paragraphs=(f"{line} " * 2000,), front_matter=front_matter)
        for slug, front_matter in (("one", FrontMatter(rewrite_of="two")), ("two", FrontMatter()))
    ]
    (rewrite,) = relate_stories(stories).rewrites
    assert rewrite.shared


def test_megabytes_on_one_line_are_related_in_seconds() -> None:
    words = ["„" * 40, "«Pell»", '"', "dockers", "U.S.", "quay.", "港湾", "…", "-", "Ada Brennick's"]
    monster = " ".join(words[number * 7 % 10] for number in range(200_000))
    stories = [
        Story(slug="monster", paragraphs=(monster,)),
        Story(slug="twin", paragraphs=(monster,), published="2024-03-06"),
        Story(slug="small", paragraphs=(LEAD, *BODY), published="2024-03-05"),
    ]
    with patience():
        relations = relate_stories(stories)
        assert sorted(slug for event in relations.events for slug in event.articles) == ["monster", "small", "twin"]


def test_an_article_about_something_else_changes_no_rewrite() -> None:
    entries = yaml.safe_load((RETOLD / "points_told_again_in_the_same_order.yml").read_text(encoding="utf-8"))[
        "articles"
    ]
    told = tuple(make_article(read_story(entry)) for entry in entries)
    stranger = make_article(Story(slug="zoo", paragraphs=("A lynx was born in the zoo of Mora on Friday.",)))
    before = relate_again(index_by_slug(told), likeness=likeness_of(told), taxonomies=Taxonomies(), previous=None)
    more = (*told, stranger)
    after = relate_again(index_by_slug(more), likeness=likeness_of(more), taxonomies=Taxonomies(), previous=before)
    assert before.relations.rewrites
    assert after.relations.rewrites == before.relations.rewrites
    assert before.rewrites.claims.keys() == after.rewrites.claims.keys()
    for event, judged in after.rewrites.claims.items():
        assert judged.claims is before.rewrites.claims[event].claims


def test_what_the_curator_says_is_worked_out_again_only_where_an_article_has_changed() -> None:
    says_so = FrontMatter(rewrite_of="original")
    stories = [
        Story(slug="copy", paragraphs=(LEAD, BODY[2]), front_matter=says_so),
        Story(slug="original", paragraphs=(LEAD, *BODY)),
    ]
    articles = tuple(make_article(story) for story in stories)
    before = relate_again(
        index_by_slug(articles), likeness=likeness_of(articles), taxonomies=Taxonomies(), previous=None
    )
    again = relate_again(
        index_by_slug(articles), likeness=likeness_of(articles), taxonomies=Taxonomies(), previous=before
    )
    assert again.rewrites.stated[COPY] is before.rewrites.stated[COPY]
    assert again.reuse.told[COPY, ORIGINAL] is before.reuse.told[COPY, ORIGINAL]
    changed = (articles[0], make_article(replace(stories[1], paragraphs=BODY)))
    after = relate_again(index_by_slug(changed), likeness=likeness_of(changed), taxonomies=Taxonomies(), previous=again)
    assert [passage.words for passage in before.relations.rewrites[0].shared] == [LEAD[:-1], BODY[2][:-1]]
    assert [passage.words for passage in after.relations.rewrites[0].shared] == [BODY[2][:-1]]
    (copy,) = after.relations.copies
    assert copy.stated
    assert copy.share_of_second == pytest.approx(1 / 3, abs=0.1)
