"""What makes a text one of a topic, learned from texts that are sorted already.

Each topic is learned by itself, by a linear support vector machine over words that count more, the better they tell its
texts from the others, and has a threshold of its own: the one that does best on texts that were held back
(cross-validation), drawn towards a common one where few have the topic. Then each topic is seen beside the others that
the text comes near. Only this file, judging.py, thresholds.py and weighing.py need what scikit-learn brings.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from sklearn.svm import LinearSVC

from newsdossier.model.suggestion import SuggestedTopic
from newsdossier.suggesting.judging import judge
from newsdossier.suggesting.telling import Heard, find_telling_words
from newsdossier.suggesting.thresholds import Labels, Scores, choose_thresholds
from newsdossier.suggesting.weighing import Matrix, Texts, WeighedWords, Weights, stress_words, weigh_words

FOLDS = 4  # parts into which sorted texts are cut, each held back once
MOST_ROUNDS = 10_000  # of the machine; a few hundred do for thousands of articles
Given = tuple[frozenset[str], ...]
"""The topics of each sorted text."""


class Line(NamedTuple):
    """What parts the texts of a topic from the others: text times weights, plus the offset."""

    weights: Weights
    """Above 0 where a word speaks for the topic."""
    offset: float


def learn(known: Texts, new: Texts, *, given: Given, topics: tuple[str, ...]) -> tuple[tuple[SuggestedTopic, ...], ...]:
    """Return, for each new text, the topics of which it lies above the threshold, in their order.

    Some of its words speak for each. The first line of a text is its headline, "" where it has none. Some sorted texts
    have each topic, and some lack it.
    """
    labels = np.array([[topic in one for topic in topics] for one in given], dtype=bool)
    words = weigh_words(known, new)
    held_back = hold_back(words.known, labels)
    thresholds = choose_thresholds(held_back, labels)
    lines = tuple(draw_line(words.known, truth) for truth in labels.T)
    scores = np.column_stack([score(words.new, line) for line in lines])
    margins = judge(scores - thresholds, held_back - thresholds, labels=labels)
    found: tuple[list[SuggestedTopic], ...] = tuple([] for _ in new)
    for topic, line, above in zip(topics, lines, margins.T, strict=True):
        for index in np.flatnonzero(above > 0).tolist():
            telling = find_telling_words(new[index], hear(words, index, weights=line.weights))
            if telling:  # a topic for which no word speaks is that of most articles, and nobody's finding
                found[index].append(SuggestedTopic(topic=topic, score=round(float(above[index]), 2), words=telling))
    return tuple(map(tuple, found))


def hold_back(known: Matrix, labels: Labels) -> Scores:
    """Return the score of each sorted text as if it were new; parts are dealt out as cards are."""
    scores = np.empty(labels.shape)
    part = np.arange(len(labels)) % FOLDS
    for held in range(min(FOLDS, len(labels))):
        inside = part == held
        scores[inside] = score_as_new(known[inside], known=known[~inside], labels=labels[~inside])
    return scores


def score_as_new(new: Matrix, *, known: Matrix, labels: Labels) -> Scores:
    """Return the score of each text for each topic; -1 for a topic that all the known texts have, or none."""
    scores = np.full((new.shape[0], labels.shape[1]), -1.0)
    for topic, truth in enumerate(labels.T):
        if truth.any() and not truth.all():
            scores[:, topic] = score(new, draw_line(known, truth))
    return scores


def draw_line(known: Matrix, truth: Labels) -> Line:
    stress = stress_words(known, truth)
    machine = LinearSVC(random_state=0, max_iter=MOST_ROUNDS).fit(known.multiply(stress).tocsr(), truth)
    return Line(weights=stress * machine.coef_.ravel(), offset=float(machine.intercept_[0]))


def score(texts: Matrix, line: Line) -> Scores:
    """Return how much each text looks like those of the topic: 1 as they do, -1 as the others."""
    rounded: Scores = (texts @ line.weights + line.offset).round(6)
    return rounded


def hear(words: WeighedWords, index: int, *, weights: Weights) -> Iterator[Heard]:
    """Yield what each word of a new text said: its weight times what the text has of it more than is usual.

    Without the usual, "it" and "its" speak for topics whose texts have a little more of them.
    """
    row = words.new[index]
    strengths = weights[row.indices] * np.maximum(row.data - words.usual[row.indices], 0)
    for column, strength in zip(row.indices.tolist(), strengths.tolist(), strict=True):
        part, word = words.columns[column]
        yield Heard(part, word, strength)
