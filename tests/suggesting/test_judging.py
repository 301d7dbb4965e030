"""Whether a text has a topic, seen beside the other topics that it comes near."""

import numpy as np

from newsdossier.suggesting.judging import FEWEST_TEXTS, judge, list_signs
from newsdossier.suggesting.thresholds import Labels, Scores

NEW = np.array([[0.1, -0.8], [0.1, 0.6]])


def hold_back(rounds: int) -> tuple[Scores, Labels]:
    """Return margins and labels of texts of which, of two topics near by, only the nearer one is ever right."""
    margins = [[0.1, -0.8], [-0.1, -0.7], [0.1, 0.6], [0.6, 0.1], [-0.8, 0.1], [-0.5, -0.5]]
    labels = [[True, False], [True, False], [False, True], [True, False], [False, True], [False, False]]
    return np.array(margins * rounds), np.array(labels * rounds)


def test_a_second_topic_needs_more_where_the_nearer_one_was_right_alone() -> None:
    margins, labels = hold_back(10)
    alone, second = judge(NEW, margins, labels=labels)[:, 0]
    assert alone > 0 > second


def test_a_topic_that_no_other_comes_near_may_lie_below_its_threshold() -> None:
    margins, labels = hold_back(10)
    assert judge(np.array([[-0.1, -0.7]]), margins, labels=labels)[0, 0] > 0


def test_few_texts_tell_nothing_about_topics_side_by_side() -> None:
    margins, labels = hold_back(FEWEST_TEXTS // 6)
    assert np.array_equal(judge(NEW, margins[:-1], labels=labels[:-1]), NEW)


def test_texts_of_which_none_comes_near_a_topic_tell_nothing() -> None:
    labels = np.tile([[True], [False]], (FEWEST_TEXTS, 1))
    assert np.array_equal(judge(NEW[:, :1], np.full(labels.shape, -2.0), labels=labels), NEW[:, :1])


def test_a_text_far_from_all_topics_gets_none() -> None:
    margins, labels = hold_back(10)
    assert (judge(np.array([[-5.0, -3.0]]), margins, labels=labels) < 0).all()


def test_a_topic_by_itself_has_no_other_beside_it() -> None:
    margins, labels = hold_back(10)
    judged = judge(np.array([[0.8], [-0.8]]), margins[:, :1], labels=labels[:, :1])[:, 0]
    assert judged[0] > 0 > judged[1]


def test_the_signs_of_each_topic_tell_of_the_nearest_other_one() -> None:
    signs = list_signs(np.array([[0.5, -0.2, -0.3]]), np.array([20, 20, 20]))[0]
    first, beside, beyond = signs[:, 2], signs[:, 3], signs[:, 4]
    assert first.tolist() == [1, 0, 0]
    assert beside.tolist() == [0, 0.5, 0.5]
    assert beyond.tolist() == [-0.2, 0, 0]


def test_a_topic_of_many_texts_is_seen_apart_from_one_of_few() -> None:
    often = list_signs(np.array([[0.5, 0.5]]), np.array([20, 200]))[0, :, 5]
    assert often[0] == 0 < often[1]
