"""The page of a topic, person or outlet: what stands around its articles."""

from dataclasses import replace

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.subject_page import compose_subject_pages
from newsdossier.model.article import Article
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.model.taxonomy import Entity, EntityKind
from tests.composing.invented import TAXONOMIES, make_article, make_dossier


def compose(kind: str, name: str, *articles: Article) -> SubjectPage:
    entities = {**TAXONOMIES.entities, "amalgamated-dockers": Entity(name="Northwire", kind=EntityKind.ORGANISATION)}
    dossier = replace(make_dossier(*articles), taxonomies=TAXONOMIES.model_copy(update={"entities": entities}))
    catalogue = build_catalogue(dossier)
    page = next(compose_subject_pages(catalogue.subjects[kind, name], catalogue=catalogue))
    assert isinstance(page, SubjectPage)
    return page


def test_articles_of_one_month_are_a_list_and_no_drawing() -> None:
    march = make_article("a", published="2024-03-12", topics=("wages",))
    april = make_article("b", published="2024-04-12", topics=("wages",))
    assert compose("topic", "wages", march).strip is None
    strip = compose("topic", "wages", march, april).strip
    assert strip is not None
    assert strip.caption == "Articles a month on Wages. Each square is one article."


def test_the_number_of_articles_that_two_names_share_leads_to_them() -> None:
    article = make_article(
        "a", topics=("wages",), entities=("ada-brennick",), agency="Northwire", agency_id="northwire"
    )
    bars = [bar for neighbours in compose("topic", "wages", article).neighbours for bar in neighbours.bars]
    assert [(bar.text, bar.found_url) for bar in bars] == [
        ("Ada Brennick", "search/?topic=Wages&person=Ada+Brennick"),
        ("Northwire", ""),  # search knows the outlet, and not the agency
    ]


def test_an_agency_that_is_also_an_organisation_is_no_neighbour_of_itself() -> None:
    article = make_article(
        "a", agency="Northwire", agency_id="northwire", entities=("amalgamated-dockers", "ada-brennick")
    )
    page = compose("outlet", "northwire", article)
    assert [bar.text for neighbours in page.neighbours for bar in neighbours.bars] == ["Ada Brennick"]
