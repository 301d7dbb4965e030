"""What happened, in the first words of a report: whose, how much of it, and when there is none."""

from typing import Any

import pytest

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.event.lead import MAX_LEAD, NEAR_TOP
from newsdossier.composing.event_page import compose_event_page
from newsdossier.model.article import Article
from newsdossier.model.page.event_parts import Lead
from tests.composing.invented import make_article, make_dossier, make_event, make_relations

LEAD = "Dockers and the port company signed an agreement on Friday that ends a strike of ten months."
OTHER = "The harbour of Calderhaven opened its gates again on Friday, after a winter that emptied the sheds."
TITLE = "Deal ends the dock strike"


def make_post(**given: Any) -> Article:
    return make_article("post", **{"headline": TITLE, "text": (LEAD,), "outlet": "Merrin Post", **given})


def find_lead(*articles: Article, **event: Any) -> Lead | None:
    slugs = [article.clipping.slug for article in articles]
    relations = make_relations(make_event("deal", *slugs, **{"title": TITLE, **event}))
    catalogue = build_catalogue(make_dossier(*articles, relations=relations))
    return compose_event_page(catalogue.events["deal"], catalogue=catalogue).lead


def test_the_report_that_has_the_title_says_what_happened() -> None:
    lead = find_lead(make_article("courier", text=(OTHER,)), make_post())
    assert lead is not None
    assert (lead.quote, lead.source, lead.url) == (LEAD, "Merrin Post, paragraph 1", "events/deal/#r2-p1")


def test_a_line_too_short_to_tell_anything_is_passed_over() -> None:
    lead = find_lead(make_post(text=("CALDERHAVEN", LEAD)), make_article("courier"))
    assert lead is not None
    assert lead.source == "Merrin Post, paragraph 2"


def test_a_long_paragraph_is_cut_at_a_word() -> None:
    lead = find_lead(make_post(text=(" ".join([LEAD] * 6),)), make_article("courier"))
    assert lead is not None
    assert len(lead.quote) <= MAX_LEAD + len(" …")
    assert lead.quote.endswith("…")


def test_a_title_of_a_curator_goes_with_the_first_report() -> None:
    lead = find_lead(make_article("courier", text=(OTHER,)), make_post(), title="The March agreement", curated=True)
    assert lead is not None
    assert lead.quote == OTHER


@pytest.mark.parametrize(
    ("given", "event"),
    [
        ({}, {"description": "It is over."}),
        ({"front_matter": {"rights": "link"}}, {}),
        ({"text": ("Dockers sign.",)}, {}),
        ({"headline": None}, {"title": LEAD[:30]}),
    ],
    ids=["a curator says it", "rights withhold it", "the text is a few words", "the title is its opening"],
)
def test_there_is_none(given: dict[str, Any], event: dict[str, Any]) -> None:
    assert find_lead(make_post(**given), make_article("courier", headline="Docks"), **event) is None


def test_an_event_with_one_report_shows_its_opening_anyway() -> None:
    assert find_lead(make_post()) is None


def test_no_more_of_an_excerpt_is_shown_than_rights_allow() -> None:
    text = " ".join([LEAD] * 12)
    lead = find_lead(make_post(text=(text,), front_matter={"rights": "excerpt"}), make_article("courier"))
    assert lead is not None
    assert text.startswith(lead.quote.removesuffix("\N{NO-BREAK SPACE}…"))
    assert lead.quote.endswith("…")


def test_a_note_below_a_table_is_no_lead() -> None:
    rows = tuple(f"Pier {number} {number * 7} ships" for number in range(1, NEAR_TOP + 1))
    assert find_lead(make_post(text=(*rows[1:], LEAD)), make_article("courier")) is not None
    assert find_lead(make_post(text=(*rows, LEAD)), make_article("courier")) is None
