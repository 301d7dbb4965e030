"""Who was first is seen on numbers for many pairs as on the articles of one."""

from itertools import permutations, product

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.relating.reuse.precedence.origin import find_direction, show_first
from newsdossier.relating.reuse.words.drafts import NEVER, Draft, Marks, line_up, make_draft
from tests.relating.builders import Story, make_article

ARTICLE = make_article(Story(slug="one", paragraphs=("Dockers walked out.",)))
DAYS = ((0, NEVER), (730_000, 730_000), (730_000, 730_030), (730_001, 730_001))
DRAFTS = [
    Draft(ARTICLE, Slug(f"draft-{place}"), Marks(*days, has_source, 1 - has_source, has_caption, quotations))
    for place, (days, has_source, has_caption, quotations) in enumerate(product(DAYS, (0, 1), (0, 1), (0, 2)))
]


def test_pairs_that_show_who_was_first_are_those_of_which_it_is_told() -> None:
    pairs = np.array(list(permutations(range(len(DRAFTS)), 2)))
    shown = show_first(*(line_up(DRAFTS, column) for column in pairs.T)).tolist()
    told = [find_direction(DRAFTS[one], DRAFTS[other]) is not None for one, other in pairs.tolist()]
    assert shown == told
    assert any(told)
    assert not all(told)


def test_a_day_that_is_unknown_is_before_and_after_none() -> None:
    assert make_draft(ARTICLE).marks[:2] == (0, NEVER)
    assert not show_first(line_up(DRAFTS, np.array([0])), line_up(DRAFTS, np.array([16]))).any()
    none = np.zeros(0, dtype=np.int64)
    assert show_first(line_up([], none), line_up([], none)).tolist() == []
