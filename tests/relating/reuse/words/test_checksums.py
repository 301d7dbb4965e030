"""Words are summed up together as each by itself."""

from zlib import crc32

import pytest

from newsdossier.model.words import list_words
from newsdossier.relating.reuse.words.checksums import LONGEST_WORD, MAX_WORDS, number_words, write_words

LONG = "x" * LONGEST_WORD
TEXTS = (
    "Ada's crane_no. 4, 3.5% (of U.S. quays)\n\tsaid\x1f no",
    "Der Bürgermeister von Þórshöfn sagte: „Nein.“ Ne\u0301e à Mora — 5 °C",
    "",
    "港口工人周二罢工。Dockers 港",
    f"{LONG} {LONG}y {LONG}yz a",
    "...",
)


@pytest.mark.parametrize("texts", [TEXTS, TEXTS[::-1], TEXTS[2:3], ()])
def test_words_are_summed_up_together_as_each_alone(texts: tuple[str, ...]) -> None:
    numbers, sizes = number_words([write_words([text]) for text in texts])
    words = [list_words(text.casefold()) for text in texts]
    assert sizes.tolist() == [len(own) for own in words]
    assert numbers.tolist() == [crc32(word.encode()) for own in words for word in own]


def test_no_word_reaches_from_one_passage_into_the_next() -> None:
    numbers, sizes = number_words([write_words(["the quay", "", "strike"]), write_words(["Strike"])])
    assert sizes.tolist() == [3, 1]
    assert numbers.tolist() == [crc32(word) for word in (b"the", b"quay", b"strike", b"strike")]


@pytest.mark.parametrize("word", ["a ", "é "])
def test_of_a_pasted_book_the_beginning_is_taken(word: str) -> None:
    numbers, sizes = number_words([write_words([word * (MAX_WORDS + 5)]), write_words([word])])
    assert sizes.tolist() == [MAX_WORDS, 1]
    assert len(set(numbers.tolist())) == 1
