"""What the page of an article and that of its saved file say of the file."""

import pytest

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.facts import compose_facts
from newsdossier.composing.saved_page import compose_saved_page
from newsdossier.model.clean_text import Fate, LineFate
from tests.composing.invented import make_article, make_dossier


def test_the_saved_file_has_its_whole_hash_and_the_article_both_ends_of_it() -> None:
    article = make_article("a")
    catalogue = build_catalogue(make_dossier(article))
    whole = {fact.label: fact.value for fact in compose_saved_page(article, catalogue=catalogue).facts}["SHA-256"]
    short = {fact.label: fact.detail for fact in compose_facts(article, catalogue=catalogue)}["Saved file"]
    assert whole == article.clipping.saved.sha256
    assert short == f"sha256 {whole[:8]}…{whole[-8:]}"


def test_an_outlet_that_is_not_stated_is_said_in_words_that_need_no_label_twice() -> None:
    article = make_article("a")
    facts = compose_facts(article, catalogue=build_catalogue(make_dossier(article)))
    assert [fact.value for fact in facts if fact.label == "Outlet"] == ["Not stated"]


@pytest.mark.parametrize(
    ("rule", "note"),
    [("", ""), ("stamp-split-off", "kept, without the date before it"), ("a-rule-to-come", "kept")],
)
def test_a_paragraph_that_a_rule_mended_says_what_became_of_it(rule: str, note: str) -> None:
    line = LineFate(line=1, text="date 2024-03-15 The pens came out.", fate=Fate.PARAGRAPH, rule=rule)
    article = make_article("a", lines=(line,))
    page = compose_saved_page(article, catalogue=build_catalogue(make_dossier(article)))
    assert [(one.note, one.rule) for one in page.lines] == [(note, rule)]


def test_a_caption_says_that_a_button_was_cut_off_its_end() -> None:
    text = "The pens at Pell Terminal. Hide caption 3 of 9"
    line = LineFate(line=1, text=text, fate=Fate.CAPTION, rule="button-cut-off")
    article = make_article("a", lines=(line,))
    page = compose_saved_page(article, catalogue=build_catalogue(make_dossier(article)))
    assert [one.note for one in page.lines] == ["kept as caption, without the button at its end"]
