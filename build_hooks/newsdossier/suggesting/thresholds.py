"""The score from which on a text is one of a topic."""

import numpy as np
from numpy.typing import NDArray

COMMON_WEIGHT = 20  # texts: a topic with so many trusts its own threshold and the common one alike
LOWEST_THRESHOLD = -0.6  # texts that share nothing with a topic lie at -1: much below this, all would have it

Scores = NDArray[np.float64]
Labels = NDArray[np.bool_]


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
