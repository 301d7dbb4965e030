"""Words of texts as numbers, from which a machine can learn."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import FeatureUnion

from newsdossier.suggesting.words import HEADLINE, PARTS

PART_WEIGHTS = {"lead": 0.5, HEADLINE: 0.5}  # beside 1 for the whole: what is said up there is said again below
FEWEST_TEXTS_OF_WORD = 2  # a word that stands in one text says nothing about others
SURPRISE = 2.0  # more than a word that tells nothing, 1, counts the most telling one; 1.5 to 3 do nearly alike
ODDITY = 0.5  # texts, added to the variance: a word of two texts is soon where chance would not have it

Texts = tuple[str, ...]
Matrix = Any  # a sparse one, a row a text and a column a word: scikit-learn has no types
Weights = NDArray[np.float64]
"""A number a column."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WeighedWords:
    """Words of texts as numbers."""

    known: Matrix
    new: Matrix
    columns: tuple[tuple[str, str], ...]
    """What each counts: the part of the text, and a word as heard there."""
    usual: Weights
    """How much of each word the known texts have on average."""


def weigh_words(known: Texts, new: Texts) -> WeighedWords:
    """Return the words of each text as numbers: those of all of it, and once more those of its lead and headline."""
    rarest = min(FEWEST_TEXTS_OF_WORD, len(known))
    weights = FeatureUnion(
        [(name, TfidfVectorizer(sublinear_tf=True, min_df=rarest, analyzer=read)) for name, read in PARTS.items()],
        transformer_weights=PART_WEIGHTS,
    )
    weighed = weights.fit_transform(known).tocsr()
    columns = (name.partition("__") for name in weights.get_feature_names_out())
    return WeighedWords(
        known=weighed,
        new=weights.transform(new).tocsr(),
        columns=tuple((part, word) for part, _, word in columns),
        usual=np.asarray(weighed.mean(axis=0)).ravel(),
    )


def stress_words(known: Matrix, labels: NDArray[np.bool_]) -> Weights:
    """Return what to multiply each word by for one topic, so that words that tell it from the others are heard.

    A word counts more, the further the number of its texts with the topic lies from what chance would give, in
    standard deviations. Both ways: a word that the topic's texts lack tells too. The furthest counts the same for every
    topic, for few texts cannot lie as far from chance as many. The mean length of texts stays.
    """
    stands = known > 0
    expected = stands.sum(axis=0) * labels.mean()
    spread = np.sqrt(expected * (1 - labels.mean()) + ODDITY)
    surprise = np.log1p(np.abs(stands.T @ labels.astype(float) - expected) / spread)
    stress = np.asarray(1 + SURPRISE * surprise / (surprise.max() or 1)).ravel()
    power = np.asarray(known.power(2).sum(axis=0)).ravel()
    scaled: Weights = stress * np.sqrt(power.sum() / (power @ stress**2))
    return scaled
