"""Which words are heard when a topic is learned."""

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer

from newsdossier.suggesting.weighing import SURPRISE, stress_words

WAGES = np.array([True, True, True, False, False, False, False, False])
TEXTS = (
    "each half wages",
    "each half wages",
    "each wages",
    "each half others",
    "each half others",
    "each others",
    "each others",
    "each half others",
)
WORDS = CountVectorizer(dtype=float).fit_transform(TEXTS)
IN_EACH, IN_HALF_OF_BOTH, IN_OTHERS, IN_WAGES = range(4)  # the words above, in order of the alphabet


def test_a_word_that_tells_the_topic_counts_more_than_one_that_stands_everywhere() -> None:
    stress = stress_words(WORDS, WAGES)
    assert stress[IN_WAGES] > 1 > stress[IN_EACH]
    assert stress[IN_WAGES] > 1.2 * stress[IN_HALF_OF_BOTH]


def test_a_word_that_the_topic_lacks_counts_more_too() -> None:
    stress = stress_words(WORDS, WAGES)
    assert stress[IN_OTHERS] > 1 > stress[IN_HALF_OF_BOTH]


def test_stress_keeps_the_mean_length_of_texts() -> None:
    stressed = WORDS.multiply(stress_words(WORDS, WAGES))
    assert np.isclose(stressed.power(2).sum(), WORDS.power(2).sum())


def test_the_most_telling_word_counts_as_much_for_few_texts_as_for_many() -> None:
    few = stress_words(WORDS, WAGES)
    many = stress_words(CountVectorizer(dtype=float).fit_transform(TEXTS * 50), np.tile(WAGES, 50))
    assert np.isclose(few[IN_WAGES] / few[IN_EACH], 1 + SURPRISE)
    assert np.isclose(many[IN_WAGES] / many[IN_EACH], 1 + SURPRISE)


def test_where_no_word_tells_anything_all_count_alike() -> None:
    everywhere = CountVectorizer(dtype=float).fit_transform(["each half"] * len(TEXTS))
    assert np.allclose(stress_words(everywhere, WAGES), 1)
