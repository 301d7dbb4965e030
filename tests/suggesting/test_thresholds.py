"""From which score on a text is one of a topic."""

import numpy as np

from newsdossier.suggesting.thresholds import COMMON_WEIGHT, LOWEST_THRESHOLD, best_threshold, choose_thresholds


def threshold_of(*, those: list[float], others: list[float]) -> float:
    return best_threshold(np.array(those + others), np.array([True] * len(those) + [False] * len(others)))


def test_where_scores_part_the_threshold_lies_midway() -> None:
    assert abs(threshold_of(those=[0.6, 0.8], others=[-0.6, -0.8, -0.9])) < 0.1


def test_one_low_score_just_above_a_crowd_of_others_does_not_pull_the_threshold_down() -> None:
    assert threshold_of(those=[0.5, 0.45, 0.4, -0.29], others=[-0.3] * 6) > -0.2


def test_several_low_scores_well_above_the_others_do() -> None:
    assert threshold_of(those=[0.5, -0.29, -0.3, -0.31], others=[-0.6] * 6) < -0.35


def test_scores_off_the_scale_count_as_its_ends() -> None:
    assert threshold_of(those=[7.0], others=[-7.0]) == threshold_of(those=[1.0], others=[-1.0])


def test_a_topic_of_few_texts_is_drawn_to_the_common_threshold() -> None:
    many = 50 * COMMON_WEIGHT
    labels = np.zeros((many, 2), dtype=bool)
    labels[: many // 2, 0] = labels[0, 1] = True
    scores = np.where(labels, [0.2, 0.9], [-0.9, 0.5])
    often, seldom = choose_thresholds(scores, labels)
    assert abs(often - best_threshold(scores[:, 0], labels[:, 0])) < 0.1
    assert abs(seldom - best_threshold(scores.ravel(), labels.ravel())) < 0.1


def test_no_threshold_is_so_low_that_all_texts_pass() -> None:
    scores = np.array([[-0.95], [-0.99], [-0.99]])
    assert choose_thresholds(scores, np.array([[True], [False], [False]])) == LOWEST_THRESHOLD
