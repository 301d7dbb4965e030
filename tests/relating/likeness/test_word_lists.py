"""What an article names, and how often each name counts."""

from newsdossier.relating.likeness.lexicon import Lexicon
from newsdossier.relating.likeness.word_lists import NAME_FACTOR, list_articles
from tests.relating.builders import Story, make_article

LEAD = "The union said that Borrel Lines will sail from Merrin."
BELOW = "A spokesman for Sund said that it will not."


def count_names(*, headline: str, paragraphs: tuple[str, ...]) -> dict[str, int]:
    article = make_article(Story(slug="strike", headline=headline, paragraphs=paragraphs))
    lexicon = Lexicon()
    (lists,) = list_articles([(article.metadata, article.text)], lexicon=lexicon)
    words = list(lexicon)
    printed, counts = lists.names.columns.tolist()
    return {words[lexicon.stems[word]]: count for word, count in zip(printed, counts, strict=True)}


def test_names_of_the_lead_count_more() -> None:
    assert count_names(headline="", paragraphs=(LEAD, BELOW)) == {
        "borrel": NAME_FACTOR,
        "lines": NAME_FACTOR,
        "merrin": NAME_FACTOR,
        "sund": 1,
    }


def test_a_capitalised_word_of_the_headline_is_a_name_if_it_is_one_below() -> None:
    counts = count_names(headline="Dockers Strike at Sund Quay", paragraphs=(LEAD, BELOW))
    assert counts["sund"] == NAME_FACTOR
    assert counts.keys() == {"borrel", "lines", "merrin", "sund"}


def test_where_no_sentence_names_what_the_headline_does_all_its_capitalised_words_are_names() -> None:
    counts = count_names(
        headline="BORREL LINES 3RD QTR", paragraphs=("Net 12 mln vs 10 mln, Oper 9 mln", "sales 90 mln")
    )
    assert counts.keys() == {"borrel", "lines", "qtr", "oper"}
