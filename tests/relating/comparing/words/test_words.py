import random

import pytest

from newsdossier.relating.comparing.words.lexicon import Lexicon
from newsdossier.relating.comparing.words.tokens import BREAK, TOKEN, place_words, read_words, root
from newsdossier.relating.sentence_ends import split_sentences
from tests.patience import patience


@pytest.mark.parametrize(
    "text", ["The U.S. kept 1,400 jobs, 3.5 percent.", "Süd-Häfen: 1.400 Stellen, U.S.-Schiffe", "港 42", "a a, 1 1a 1"]
)
def test_words_are_placed_where_they_were_read(text: str) -> None:
    words = read_words(text, 0, len(text))
    found = [(match.start(), match.group()) for match in TOKEN.finditer(text)]
    assert list(zip(place_words(words, text, 0), words, strict=True)) == found


@pytest.mark.parametrize(
    ("one", "other"), [("briefed", "briefing"), ("agrees", "agreed"), ("economic", "economy"), ("U.S.", "US")]
)
def test_forms_of_one_word_have_one_root(one: str, other: str) -> None:
    assert root(one) == root(other)


@pytest.mark.parametrize(("one", "other"), [("US", "us"), ("red", "reed"), ("king", "kind")])
def test_other_words_have_other_roots(one: str, other: str) -> None:
    assert root(one) != root(other)


def test_characters_of_scripts_without_spaces_are_compared_in_pairs() -> None:
    lexicon = Lexicon()
    numbers = list(lexicon.look_up("港湾"))
    lexicon.describe()
    assert [lexicon.printed[number] for number in numbers] == ["港", "湾"]
    assert [lexicon.rooted[lexicon.roots[number]] for number in numbers] == ["港湾", "湾"]


def test_looked_up_words_are_those_that_are_read() -> None:
    chance, lexicon = random.Random(7), Lexicon()
    signs = [*"aBU.S.,-_ 19 'é½×港", " ", BREAK]
    for _ in range(3000):
        text = "".join(chance.choices(signs, k=chance.randrange(12)))
        numbers = list(lexicon.look_up(text))
        lexicon.describe()
        assert [lexicon.printed[number] for number in numbers] == read_words(text, 0, len(text)), text
    assert [len(lexicon[piece]) for piece in ("said,", "1990s.", ".")] == [1, 2, 0]


@pytest.mark.parametrize("unit", [". ", ".”) ", "a.b.", "U.S. ", "1,2.", "港", "Nov. ", "... \t"])
def test_megabytes_on_one_line_are_split_in_seconds(unit: str) -> None:
    text = unit * (2_000_000 // len(unit))
    with patience():
        for start, end in split_sentences(text):
            read_words(text, start, end)
