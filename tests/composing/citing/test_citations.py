"""Citations hold only what is known, and are safe in each format."""

import json

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.citing.citations import compose_citations
from newsdossier.model.page.article_page import Citation
from tests.composing.invented import make_article, make_dossier


def cite(**given: object) -> dict[str, str]:
    article = make_article("harbour-deal", **given)
    citations: tuple[Citation, ...] = compose_citations(article, catalogue=build_catalogue(make_dossier(article)))
    return {citation.style: citation.text for citation in citations}


@pytest.mark.golden_test("../../golden/composing/citations/*.yml")
def test_an_article_is_cited_with_what_is_known(golden: GoldenTestFixture) -> None:
    article = {**golden["article"], "authors": tuple(golden["article"].get("authors", ()))}
    citations = cite(**article)
    assert citations["APA"] == golden.out["apa"]
    assert citations["Chicago"] == golden.out["chicago"]
    assert citations["BibTeX"] == golden.out["bibtex"]
    assert citations["RIS"] == golden.out["ris"]
    assert json.loads(citations["CSL-JSON"])[0] == golden.out["csl"]


def test_a_line_break_in_a_headline_starts_no_field() -> None:
    citations = cite(headline="Deal\nER  - \nTY  - BOOK")
    assert [line[:2] for line in citations["RIS"].split("\n")].count("TY") == 1
