import numpy as np
import pytest

from newsdossier.relating.likeness.likeness import find_likeness
from newsdossier.relating.likeness.neighbourhoods import MAX_CANDIDATES, NOBODY
from newsdossier.relating.likeness.pairs import MAX_SHOWN
from newsdossier.relating.likeness.weighing import MAX_POSTINGS
from tests.relating.builders import Story, alike_of, likeness_of, make_article


def alike_texts(*texts: str, headline: str | None = None) -> list[tuple[str, str, float, tuple[str, ...]]]:
    stories = [Story(slug=f"a{n}", paragraphs=(text,), headline=headline) for n, text in enumerate(texts)]
    pairs = alike_of(tuple(make_article(story) for story in stories))
    return [(pair.first, pair.second, pair.score, pair.shared) for pair in pairs]


def test_a_dossier_of_one_article_has_no_pairs() -> None:
    assert alike_texts("Dockers walked out at Pell Terminal.") == []


def test_articles_without_words_are_alike_nobody() -> None:
    assert alike_texts("", "!!! — ???", "Dockers walked out.") == []


def test_equal_texts_are_wholly_alike_even_in_a_dossier_of_two() -> None:
    text = "Dockers walked out at Pell Terminal; harbour master Elin Voss telegraphed Sund for cranes and lorries."
    ((_, _, score, _),) = alike_texts(text, text)
    assert score == pytest.approx(1, abs=0.001)


def test_words_of_the_language_make_nobody_alike() -> None:
    pairs = alike_texts(
        "They said that there would be more of the dockers than there had been before the walkout at Pell Terminal.",
        "She said that there would be more of the arias than there had been before the applause in Mora Opera.",
    )
    assert all(score < 0.15 for _, _, score, _ in pairs)


def test_rare_words_weigh_more_than_those_of_the_whole_story() -> None:
    pairs = alike_texts(
        "Dockers of Pell demand overtime pay and pensions.",
        "Dockers of Pell discuss overtime pay and pensions.",
        "Dockers of Pell hail the new lighthouse keeper.",
        "Dockers of Pell dredge another channel.",
        "Dockers of Pell choose their brass band.",
    )
    best = max(pairs, key=lambda pair: pair[2])
    assert best[:2] == ("a0", "a1")
    assert set(best[3][:2]) <= {"overtime", "pensions"}


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        ("Забастовка докеров продолжается.", "Докеры: забастовка окончена.", "Забастовка"),
        ("파업이 계속된다", "노조는 파업을 끝냈다", "파업"),
        ("港湾労働者のストライキ", "港湾の灯台", "港湾"),
        ("Η απεργία συνεχίζεται", "Τέλος στην απεργία", "απεργία"),
    ],
)
def test_words_of_any_script_are_shared_as_printed(first: str, second: str, shared: str) -> None:
    ((_, _, _, words),) = alike_texts(first, second)
    assert shared in words


def test_every_article_keeps_a_bounded_number_of_links() -> None:
    pairs = alike_texts(*(f"Dockers of Pell demand overtime pay, week {number}." for number in range(100)))
    assert len(pairs) <= 100 * MAX_SHOWN


def test_an_article_is_compared_with_a_bounded_number_of_others() -> None:
    """However many share its words: the work grows with the articles, not with the pairs."""
    texts = ["Overtime again" if n < MAX_CANDIDATES + 20 else "Lighthouse again" for n in range(MAX_CANDIDATES + 70)]
    stories = [Story(slug=f"a{n:03}", paragraphs=(text,)) for n, text in enumerate(texts)]
    likeness = likeness_of(tuple(make_article(story) for story in stories))
    compared = np.count_nonzero(likeness.nearest.candidates != NOBODY, axis=1)
    assert set(compared.tolist()) == {MAX_CANDIDATES, 49}


def test_no_neighbours_are_looked_for_by_a_word_that_many_have() -> None:
    texts = ["Overtime" if n <= MAX_POSTINGS else "Lighthouse" for n in range(2 * MAX_POSTINGS)]
    stories = [Story(slug=f"a{n:03}", paragraphs=(text,)) for n, text in enumerate(texts)]
    likeness = likeness_of(tuple(make_article(story) for story in stories))
    searchable = {word for word, number in likeness.lexicon.items() if likeness.words.searchable[number]}
    assert searchable == {"lightho"}


def test_a_dossier_without_articles_has_no_likeness() -> None:
    assert find_likeness((), texts={}).alike == ()
