"""How much words weigh, by how many articles have them."""

import numpy as np

from newsdossier.relating.likeness.rarity import (
    COUNTED_DOUBLINGS,
    KNOWN_DOUBLINGS,
    RAREST,
    Census,
    rarity_anywhere,
    weigh_words,
)

HAVING = np.array([1, 1, 400, 1])
ANYWHERE = np.array([rarity_anywhere(word) for word in ("brennic", "quay", "harbour", "said")])


def weigh(doublings: int) -> list[int]:
    counted = min(doublings, COUNTED_DOUBLINGS)
    census: Census = (np.ones(0, dtype=np.bool_), counted, doublings - counted)
    weights: list[int] = weigh_words(HAVING, anywhere=ANYWHERE, census=census).tolist()
    return weights


def test_in_a_dossier_of_some_hundred_articles_a_rare_word_is_as_rare_as_anywhere() -> None:
    assert weigh(KNOWN_DOUBLINGS)[:2] == [RAREST, 2]


def test_with_each_doubling_more_a_rare_word_can_be_rarer() -> None:
    assert weigh(KNOWN_DOUBLINGS + 1)[:2] == [RAREST + 1, 3]
    assert weigh(KNOWN_DOUBLINGS + 4)[:2] == [RAREST + 4, 6]


def test_a_word_of_many_articles_or_of_any_text_weighs_what_it_weighed() -> None:
    assert [weigh(doublings)[2] for doublings in (10, 13)] == [2, 2]
    assert {weigh(doublings)[3] for doublings in (9, 10, 13)} == {0}
