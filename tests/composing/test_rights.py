"""Words that rights withhold stand in no generated file."""

import pytest

from newsdossier.composing.site import compose_pages
from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.days import Conflict, Subject
from newsdossier.model.dossier import Dossier
from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import Rewrite, SharedPassage
from newsdossier.rendering.data import render_data
from newsdossier.rendering.feeds import render_feeds
from newsdossier.rendering.markdown import render_page
from tests.composing.invented import make_article, make_dossier, make_event, make_relations, read

OPENING = "Opening words that an excerpt may show to everybody who comes by. " * 7
SECRET = "Nobody may read this sentence on our pages because its owners keep it for themselves"
STANDFIRST = "A summary below the headline that an excerpt shows"


def withheld_article(slug: str, *, rights: str, headline: str | None = "A headline") -> Article:
    quote = read(slug, SECRET, line=4, conclusion=f"the text says “{SECRET}”")
    conflict = Conflict(subject=Subject.PUBLISHED, said=quote, against=quote, explanation=f'the stamp, and "{SECRET}"')
    return make_article(
        slug,
        headline=headline,
        standfirst=STANDFIRST,
        text=(OPENING, SECRET, "And again. " + SECRET),
        stated=False,
        certainty="likely",
        conflicts=(conflict,),
        front_matter={"rights": rights},
        topics=("wages",),
    )


def dossier_with(rights: str, *, headline: str | None = "A headline") -> Dossier:
    articles = [withheld_article(slug, rights=rights, headline=headline) for slug in ("one", "two")]
    shared = SharedPassage(words=SECRET, in_first=read("one", SECRET), in_second=read("two", SECRET))
    rewrite = Rewrite(
        rewrite=Slug("two"),
        original=Slug("one"),
        certainty=Certainty.LIKELY,
        stated=False,
        reason=f"both say “{SECRET}”",
        shared=(shared,),
    )
    title = articles[0].metadata.opening if headline is None else "An event"
    event = make_event("one", "one", "two", title=title, reasons=(f"both say “{SECRET}”",))
    return make_dossier(*articles, relations=make_relations(event, rewrites=(rewrite,)), rights="full")


def generated(dossier: Dossier) -> str:
    files = (
        *(render_page(page) for page in compose_pages(dossier)),
        *render_feeds(dossier, site_url=""),
        *render_data(dossier),
    )
    return "\n".join(file.text for file in files)


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_withheld_words_stand_in_no_generated_file(rights: str) -> None:
    assert "owners keep it" not in generated(dossier_with(rights))


def test_the_same_words_stand_there_when_the_article_is_shown_in_full() -> None:
    assert "owners keep it" in generated(dossier_with("full"))


def test_an_excerpt_shows_the_standfirst_and_the_first_words() -> None:
    text = generated(dossier_with("excerpt"))
    assert STANDFIRST in text
    assert "Opening words that an excerpt may show" in text
    assert OPENING.strip() not in text


def test_a_link_shows_neither_standfirst_nor_opening_words() -> None:
    text = generated(dossier_with("link", headline=None))
    assert STANDFIRST not in text
    assert "Opening words" not in text
    assert "Article without a headline" in text
