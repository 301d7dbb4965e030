import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.clean_text import Fate
from newsdossier.model.taxonomy import Topic
from newsdossier.tagging.terms import find_term, make_concordance, read_term
from newsdossier.tagging.topics import assign_topics
from tests.tagging.builders import make_clipping, make_metadata, make_text

WAGES = {"wages": Topic(name="Wages", terms=("pay rise",))}


@pytest.mark.golden_test("../golden/tagging/topics/*.yml")
def test_assign_topics(golden: GoldenTestFixture) -> None:
    text = make_text(*(golden.get("paragraphs") or ()))
    metadata = make_metadata(headline=golden.get("headline"), standfirst=golden.get("standfirst"))
    topics = {key: Topic(name=key, terms=tuple(terms)) for key, terms in golden["topics"].items()}
    stated = golden.get("stated")
    clipping = make_clipping(text, topics=None if stated is None else tuple(stated))
    tags = assign_topics(clipping, text=text, metadata=metadata, topics=topics)
    assert golden.out["tags"] == {tag.topic: [f"{e.rule} {e.line}: {e.quote}" for e in tag.evidence] for tag in tags}


def test_evidence_points_at_the_words_in_the_saved_file() -> None:
    text = make_text("The union asked for a pay rise.", "No pay  rise, said the port.", "Pay rises are rare.")
    clipping = make_clipping(text)
    (tag,) = assign_topics(clipping, text=text, metadata=make_metadata(), topics=WAGES)
    quoted = [clipping.saved.text[evidence.start : evidence.end] for evidence in tag.evidence]
    assert quoted == ["pay rise", "pay  rise", "Pay rises"]
    assert not tag.stated


def test_two_captions_place_an_article() -> None:
    text = make_text("Dockers after the pay rise", "A pay rise was cheered", fate=Fate.CAPTION)
    (tag,) = assign_topics(make_clipping(text), text=text, metadata=make_metadata(), topics=WAGES)
    assert tag.topic == "wages"


def test_the_curators_list_is_the_list() -> None:
    text = make_text("A pay rise.", "A pay rise.")
    (tag,) = assign_topics(
        make_clipping(text, topics=("ports",)), text=text, metadata=make_metadata(headline="Pay rise"), topics=WAGES
    )
    assert (tag.topic, tag.stated, tag.evidence[0].rule, tag.evidence[0].line) == ("ports", True, "curator", 2)


def test_an_empty_list_of_the_curator_means_no_topic() -> None:
    text = make_text("A pay rise.", "A pay rise.")
    assert assign_topics(make_clipping(text, topics=()), text=text, metadata=make_metadata(), topics=WAGES) == ()


TERM_STANDS = {
    "the strike": (("After the strike", "Strike the flag"), ["After the strike"]),
    "strikes of the": (("strike of the", "of the strikes of the port"), ["of the strikes of the port"]),
    "harbour strike*": (("No harbour strikers", "strikers of the harbour"), ["No harbour strikers"]),
    " ".join(["port"] * 41): ((" ".join(["port"] * 50),), []),
    "!": (("Strike!",), []),
}


@pytest.mark.parametrize("term", TERM_STANDS)
def test_a_term_stands_where_all_its_words_do(term: str) -> None:
    passages, having = TERM_STANDS[term]
    found = find_term(read_term(term), make_concordance(passages))
    assert [passages[index] for index in found] == having


def test_of_two_ways_to_write_a_term_the_first_is_cited() -> None:
    topics = {"wages": Topic(name="Wages", terms=("Pay Rise", "bonus", "pay rise"))}
    text = make_text("A pay rise and a bonus.", "A bonus.")
    (tag,) = assign_topics(make_clipping(text), text=text, metadata=make_metadata(), topics=topics)
    assert [one.conclusion for one in tag.evidence] == [
        'the term "Pay Rise" stands in the paragraph',
        'the term "bonus" stands in the paragraph',
    ]
