"""Topics learned from what the curator has tagged."""

import sys

import pytest

from newsdossier.model.suggestion import LearnerMissingError
from newsdossier.pipeline import suggest_topics
from tests.suggesting.dossiers import make_dossier

WAGES = ("Dockers ask for higher wages", "Wages of crane drivers rise", "Port offers wages above the minimum")
STORMS = ("Storm closes the harbour", "A second storm sinks two barges", "Harbour reopens after the storm")
OTHERS = ("Museum shows old maps", "Choir sings at the town hall", "Library opens on Sundays")
TOPICS = {name: {"name": name.capitalize()} for name in ("wages", "storms", "rare")}


def tagged(title: str, topics: str) -> str:
    return f"---\ntopics: [{topics}]\n---\n{article(title)}"


def article(title: str) -> str:
    return f"{title}\n\n{title}, people in Calderhaven said when they were asked about it at noon.\n"


KNOWN = {
    **{f"w{number}.txt": tagged(title, "wages") for number, title in enumerate(WAGES)},
    **{f"s{number}.txt": tagged(title, "storms") for number, title in enumerate(STORMS)},
    **{f"o{number}.txt": tagged(title, "") for number, title in enumerate(OTHERS)},
}


def suggested(articles: dict[str, str]) -> dict[str, list[str]]:
    learned = suggest_topics(make_dossier(articles, topics=TOPICS).articles)
    return {one.slug: [topic.topic for topic in one.topics] for one in learned.articles}


def test_untagged_articles_get_the_topic_of_articles_like_them() -> None:
    new = {"new-a.txt": article("Crane drivers want wages paid"), "new-b.txt": article("Storm damages the old harbour")}
    assert suggested(KNOWN | new) == {"new-a": ["wages"], "new-b": ["storms"]}


def test_an_article_like_those_without_topics_gets_none() -> None:
    assert suggested(KNOWN | {"new.txt": article("Library shows old maps on Sundays")}) == {"new": []}


def test_no_topic_is_suggested_for_which_no_word_speaks() -> None:
    mostly = {f"m{number}.txt": tagged(f"Wages rise in port number {number}", "wages") for number in range(12)}
    other = {"o.txt": tagged("Library opens on Sundays", "")}
    assert suggested(mostly | other | {"new.txt": "Qua\n\nVorrimel tassin oppelaur.\n"}) == {"new": []}


def test_a_suggested_topic_shows_the_words_that_spoke_for_it() -> None:
    dossier = make_dossier(KNOWN | {"new.txt": article("STORM damages the old museum")}, topics=TOPICS)
    ((topic,),) = (one.topics for one in suggest_topics(dossier.articles).articles)
    words = {one.word: one.in_headline for one in topic.words}
    assert topic.topic == "storms"
    assert topic.words[0].word == "STORM"
    assert words["STORM"]
    assert not words.keys() & {"old", "museum", "damages", "Calderhaven", "people"}


def test_a_standfirst_is_heard_with_the_text() -> None:
    standfirst = "---\nstandfirst: The storm sank two barges in the harbour\n---\n"
    news = "A night to forget\n\nNobody in Calderhaven said much when they were asked about it.\n"
    assert suggested(KNOWN | {"new-a.txt": news, "new-b.txt": standfirst + news}) == {"new-a": [], "new-b": ["storms"]}


def test_the_same_dossier_gives_the_same_suggestions() -> None:
    dossier = make_dossier(KNOWN | {"new.txt": article("Wages after the storm")}, topics=TOPICS)
    assert suggest_topics(dossier.articles) == suggest_topics(dossier.articles)


def test_a_topic_of_one_article_is_too_rare_to_learn() -> None:
    dossier = make_dossier(KNOWN | {"r.txt": tagged("Seals on the beach", "rare")}, topics=TOPICS)
    learned = suggest_topics(dossier.articles)
    assert learned.too_rare == ("rare",)
    assert learned.tagged == 10
    assert learned.articles == ()


def test_a_topic_of_all_tagged_articles_cannot_be_learned() -> None:
    everywhere = {name: text.replace("[wages]", "[wages, storms]") for name, text in KNOWN.items() if name[0] != "o"}
    learned = suggest_topics(make_dossier(everywhere | {"new.txt": article("Storm")}, topics=TOPICS).articles)
    assert (learned.in_all, learned.learned, learned.too_rare) == (("storms",), ("wages",), ())


def test_without_tagged_articles_nothing_is_suggested() -> None:
    assert suggested({"new.txt": article("Wages rise")}) == {"new": []}


def test_texts_that_share_no_word_are_learned_from_all_the_same() -> None:
    letters = {f"{letter}.txt": f"---\ntopics: [wages]\n---\n{letter * 9} {letter * 8}.\n" for letter in "pq"}
    others = {f"{letter}.txt": f"---\ntopics: []\n---\n{letter * 9} {letter * 8}.\n" for letter in "xy"}
    assert set(suggested(letters | others | {"n.txt": "nnnnnn mmmmmm.\n"})) == {"n"}


def test_without_scikit_learn_the_caller_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "newsdossier.suggesting.learning", raising=False)
    monkeypatch.setitem(sys.modules, "sklearn", None)
    for name in [name for name in sys.modules if name.startswith("sklearn.")]:
        monkeypatch.delitem(sys.modules, name)
    dossier = make_dossier(KNOWN | {"new.txt": article("Wages rise")}, topics=TOPICS)
    with pytest.raises(LearnerMissingError):
        suggest_topics(dossier.articles)
