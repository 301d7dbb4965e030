"""Where a word weighs otherwise, only what has changed among an article's neighbours is compared anew."""

import random
from dataclasses import fields

import numpy as np
import pytest

from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.likeness.amending import amend
from newsdossier.relating.likeness.index import make_index
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.likeness.neighbourhoods import Found, Neighbourhoods
from newsdossier.relating.likeness.neighbours import Comparison, compare
from tests.relating.builders import Story, likeness_of, make_article

ARTICLES = 300
HAVING = 31  # articles that have a word; with one more it is commoner by a half, and weighs less
WORD = "lighthouse"
WORDS = [f"{letter}old{number:03}" for letter in "bfhmpv" for number in range(12)]
Texts = dict[str, str]
"""By slug."""


def invent(seed: int, *, times: int) -> Texts:
    """Return texts of which some say one word so many times."""
    rng = random.Random(seed)
    own = (
        " ".join([*[WORD] * (times if number < HAVING else 0), *rng.sample(WORDS, 20)]) for number in range(ARTICLES)
    )
    return {f"a{number:03}": f"{text} Quay{number % 9}" for number, text in enumerate(own)}


def with_word(texts: Texts) -> Texts:
    return texts | {"last": f"{f'{WORD} ' * 4}{texts['a200']}"}


def with_equal(texts: Texts) -> Texts:
    """Return the texts, and before all others one that shares no more with some than the last of their candidates."""
    return {"a": " ".join([*random.Random(len(texts)).sample(WORDS, 20), "Quay3"])} | texts


def with_changes(texts: Texts) -> Texts:
    """Return the texts, with those of one of the first articles and of one of the last exchanged."""
    return texts | {"a031": texts["a299"], "a299": texts["a031"]}


def read(texts: Texts) -> Likeness:
    return likeness_of(tuple(make_article(Story(slug=slug, paragraphs=(text,))) for slug, text in texts.items()))


def compare_in(likeness: Likeness) -> Comparison:
    words, order = likeness.words, likeness.alphabet.rank()
    index = make_index(words.vectors, searchable=words.searchable, order=order)
    return compare(index, words=words.vectors, names=likeness.names.vectors)


def weigh_all(likeness: Likeness) -> dict[str, dict[str, float]]:
    """Return what the words of each article weigh."""
    spelled, vectors = tuple(likeness.lexicon), likeness.words.vectors
    rows = [vectors.row(number) for number in range(len(likeness.slugs))]
    weighed = [zip(vectors.keys[row].tolist(), vectors.weights[row].tolist(), strict=True) for row in rows]
    return {
        slug: {spelled[key]: weight for key, weight in own} for slug, own in zip(likeness.slugs, weighed, strict=True)
    }


def find_changed(before: Likeness, now: Likeness) -> Flags:
    """Return which of the articles of now are new, or have words that weigh otherwise."""
    old, new = weigh_all(before), weigh_all(now)
    return np.array([own != old.get(slug) for slug, own in new.items()])


def amend_all(before: Likeness, now: Likeness) -> tuple[Neighbourhoods, Numbers]:
    place = {slug: number for number, slug in enumerate(now.slugs)}
    places = np.array([place.get(slug, -1) for slug in before.slugs])
    return amend(Found(before.nearest, places, find_changed(before, now)), comparison=compare_in(now))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    "case", ["a word weighs less", "a word weighs more", "an equal one comes first", "two change places"]
)
def test_neighbours_that_are_amended_are_those_that_would_be_found(case: str, seed: int) -> None:
    texts = invent(seed, times=4)
    before, after = {
        "a word weighs less": (texts, with_word(texts)),
        "a word weighs more": (with_word(texts), texts),
        "an equal one comes first": (texts, with_equal(texts)),
        "two change places": (texts, with_changes(texts)),
    }[case]
    now = read(after)
    amended, here = amend_all(read(before), now)
    for field in fields(Neighbourhoods):
        one, other = getattr(amended, field.name), getattr(now.nearest, field.name)[here]
        assert (one <= other).all() if field.name == "floors" else np.array_equal(one, other), field.name


def test_where_a_word_weighs_otherwise_few_articles_without_it_are_searched_anew() -> None:
    texts = invent(1, times=1)
    now = read(with_word(texts))
    _, here = amend_all(read(texts), now)
    assert set(here.tolist()).isdisjoint({*range(HAVING), ARTICLES})
    assert len(here) > ARTICLES / 3
    assert np.isin(now.nearest.candidates[here], np.arange(HAVING)).any(axis=1).mean() > 0.9
