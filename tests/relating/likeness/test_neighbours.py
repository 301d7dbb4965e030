import math
import random

import numpy as np
import pytest

from newsdossier.relating.arrays import Compact, Weights
from newsdossier.relating.likeness.index import SEARCH_WORDS
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.likeness.neighbourhoods import MAX_CANDIDATES, MAX_NEIGHBOURS, NOBODY
from newsdossier.relating.likeness.neighbours import MIN_SCORE, SCALE
from newsdossier.relating.likeness.word_vectors import UNIT, WordVectors
from tests.relating.builders import Story, likeness_of, make_article

ARTICLES = 130
WITHOUT_NAMES = (("quarrel", "lorries", "cranes"), ("festiva", "lorries"))


@pytest.fixture(scope="module")
def likeness() -> Likeness:
    """Of articles long and short: some have more words to search for than are looked at."""
    rng = random.Random(11)
    words = [f"{letter}old{number:03}" for letter in "bfhmpv" for number in range(200)]
    stories = [
        Story(slug=f"a{n:03}", paragraphs=(" ".join(rng.sample(words, rng.choice((30, 60, 250)))),))
        for n in range(ARTICLES)
    ]
    found = likeness_of(tuple(make_article(story) for story in stories))
    assert set(found.words.vectors.lengths > SEARCH_WORDS) == {True, False}
    return found


def lay_out(vectors: WordVectors) -> Weights:
    laid = np.zeros((ARTICLES, vectors.size))
    laid[np.repeat(np.arange(ARTICLES), vectors.lengths), vectors.keys] = vectors.weights
    return laid


def test_scores_are_of_all_words_and_not_of_those_that_were_looked_for(likeness: Likeness) -> None:
    laid = lay_out(likeness.words.vectors)
    scores = np.rint(laid @ laid.T * (SCALE / UNIT**2)).astype(np.int64)
    nearest = likeness.nearest
    rows, columns = np.nonzero(nearest.others != NOBODY)
    assert np.array_equal(nearest.words[rows, columns], scores[rows, nearest.others[rows, columns]])
    assert not nearest.words[nearest.others == NOBODY].any()


def list_all(row: Compact) -> list[int]:
    listed: list[int] = row[row != NOBODY].tolist()
    return listed


def test_neighbours_are_the_best_candidates_in_order(likeness: Likeness) -> None:
    laid = lay_out(likeness.words.vectors)
    scores = np.rint(laid @ laid.T * (SCALE / UNIT**2)).astype(np.int64)
    candidates, others = likeness.nearest.candidates, likeness.nearest.others
    for article in range(ARTICLES):
        compared = list_all(candidates[article])
        good = sorted((-scores[article, other], other) for other in compared if scores[article, other] >= MIN_SCORE)
        best = [other for _, other in good[:MAX_NEIGHBOURS]]
        assert list_all(others[article]) == best


def test_candidates_share_most_of_the_heaviest_words_of_equals_the_first(likeness: Likeness) -> None:
    heaviest = np.zeros((ARTICLES, likeness.words.vectors.size))
    words = sorted(likeness.lexicon)
    for article in range(ARTICLES):
        row = likeness.words.vectors.row(article)
        weights = dict(zip(likeness.words.vectors.keys[row].tolist(), likeness.words.vectors.weights[row], strict=True))
        able = sorted(
            (-weights[key], place) for place, word in enumerate(words) if (key := likeness.lexicon[word]) in weights
        )
        for weight, place in able[:SEARCH_WORDS]:
            heaviest[article, likeness.lexicon[words[place]]] = -weight
    overlap = heaviest @ heaviest.T
    np.fill_diagonal(overlap, 0)
    candidates = likeness.nearest.candidates
    for article in range(ARTICLES):
        sharing = np.argsort(-overlap[article], kind="stable")[: np.count_nonzero(overlap[article])].tolist()
        compared = list_all(candidates[article])
        assert compared == sorted(sharing[:MAX_CANDIDATES])


def test_wording_is_how_alike_words_are_without_the_names_of_both() -> None:
    stories = [
        Story(slug="one", paragraphs=("the Brennick quarrel about lorries and Voss cranes",)),
        Story(slug="other", paragraphs=("the Brennick festival with Voss lorries",)),
        Story(slug="stranger", paragraphs=("the Brennick opera and Voss arias",)),
    ]
    likeness = likeness_of(tuple(make_article(story) for story in stories))
    ends = zip(likeness.pairs.first.tolist(), likeness.pairs.second.tolist(), strict=True)
    places = {pair: place for place, pair in enumerate(ends)}
    one, other = ({word: weigh(likeness, article, word) for word in left} for article, left in enumerate(WITHOUT_NAMES))
    alike = one["lorries"] * other["lorries"] / measure(one) / measure(other)
    assert likeness.pairs.wording[places[0, 1]] == pytest.approx(alike * SCALE, abs=2)
    assert likeness.pairs.wording[places[0, 2]] == 0
    assert likeness.pairs.words[places[0, 2]] > MIN_SCORE


def weigh(likeness: Likeness, article: int, word: str) -> float:
    row = likeness.words.vectors.row(article)
    return float(likeness.words.vectors.weights[row][likeness.words.vectors.keys[row] == likeness.lexicon[word]].sum())


def measure(weights: dict[str, float]) -> float:
    return math.sqrt(sum(weight**2 for weight in weights.values()))


def test_what_is_kept_of_each_article_takes_four_bytes_a_number(likeness: Likeness) -> None:
    """Also once neighbours have moved to other places, as they do when an article is added."""
    everybody = np.arange(ARTICLES)
    moved = likeness.nearest.take(everybody, places=everybody[::-1])
    rows = [[one.candidates, one.others, one.words, one.names, one.wording] for one in (likeness.nearest, moved)]
    lists = [[kept.found.words.columns, kept.found.names.columns] for kept in likeness.lists.values()]
    assert {one.itemsize for some in rows for one in some} == {4}
    vectors = [likeness.words.vectors.keys, likeness.words.vectors.weights]
    pairs = [likeness.pairs.first, likeness.pairs.second, likeness.pairs.names, likeness.pairs.wording]
    assert {one.itemsize for some in (*lists, vectors, pairs) for one in some} == {4}


def test_words_are_kept_as_first_printed() -> None:
    found = likeness_of((make_article(Story(slug="a", paragraphs=("Implementation begins, implement it",))),))
    (kept,) = found.lists.values()
    spelt, stems = tuple(found.lexicon), found.lexicon.stems
    printed = {spelt[stems[own]]: spelt[own] for own in kept.found.words.printed.tolist()}
    assert printed["impleme"] == "Implementation"
