"""Words that rights withhold stand in no generated file."""

import pytest

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.gaps import compose_gap
from newsdossier.composing.site import compose_pages
from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.comparison import Gap
from newsdossier.model.days import Conflict, Subject
from newsdossier.model.dossier import Dossier
from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import AlignedPassages, Rewrite, SharedPassage
from newsdossier.model.span import Span
from newsdossier.rendering.data.files import render_data
from newsdossier.rendering.feeds import render_feeds
from newsdossier.rendering.markdown import render_page
from tests.composing.invented import make_article, make_dossier, make_event, make_relations, read
from tests.composing.invented_story import make_story_dossier

OPENING = "Opening words that an excerpt may show to everybody who comes by. " * 7
SECRET = "Nobody may read this sentence on our pages because its owners keep it for themselves"
RETOLD = "Because its owners keep it nobody can look at the sentence that stands right in this place on our pages"
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


def dossier_with(rights: str, *, rights_of_rewrite: str = "", headline: str | None = "A headline") -> Dossier:
    """Return a dossier of two articles, the second a rewrite of the first."""
    articles = [
        withheld_article("one", rights=rights, headline=headline),
        withheld_article("two", rights=rights_of_rewrite or rights, headline=headline),
    ]
    shared = SharedPassage(words=SECRET, in_first=read("one", SECRET), in_second=read("two", SECRET))
    rewrite = Rewrite(
        rewrite=Slug("two"),
        original=Slug("one"),
        certainty=Certainty.LIKELY,
        stated=False,
        reason=f"both say “{SECRET}”",
        shared=(shared,),
        aligned=(AlignedPassages(in_rewrite=read("two", RETOLD), in_original=read("one", SECRET)),),
    )
    title = articles[0].metadata.opening if headline is None else "An event"
    event = make_event("one", "one", "two", title=title, reasons=(f"both say “{SECRET}”",))
    return make_dossier(*articles, relations=make_relations(event, rewrites=(rewrite,)), rights="full")


def generated(dossier: Dossier) -> str:
    files = (
        *(render_page(page) for page in compose_pages(build_catalogue(dossier))),
        *render_feeds(dossier, site_url=""),
        *render_data(dossier),
    )
    return "\n".join(file.text for file in files)


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_withheld_words_stand_in_no_generated_file(rights: str) -> None:
    assert "owners keep it" not in generated(dossier_with(rights))


def test_a_point_is_told_in_the_words_of_the_article_that_may_be_shown() -> None:
    text = generated(dossier_with("full", rights_of_rewrite="link"))
    assert f"what line 1 says follows “{SECRET}”" in text
    assert "nobody can look" not in text


def test_points_of_which_nothing_may_be_shown_are_left_out() -> None:
    assert "follows what line" not in generated(dossier_with("link"))


def test_the_same_words_stand_there_when_the_article_is_shown_in_full() -> None:
    text = generated(dossier_with("full"))
    assert "nobody may read this sentence" in text.casefold()
    assert "nobody can look at the sentence" in text
    assert f"“{RETOLD}” ([line 1](two/saved.md#l1)) follows “{SECRET}” ([line 1](one/saved.md#l1))" in text


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


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_what_articles_tell_together_holds_no_withheld_words(rights: str) -> None:
    text = generated(make_story_dossier(rights={"courier": rights}))
    assert "The March agreement" in text
    assert "I would like to go to bed" not in text


@pytest.mark.parametrize("rights", ["full", "excerpt"])
def test_a_few_words_name_a_gap_that_rights_withhold_and_none_its_anchor(rights: str) -> None:
    title = "The owners of the yard kept nine words to themselves"
    gap = Gap(
        id="the-owners-of-the-yard-kept-nine-words",
        title=title,
        day="2024-03",
        mentions=(Span(Slug("one"), 1, 5, 20),),
        after=None,
    )
    entry = compose_gap(gap, catalogue=build_catalogue(dossier_with(rights)))
    if rights == "full":
        assert (entry.anchor, entry.title) == (f"gap-{gap.id}", title)
    else:
        assert (entry.anchor, entry.title) == (
            "gap-in-one-p2-5",
            "The owners of the yard kept nine words\N{NO-BREAK SPACE}…",
        )
