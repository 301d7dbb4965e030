"""What stays as it was is found again by numbers, and nothing else is."""

from dataclasses import replace

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, index_by_slug
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.gallery import GONE, NO_OUTLET
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.relate import Web, relate_again
from tests.relating.builders import Story, likeness_of, make_article

Found = tuple[Likeness, Web]
THINGS = ("anchor", "barrel", "candle", "dagger", "engine", "funnel")
STRIKE = "Dockers of Pell Terminal demand overtime pay and pensions"


def write(slug: str, text: str, *, outlet: str | None = None, related: tuple[str, ...] | None = None) -> Article:
    story = Story(slug=slug, paragraphs=(text,), event="2024-03-01", front_matter=FrontMatter(related=related))
    article = make_article(story)
    return replace(article, metadata=replace(article.metadata, outlet_id=outlet))


ARTICLES = (
    write("a-strike", f"{STRIKE}, says Elin Voss.", outlet="northwire"),
    write("c-strike", f"{STRIKE}, says Ada Brennick.", outlet="merrin-post"),
    write("m-opera", "A soprano sings in Sund."),
    write("q-vote", "Members of the parliament of Mora vote on fees.", related=("m-opera",)),
)


def find(*articles: Article, previous: Found | None) -> Found:
    likeness, web = previous or (None, None)
    likeness = likeness_of(articles, previous=likeness)
    return likeness, relate_again(index_by_slug(articles), likeness=likeness, taxonomies=Taxonomies(), previous=web)


def test_of_one_article_more_all_else_stays_or_moves() -> None:
    others = [
        write(f"r-{word}", f"A {word} is found.")
        for word in ["anchor", "barrel", "candle", "dagger", "engine", "funnel"]
    ]
    likeness, before = find(*ARTICLES, *others, previous=None)
    _, web = find(*ARTICLES, *others, write("b-zoo", "A lynx is born."), previous=(likeness, before))
    assert web.gallery.places.tolist() == [0, *range(2, 11)]
    known = [any(chapter is one for one in before.grouped.chapters) for chapter in web.grouped.chapters]
    assert known == [True, False, *[True] * 8]
    for slug, related in before.chosen.related.items():
        said_by_curator = slug in {"m-opera", "q-vote"}
        assert (web.chosen.related[slug] is related) == (not said_by_curator)


def test_what_changes_is_drawn_anew() -> None:
    likeness, before = find(*ARTICLES, previous=None)
    assert before.gallery.spoken_for == ("q-vote",)
    assert before.gallery.outlets.tolist() == [0, 1, NO_OUTLET, NO_OUTLET]
    silent = write("q-vote", "Members of the parliament of Mora vote on fees.", outlet="northwire")
    _, web = find(*ARTICLES[:3], silent, previous=(likeness, before))
    assert web.gallery.places.tolist() == [0, 1, 2, GONE]
    assert web.gallery.spoken_for == ()
    assert web.gallery.outlets.tolist() == [0, 1, NO_OUTLET, 0]
    assert before.relations.related[Slug("m-opera")]
    assert not web.relations.related[Slug("m-opera")]


def test_the_first_article_comes_to_an_empty_dossier_and_goes_again() -> None:
    empty = find(previous=None)
    likeness, web = find(ARTICLES[0], previous=empty)
    assert [event.articles for event in web.relations.events] == [("a-strike",)]
    assert find(previous=(likeness, web))[1].relations == empty[1].relations
