"""Which words are heard when a topic is learned."""

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer

from newsdossier.suggesting.weighing import stress_words

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
