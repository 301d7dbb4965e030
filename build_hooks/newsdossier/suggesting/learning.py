"""What makes a text one of a topic, learned from texts that are sorted already.

Each topic is learned by itself, by a linear support vector machine over words that count more, the better they tell its
texts from the others, and has a threshold of its own: the one that does best on texts that were held back
(cross-validation), drawn towards a common one where few have the topic. Only this file and weighing.py need
scikit-learn.
"""

import numpy as np
from sklearn.svm import LinearSVC

from newsdossier.suggesting.thresholds import Labels, Scores, choose_thresholds
from newsdossier.suggesting.weighing import Matrix, Texts, stress_words, weigh_words

FOLDS = 4  # parts into which sorted texts are cut, each held back once
MOST_ROUNDS = 10_000  # of the machine; a few hundred do for thousands of articles


def learn(known: Texts, new: Texts, *, labels: tuple[tuple[bool, ...], ...]) -> tuple[tuple[float, ...], ...]:
    """Return, for each new text, how far it lies above the threshold of each topic (a column of the labels).

    The first line of a text is its headline, "" where it has none.
    """
    truth = np.array(labels, dtype=bool)
    known_words, new_words = weigh_words(known, new)
    thresholds = choose_thresholds(hold_back(known_words, truth), truth)
    margins = score(known_words, truth, new_words) - thresholds
    return tuple(tuple(row) for row in margins.tolist())


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
            stress = stress_words(known, labels[:, topic])
            machine = LinearSVC(random_state=0, max_iter=MOST_ROUNDS)
            machine.fit(known.multiply(stress).tocsr(), labels[:, topic])
            scores[:, topic] = machine.decision_function(new.multiply(stress).tocsr())
    rounded: Scores = scores.round(6)
    return rounded
