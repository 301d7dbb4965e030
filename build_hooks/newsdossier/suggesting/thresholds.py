"""The score from which on a text is one of a topic."""

import numpy as np
from numpy.typing import NDArray

COMMON_WEIGHT = 20  # texts: a topic with so many trusts its own threshold and the common one alike
LOWEST_THRESHOLD = -0.6  # texts that share nothing with a topic lie at -1: much below this, all would have it
STEP = 0.01  # between the thresholds that are tried
SCALE = np.arange(-1.0, 1.0 + STEP / 2, STEP)  # scores that matter: -1 as texts without the topic, 1 as those with it
SPREAD = 0.03  # how far a new text may lie from one as like the topic that was held back; 0.02 to 0.05 do much the same
ABOVE = 1 / (1 + np.exp((SCALE[None, :] - SCALE[:, None]) / SPREAD))
"""The chance that a score (row) lies above a threshold (column)."""

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
    """Return the score above which articles should have the topic, so that F1 is highest as far as can be told.

    Each score stands for those around it, so that the threshold does not hang on where one text happens to lie.
    """
    right, given = count_above(scores[labels]), count_above(scores)
    return float(SCALE[np.argmax(2 * right / (given + labels.sum()))])


def count_above(scores: Scores) -> Scores:
    """Return how many of the scores are to be expected above each threshold."""
    places = np.rint((scores.clip(SCALE[0], SCALE[-1]) - SCALE[0]) / STEP).astype(int)
    counts: Scores = np.bincount(places, minlength=len(SCALE)) @ ABOVE
    return counts
