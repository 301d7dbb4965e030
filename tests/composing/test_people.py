"""What pages say of a person, and what the timeline says that no article reports."""

import pytest

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.site import compose_pages
from newsdossier.composing.subject_page import compose_subject_pages
from newsdossier.model.dossier import Dossier
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.model.page.timeline_page import TimelinePage
from newsdossier.rendering.markdown import render_page
from tests.composing.invented_story import make_story_dossier


def compose_person(dossier: Dossier) -> SubjectPage:
    catalogue = build_catalogue(dossier)
    page = next(compose_subject_pages(catalogue.subjects["person", "ada-brennick"], catalogue=catalogue))
    assert isinstance(page, SubjectPage)
    return page


def compose_line(dossier: Dossier) -> TimelinePage:
    (page,) = (page for page in compose_pages(build_catalogue(dossier)) if isinstance(page, TimelinePage))
    return page


def test_a_role_has_its_days_and_the_passages_behind_it() -> None:
    page = compose_person(make_story_dossier())
    assert page.roles is not None
    (row,) = page.roles.rows
    assert (row.words, row.period) == ("general secretary of the Amalgamated Dockers", "28 March 2025")
    assert row.summary == "1 article"
    assert [(one.source, one.quote) for one in row.passages] == [
        ("Merrin Post, paragraph 3", "Ada Brennick, general secretary of the Amalgamated Dockers")
    ]


def test_a_person_without_roles_has_no_table_of_them() -> None:
    assert compose_person(make_story_dossier(roles=())).roles is None


def test_each_utterance_stands_once_with_its_day_and_event() -> None:
    page = compose_person(make_story_dossier())
    (saying,) = page.sayings
    assert saying.quote.words == "Nobody won, everybody signed, and I would like to go to bed"
    assert [wording.report for wording in saying.quote.wordings] == ["Calder Courier", "Merrin Post", "Evening Signal"]
    assert saying.day.iso == "2025-03-28"
    assert saying.event is not None
    assert saying.event.url == "events/the-agreement/"
    assert page.more_sayings == ()


def test_a_gap_stands_on_the_timeline_with_its_passages() -> None:
    entries = compose_line(make_story_dossier()).entries
    assert [entry.kind for entry in entries] == ["year", "event", "year", "gap", "event"]
    gap = entries[3]
    assert gap.day_lines == ("January", "mentioned, not covered")
    assert [one.quote for one in gap.mentions] == ["An inspection in January had found two cranes unsafe."]


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_what_rights_withhold_stands_neither_with_the_person_nor_on_the_timeline(rights: str) -> None:
    dossier = make_story_dossier(rights=dict.fromkeys(("post", "courier", "signal"), rights))
    pages = (render_page(compose_person(dossier)), render_page(compose_line(dossier)))
    text = "".join(page.text for page in pages)
    assert "Ada Brennick" in text
    for words in ("would like to go to bed", "had found two cranes unsafe.", "everybody signed, and"):
        assert words not in text


def test_the_markdown_says_all_that_the_pages_show() -> None:
    dossier = make_story_dossier()
    person, line = render_page(compose_person(dossier)).text, render_page(compose_line(dossier)).text
    assert "“general secretary of the Amalgamated Dockers”: 28 March 2025, 1 article" in person
    assert "What Ada Brennick is quoted as saying" in person
    assert "January 2025, mentioned, not covered · An inspection had found two cranes unsafe" in line
