"""Letters of shared passages on the page of an article, and what links its event with its neighbours."""

from dataclasses import replace

from newsdossier.composing.article_page import compose_article_page
from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.event_page import compose_event_page
from newsdossier.model.address import Slug
from newsdossier.model.dossier import Dossier
from newsdossier.model.page.article_page import ArticlePage, ReadNext
from newsdossier.model.relation import Neighbour, Related
from newsdossier.rendering.markdown import render_page
from newsdossier.rendering.regions import text_region
from tests.composing.invented_story import EVENT, make_story_dossier


def compose(slug: str, dossier: Dossier | None = None) -> ArticlePage:
    catalogue = build_catalogue(dossier or make_story_dossier())
    return compose_article_page(catalogue.articles[Slug(slug)], catalogue=catalogue)


def test_a_shared_passage_has_the_letter_and_the_place_that_the_events_page_gives_it() -> None:
    letters = compose("courier").letters
    assert [(one.paragraph, one.letter.key, one.letter.url) for one in letters] == [
        (6, "a", "events/the-agreement/#r2-a"),
        (6, "b", "events/the-agreement/#r2-b"),
    ]
    catalogue = build_catalogue(make_story_dossier())
    page = compose_event_page(catalogue.events[EVENT], catalogue=catalogue)
    anchors = {
        anchor
        for report in page.reports
        for group in report.groups
        for row in group.rows
        for paragraph in row.paragraphs
        for stretch in paragraph.stretches
        for anchor in stretch.anchors
    }
    assert {one.letter.url.partition("#")[2] for one in letters} <= anchors


def test_letters_stand_before_the_paragraph_in_the_text() -> None:
    text = text_region(render_page(compose("post")).text)
    first, second = text.split("\n\n")[:2]
    assert first.startswith("[a](../events/the-agreement.md#r1-a){: .dossier-key .dossier-key--told ")
    assert second.startswith("[b](../events/the-agreement.md#r1-b){: .dossier-key data-pagefind-ignore")


def test_paragraphs_that_rights_withhold_have_no_letters() -> None:
    assert compose("courier", make_story_dossier(rights={"courier": "link"})).letters == ()


def test_an_article_of_an_event_with_one_report_has_no_letters() -> None:
    assert compose("walkout").letters == ()


def test_a_neighbour_has_the_reason_and_passages_of_the_link() -> None:
    dossier = make_story_dossier()
    before = {EVENT: Neighbour(event="walkout", reason="both tell of rain")}
    relations = replace(dossier.relations, before=before)
    page = compose("signal", replace(dossier, relations=relations))
    earlier, later = page.neighbours
    assert earlier.event is not None
    assert earlier.event.reason == "the later one names the walkout"
    assert [one.quote for one in earlier.passages] == ["1,400 workers walked out"]
    assert (later.event, later.passages) == (None, ())


def test_the_other_reports_are_listed_with_the_letters_that_they_share() -> None:
    assert [row.shared for row in compose("courier").same_event] == ["passages a and b", "passages a and b"]


def compose_next(*shared: str, within: bool = False, reason: str = "both write of jobs") -> tuple[ReadNext, ...]:
    """Return what to read after Calder Courier's report: Evening Signal's, of the event only if `within`."""
    dossier = make_story_dossier()
    one = Related(slug=Slug("signal"), score=0.5, reason=reason, shared=shared)
    walkout, agreement = dossier.relations.events
    shorter = replace(agreement, articles=agreement.articles[:2])
    events = (walkout, agreement if within else shorter)
    relations = replace(dossier.relations, events=events, related={Slug("courier"): (one,)})
    return compose("courier", replace(dossier, relations=relations)).related


def test_what_to_read_next_shows_the_passages_of_both_with_most_words_in_common() -> None:
    (related,) = compose_next("signed", "agreement", "jobs")
    assert related.card.reason == "both write of jobs"
    assert [passage.source for passage in related.passages] == [
        "Calder Courier, paragraph 6",
        "Evening Signal, paragraph 1",
    ]


def test_a_passage_that_has_what_the_reason_quotes_comes_first() -> None:
    (related,) = compose_next("signed", "agreement", "jobs", reason="both write of “jobs”")
    assert [passage.source for passage in related.passages] == [
        "Calder Courier, paragraph 6",
        "Evening Signal, paragraph 2",
    ]


def test_a_passage_that_has_whom_the_reason_names_comes_first() -> None:
    (related,) = compose_next("signed", "agreement", "jobs", reason="both name Ada Brennick")
    assert [passage.source for passage in related.passages] == [
        "Calder Courier, paragraph 1",
        "Evening Signal, paragraph 1",
    ]


def test_a_word_that_the_reason_quotes_is_enough_for_a_passage() -> None:
    (related,) = compose_next("jobs", reason="both write of “jobs”")
    assert len(related.passages) == 2


def test_one_word_in_common_shows_no_passage() -> None:
    (related,) = compose_next("jobs")
    assert related.passages == ()


def test_what_stands_above_as_a_report_of_the_same_event_is_not_what_to_read_next() -> None:
    assert compose_next("signed", "agreement", "jobs", within=True) == ()
