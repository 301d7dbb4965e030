"""What makes a text one of a topic, learned from texts that are sorted already.

Each topic is learned by itself, by a linear support vector machine over weighted words, and has a threshold of its own:
the one that does best on texts that were held back (cross-validation), drawn towards a common one where few have the
topic. Only this file needs scikit-learn.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import FeatureUnion
from sklearn.svm import LinearSVC

from newsdossier.model.words import UNSPACED_LETTER, split_words

FOLDS = 4  # parts into which sorted texts are cut, each held back once
COMMON_WEIGHT = 20  # texts: a topic with so many trusts its own threshold and the common one alike
LOWEST_THRESHOLD = -0.6  # texts that share nothing with a topic lie at -1: much below this, all would have it
LEAD = 400  # characters: headline and first paragraph, in which news says what it is about
PART_WEIGHTS = {"lead": 0.5, "headline": 0.5}  # beside 1 for the whole: what is said up there is said again below
FEWEST_TEXTS_OF_WORD = 2  # a word that stands in one text says nothing about others
NUMBER = "#"
IN_ALL = ""  # a word that each text has, so that there are words however little the texts share
MOST_ROUNDS = 10_000  # of the machine; a few hundred do for thousands of articles

Texts = tuple[str, ...]
Matrix = Any  # a sparse one: scikit-learn has no types
Scores = NDArray[np.float64]
Labels = NDArray[np.bool_]


def learn(known: Texts, new: Texts, *, labels: tuple[tuple[bool, ...], ...]) -> tuple[tuple[float, ...], ...]:
    """Return, for each new text, how far it lies above the threshold of each topic (a column of the labels).

    The first line of a text is its headline, "" where it has none.
    """
    truth = np.array(labels, dtype=bool)
    known_words, new_words = weigh_words(known, new)
    thresholds = choose_thresholds(hold_back(known_words, truth), truth)
    margins = score(known_words, truth, new_words) - thresholds
    return tuple(tuple(row) for row in margins.tolist())


def weigh_words(known: Texts, new: Texts) -> tuple[Matrix, Matrix]:
    """Return the words of each text as numbers: those of all of it, and once more those of its lead and headline."""
    rarest = min(FEWEST_TEXTS_OF_WORD, len(known))
    parts = {"whole": list_words, "lead": list_lead_words, "headline": list_headline_words}
    weights = FeatureUnion(
        [(name, TfidfVectorizer(sublinear_tf=True, min_df=rarest, analyzer=read)) for name, read in parts.items()],
        transformer_weights=PART_WEIGHTS,
    )
    return weights.fit_transform(known).tocsr(), weights.transform(new).tocsr()


def list_lead_words(text: str) -> list[str]:
    return list_words(text[:LEAD])


def list_headline_words(text: str) -> list[str]:
    return list_words(text.partition("\n")[0])


def list_words(text: str) -> list[str]:
    """Return the words without case, numbers as one, and characters of scripts without spaces by twos."""
    return [IN_ALL, *read_words(text)]


def read_words(text: str) -> Iterator[str]:
    words = split_words(text)
    for before, word in zip((None, *words), words, strict=False):
        if word.text[0].isdigit():
            yield NUMBER
        elif UNSPACED_LETTER.match(word.text):
            if before and before.end == word.start:
                yield before.text + word.text
        elif len(word.text) > 1:
            yield word.text.casefold()


def hold_back(known: Matrix, labels: Labels) -> Scores:
    """Return the score of each sorted text as if it were new; parts are dealt out as cards are."""
    scores = np.empty(labels.shape)
    part = np.arange(len(labels)) % FOLDS
    for held in range(min(FOLDS, len(labels))):
        inside = part == held
        scores[inside] = score(known[~inside], labels[~inside], known[inside])
    return scores


def score(known: Matrix, labels: Labels, new: Matrix) -> Scores:
    """Return how much each new text looks like those of each topic: 1 as they do, -1 as the others."""
    scores = np.full((new.shape[0], labels.shape[1]), -1.0)
    for topic in range(labels.shape[1]):
        if labels[:, topic].any() and not labels[:, topic].all():
            machine = LinearSVC(random_state=0, max_iter=MOST_ROUNDS).fit(known, labels[:, topic])
            scores[:, topic] = machine.decision_function(new)
    rounded: Scores = scores.round(6)
    return rounded


def choose_thresholds(scores: Scores, labels: Labels) -> Scores:
    """Return the threshold of each topic: its own best one and the common one, by how many articles speak for it."""
    common = best_threshold(scores.ravel(), labels.ravel())
    own = np.array([best_threshold(scores[:, topic], labels[:, topic]) for topic in range(labels.shape[1])])
    counts = labels.sum(axis=0)
    drawn = (counts * own + COMMON_WEIGHT * common) / (counts + COMMON_WEIGHT)
    thresholds: Scores = np.maximum(drawn, LOWEST_THRESHOLD)
    return thresholds


def best_threshold(scores: Scores, labels: Labels) -> float:
    """Return the score above which articles should have the topic, so that F1 is highest; halfway to the next."""
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(labels[order])
    f1 = 2 * right / (np.arange(1, len(order) + 1) + labels.sum())
    last = int(np.argmax(f1))
    following = scores[order[min(last + 1, len(order) - 1)]]
    return float((scores[order[last]] + following) / 2)
