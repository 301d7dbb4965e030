"""No two pages look the same in a list of tabs or of search results."""

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.site import compose_pages
from tests.composing.invented import make_article, make_dossier, make_event, make_relations


def test_an_event_with_the_headline_of_its_only_article_says_what_it_is() -> None:
    article = make_article("gates-shut", headline="Gates shut at five")
    dossier = make_dossier(
        article, relations=make_relations(make_event("gates-shut", "gates-shut", title="Gates shut at five"))
    )
    tabs = {page.head.url: page.head.tab for page in compose_pages(build_catalogue(dossier))}
    assert tabs["articles/gates-shut/"] == "Gates shut at five (article)"
    assert tabs["timeline/"] == ""


def test_two_articles_with_one_headline_are_told_apart_by_their_addresses() -> None:
    dossier = make_dossier(*(make_article(slug, headline="Gates shut at five") for slug in ("gates-a", "gates-b")))
    tabs = {page.head.url: page.head.tab for page in compose_pages(build_catalogue(dossier))}
    assert tabs["articles/gates-a/"] == "Gates shut at five (articles/gates-a)"
    assert len({page.head.description for page in compose_pages(build_catalogue(dossier))}) == len(
        compose_pages(build_catalogue(dossier))
    )
