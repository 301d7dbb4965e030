import random
from string import ascii_lowercase, ascii_uppercase

from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.voices.listen import AT_ONCE, hear_articles, listen
from tests.patience import patience
from tests.relating.voices.hearings import hear, read_article

SAYING = 'Ada Brennick, general secretary of the dockers, told the Mora Courier that the sale was "a plain breach".'


def test_nobody_speaks_in_an_empty_article() -> None:
    voices = hear()
    assert (voices.quotations, voices.attributions, voices.shared) == ((), (), ())


def test_the_order_of_articles_changes_nothing() -> None:
    entries = [
        {"slug": f"report-{number}", "paragraphs": [SAYING, '"We have had quite enough," she said.']}
        for number in range(8)
    ]
    articles = [read_article(dict(entry)) for entry in entries]
    heard = listen(tuple(articles), taxonomies=Taxonomies())
    random.Random(4).shuffle(articles)
    assert listen(tuple(articles), taxonomies=Taxonomies()) == heard
    assert len(heard.shared) == 2


def test_what_an_article_says_is_heard_alike_among_others() -> None:
    alone = hear(SAYING)
    among = listen(
        tuple(read_article({"slug": slug, "paragraphs": [SAYING]}) for slug in ("one", "two")), taxonomies=Taxonomies()
    )
    assert among.attributions[: len(alone.attributions)] == alone.attributions
    assert among.quotations[: len(alone.quotations)] == alone.quotations


def test_articles_are_heard_alike_one_by_one_and_many_at_once() -> None:
    told = ((None, (SAYING, "The union denied it, she said.")), ("de", ("Brennick sagte: „Wir bleiben“.",)), (None, ()))
    entries = [
        {"slug": f"report-{number}", "language": told[number % 3][0], "paragraphs": told[number % 3][1]}
        for number in range(2 * AT_ONCE + 2)
    ]
    articles = [read_article(entry) for entry in entries]
    at_once = hear_articles(articles, taxonomies=Taxonomies())
    alone = [hear_articles([article], taxonomies=Taxonomies())[0] for article in articles]
    assert [one.attributions for one in at_once] == [one.attributions for one in alone]
    assert [[each.quotation for each in one.quotations] for one in at_once] == [
        [each.quotation for each in one.quotations] for one in alone
    ]
    assert [len(one.attributions) for one in at_once[:3]] == [3, 1, 0]


def test_megabytes_on_one_line_are_heard_in_seconds() -> None:
    words = [
        "“",
        "”",
        '"',
        "'",
        "said",
        "told",
        "Ada",
        "Brennick",
        "of",
        "the",
        "(",
        ")",
        ",",
        "which",
        "U.S.",
        "„",
        "«x»",
    ]
    monster = " ".join(words[number * 7 % len(words)] for number in range(1_200_000))
    quotes = '"' * 500_000 + " said " * 200_000
    commas = "Ada, " * 200_000 + "said"
    with patience():
        hear(monster, quotes, commas)


def test_ten_thousand_short_quotations_are_compared_in_time() -> None:
    entries = [
        {"slug": f"s{number}", "paragraphs": [f'"The quay number {number} is closed for good," said Ada Brennick.'] * 5}
        for number in range(2000)
    ]
    articles = tuple(read_article(dict(entry)) for entry in entries)
    with patience():
        voices = listen(articles, taxonomies=Taxonomies())
        assert len(voices.quotations) == 10_000


def test_a_paragraph_more_of_speech_costs_no_more_than_the_one_before() -> None:
    paragraphs = ['"The sea keeps its own books, and nobody reads them."'] * 6000
    with patience(10):
        assert len(hear("Ada Brennick was blunt.", *paragraphs).quotations) == 6000


def test_a_pronoun_more_costs_no_more_than_the_one_before() -> None:
    named = "".join(
        f"Ada {first}ar{last} left. He said: “No.” " for first in ascii_uppercase for last in ascii_lowercase
    )
    with patience():
        hear("He said. " * 4400, named)


def test_a_paragraph_of_quotations_alone_costs_no_more_for_each_than_a_short_one() -> None:
    words = '"Ah" ' * 8000
    said = 'Ada Brennick said: "Ah". ' * 1600
    with patience():
        assert len(hear(words, said).quotations) == 9600
