import pytest

from newsdossier.relating.voices.marks import find_marked
from newsdossier.relating.voices.sentences import is_abbreviated, split_sentences
from newsdossier.relating.voices.tokens import find_odd, tokenize

TEXTS = (
    'The U.S. union "will never, ever sleep," said Ada J. Brennick, who\'d know. ',
    "It paid 3.5 mln dlrs -- the the the -- for Pier 4 . . ",
    'He said "no" and "no" again: "no".',
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_token_stands_at_the_same_place_counted_from_either_end(text: str) -> None:
    tokens = tokenize(text, (0, len(text.rstrip())), marked=find_marked(text))
    count = len(tokens.words)
    for first in range(count):
        for last in range(first + 1, count + 1):
            assert tokens.place_from_start(first, last) == tokens.place_from_end(first, last)
            assert tokens.place(first, last) == tokens.place_from_start(first, last)


def test_a_sentence_is_read_alike_whether_or_not_all_odd_signs_are_looked_for() -> None:
    text = "IT told US that May and WHO said he'd come in May."
    read = tokenize(text, (0, len(text)), marked=())
    assert read.lows == tokenize(text, (0, len(text)), marked=(), odd=find_odd(text)).lows
    assert read.lows == ["IT", "told", "US", "that", "May", "and", "WHO", "said", "he", "come", "in", "May"]


@pytest.mark.parametrize(
    ("before", "is_one"), [("Mr", True), ("the U.S", True), ("Pier 12345", False), ("dockers", False)]
)
def test_a_full_stop_after_an_abbreviation_ends_no_sentence(before: str, is_one: bool) -> None:
    assert is_abbreviated(f"{before}. Ada", len(before)) is is_one
    assert len(split_sentences(f"{before}. Ada came.", ())) == (1 if is_one else 2)
