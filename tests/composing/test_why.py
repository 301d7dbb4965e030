"""Reasons, as readers follow them."""

from newsdossier.composing.article_page import compose_article_page
from newsdossier.composing.catalogue import build_catalogue
from newsdossier.model.days import Conflict, Subject
from tests.composing.invented import make_article, make_dossier, read


def test_reasons_call_another_article_by_its_headline() -> None:
    said = read("a", "on Friday")
    explanation = 'the text says "on Friday" and "three-weeks"; "harbour-strike" reports the same and has that day'
    conflict = Conflict(subject=Subject.PUBLISHED, said=said, against=said, explanation=explanation)
    strike = make_article("harbour-strike", headline="Dockers enter third week")
    article = make_article("a", conflicts=(conflict,))
    page = compose_article_page(article, catalogue=build_catalogue(make_dossier(article, strike)))
    assert page.differs == (
        'the text says "on Friday" and "three-weeks"; “Dockers enter third week” reports the same and has that day',
    )
