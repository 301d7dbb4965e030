"""What pages tell machines: schema.org's terms, all that is known and nothing that is not."""

import json
from typing import Any

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.site import compose_pages
from newsdossier.model.address import Slug
from newsdossier.model.dossier import Dossier
from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import Rewrite
from tests.composing.invented import make_article, make_dossier, make_event, make_relations


def told(dossier: Dossier) -> dict[str, dict[str, Any]]:
    return {page.head.url: json.loads(page.head.json_ld) for page in compose_pages(build_catalogue(dossier))}


def make_rewrite(certainty: Certainty) -> Rewrite:
    return Rewrite(
        rewrite=Slug("later"), original=Slug("first"), certainty=certainty, stated=False, reason="", shared=()
    )


def tell_of_rewrite(certainty: Certainty) -> dict[str, Any]:
    relations = make_relations(make_event("deal", "first", "later"), rewrites=(make_rewrite(certainty),))
    articles = (make_article("first", headline="Gates shut"), make_article("later"))
    return told(make_dossier(*articles, relations=relations))["articles/later/"]


def test_every_page_says_what_it_is() -> None:
    pages = told(make_dossier(make_article("gates-shut")))
    assert all(page["@context"] == "https://schema.org" and page["@type"] for page in pages.values())
    assert pages["articles/gates-shut/"]["@type"] == "NewsArticle"
    assert pages["search/"]["@type"] == "SearchResultsPage"


def test_a_person_has_other_names_and_wikidata() -> None:
    about = told(make_dossier(make_article("gates-shut")))["people/ada-brennick/"]["about"]
    assert about["@type"] == "Person"
    assert about["alternateName"] == ["A. Brennick"]
    assert about["sameAs"] == ["https://www.wikidata.org/wiki/Q1"]


def test_an_article_names_whom_it_mentions() -> None:
    article = told(make_dossier(make_article("gates-shut", entities=("ada-brennick",))))["articles/gates-shut/"]
    assert [one["name"] for one in article["mentions"]] == ["Ada Brennick"]


def test_a_day_in_doubt_and_a_headline_that_is_not_there_are_not_told() -> None:
    article = make_article("gates-shut", headline=None, published="2024", certainty="doubtful", stated=False)
    assert not {"headline", "datePublished"} & set(told(make_dossier(article))["articles/gates-shut/"])


def test_an_original_is_told_where_it_is_sure_and_not_where_it_is_likely() -> None:
    assert tell_of_rewrite(Certainty.CERTAIN)["isBasedOn"] == [{"@type": "NewsArticle", "headline": "Gates shut"}]
    assert "isBasedOn" not in tell_of_rewrite(Certainty.LIKELY)


def test_no_text_ends_its_script() -> None:
    dossier = make_dossier(make_article("gates-shut", headline="</script><script>alert(1)"))
    assert all("<" not in page.head.json_ld for page in compose_pages(build_catalogue(dossier)))
