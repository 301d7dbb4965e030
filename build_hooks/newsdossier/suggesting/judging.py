"""Whether a text has a topic, seen beside the other topics that it comes near.

A threshold looks at its topic alone. But the topic that a text is most like needs less to be right than its third one,
and a topic of few texts less than one of many. How much, texts that were held back tell, those of all topics together.
"""

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from newsdossier.suggesting.thresholds import Labels, Scores, best_threshold

FEWEST_TEXTS = 30  # held back: fewer tell nothing about topics side by side
NEAR = -0.9  # above its threshold: what lies further below is no question
SHARE = (
    0.125  # of log odds, beside 1 for the margin; 0.125 to 0.5 do nearly alike, and better than odds or margin alone
)
SOFTNESS = 10.0  # of the rule's few weights: hardly held back
USUAL_COUNT = 20  # texts of a topic: about which no sign of it is seen

Counts = NDArray[np.int_]


def judge(new: Scores, held_back: Scores, *, labels: Labels) -> Scores:
    """Return how far new texts lie above the threshold of each topic, beside their other topics: right from 0 on.

    Takes how far each, and each of the texts that were held back, lies above it by itself.
    """
    near = held_back > NEAR
    if len(labels) < FEWEST_TEXTS or len(np.unique(labels[near])) < 2:
        return new
    counts = labels.sum(axis=0)
    # This solver comes so near the best weights that the sums of one computer and another lead to the same ones.
    machine = LogisticRegression(C=SOFTNESS, solver="newton-cholesky", tol=1e-8)
    rule = machine.fit(list_signs(held_back, counts)[near], labels[near])
    again, judged = (margins + SHARE * tell_odds(rule, margins, counts) for margins in (held_back, new))
    rounded: Scores = (judged - best_threshold(again.ravel(), labels.ravel())).round(6)
    return rounded


def tell_odds(rule: LogisticRegression, margins: Scores, counts: Counts) -> Scores:
    """Return the log odds of each text and topic; where they are far apart, those of one in nine million."""
    odds = np.full(margins.shape, -16.0)
    near = margins > NEAR
    if near.any():
        odds[near] = rule.decision_function(list_signs(margins, counts)[near])
    return odds


def list_signs(margins: Scores, counts: Counts) -> Scores:
    """Return, for each text and topic, what speaks for it: a number a sign."""
    nearest = margins.argmax(axis=1)
    first = np.arange(margins.shape[1]) == nearest[:, None]
    best, second = margins.max(axis=1), np.where(first, -1.0, margins).max(axis=1)
    other = np.where(first, second[:, None], best[:, None]).clip(-1, 1)
    often = np.log(counts / USUAL_COUNT) + np.zeros_like(margins)
    above, beside, beyond = margins.clip(min=0), other.clip(min=0), other.clip(max=0)
    signs: Scores = np.stack((margins, above, first, beside, beyond, often, margins * often, first * often), axis=-1)
    return signs
