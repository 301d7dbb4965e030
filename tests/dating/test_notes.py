"""What a curator is told about days."""

from newsdossier.dating.notes import note_conflicts
from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.problem import Level
from tests.dating.dossiers import EMPTY_TEXT, make_survey, settle

CONTRADICTED = {"published": "2024-03-15", "text": "\nPublished: 20 March 2024\n\nThe piers were quiet."}


def article_of(said: dict[str, str]) -> Article:
    survey = make_survey("harbour", said)
    dating = settle({"articles": {"harbour": said}})[Slug("harbour")]
    return Article(
        clipping=survey.clipping, text=EMPTY_TEXT, metadata=survey.metadata, dating=dating, mentions=(), tags=()
    )


def test_a_contradiction_is_a_note_on_the_line_that_contradicts() -> None:
    (note,) = note_conflicts((article_of(CONTRADICTED),))
    assert (note.code, note.level, note.line) == ("day-conflict", Level.NOTE, 2)
    assert "20 March 2024" in note.message
    assert "published:" in note.hint


def test_an_article_without_contradictions_has_no_note() -> None:
    assert note_conflicts((article_of({"text": "Published: 20 March 2024"}),)) == ()
