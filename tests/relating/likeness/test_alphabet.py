"""A lexicon that grows is in the same order as one that is sorted whole."""

import random

from newsdossier.relating.likeness.alphabet import Alphabet


def test_words_that_are_added_stand_where_they_would_have_stood() -> None:
    rng = random.Random(5)
    words = ["".join(rng.choices("abcéд", k=rng.randint(1, 9))) for _ in range(300)]
    whole = Alphabet().grow(words)
    ranks = whole.rank().tolist()
    in_order = sorted(range(len(words)), key=ranks.__getitem__)
    assert [words[number][:7] for number in in_order] == sorted(word[:7] for word in words)
    for known in (0, 1, 150, 299, 300):
        assert Alphabet().grow(words[:known]).grow(words).rank().tolist() == ranks


def test_an_empty_lexicon_has_no_order() -> None:
    assert Alphabet().grow(()).rank().tolist() == []
