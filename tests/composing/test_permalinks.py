"""Old addresses lead to where a page stands now."""

from newsdossier.composing.site import compose_redirects
from tests.composing.invented import make_article, make_dossier, make_event, make_relations


def redirects(*slugs: str, event: str, aliases: tuple[str, ...] = ()) -> dict[str, str]:
    articles = [make_article(slug, front_matter={"aliases": aliases if slug == slugs[0] else ()}) for slug in slugs]
    relations = make_relations(make_event(event, *slugs))
    return {one.old: one.new for one in compose_redirects(make_dossier(*articles, relations=relations))}


def test_other_members_of_an_event_lead_to_its_page() -> None:
    assert redirects("a", "b", "c", event="a") == {"events/b/": "events/a/", "events/c/": "events/a/"}


def test_pinning_an_event_breaks_no_link() -> None:
    assert redirects("a", "b", event="the-deal") == {"events/a/": "events/the-deal/", "events/b/": "events/the-deal/"}


def test_an_alias_leads_to_the_article_and_its_event() -> None:
    assert redirects("a", event="a", aliases=("old",)) == {"articles/old/": "articles/a/", "events/old/": "events/a/"}


def test_an_alias_that_is_another_article_leads_nowhere() -> None:
    assert "articles/b/" not in redirects("a", "b", event="a", aliases=("b",))
