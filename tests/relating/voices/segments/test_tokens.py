import pytest

from newsdossier.relating.voices.segments.marks import MARK, find_marked
from newsdossier.relating.voices.segments.sentences import is_abbreviated, split_sentences
from newsdossier.relating.voices.segments.tokenizing import tokenize
from newsdossier.relating.voices.segments.tokens import QUOTED

IN_THE_US = ("in", "the", "u.s", ",", "as", "x_y", ",")
TEXTS = (
    'The U.S. union "will never, ever sleep," said Ada J. Brennick, who\'d know. ',
    "It paid 3.5 mln dlrs -- the the the -- for Pier 4 . . ",
    'He said "no" and "no" again: "no".',
)


@pytest.mark.parametrize("text", TEXTS)
def test_between_tokens_stand_but_spaces_and_full_stops(text: str) -> None:
    marked = find_marked(text)
    tokens = tokenize(text, (0, len(text)), marked=marked)
    quoted = iter([text[one.before : one.after] for one in marked])
    printed = [next(quoted) if word == QUOTED else word for word in tokens.words]
    places = [tokens.place(index, index + 1) for index in range(len(printed))]
    assert [text[start:end] for start, end in places] == printed
    edges = [0, *(edge for place in places for edge in place), len(text)]
    assert all(not text[end:start].strip(" .") for end, start in zip(edges[::2], edges[1::2], strict=True))
    for first in range(len(printed)):
        for last in range(first + 1, len(printed) + 1):
            assert tokens.place(first, last) == (places[first][0], places[last - 1][1])


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        (
            "IT told US that May and WHO said he'd come in May.",
            ["IT", "told", "US", "that", "May", "and", "WHO", "said", "he", "come", "in", "May"],
        ),
        ("The workers' vote is the dockers'", ["the", "workers'", "vote", "is", "the", "dockers", "'"]),
        ("It paid $3.5 mln, AT&T said.", ["it", "paid", "$", "3.5", "mln", ",", "at&t", "said"]),
        ("She came, saw. At 3.5, in the U.S., as x_y,", ["she", "came", ",", "saw", "at", "3.5", ",", *IN_THE_US]),
    ],
)
def test_words_are_parted_from_signs_and_read_in_lower_case_but_for_names(text: str, lows: list[str]) -> None:
    assert tokenize(text, (0, len(text)), marked=()).lows == lows


def test_a_word_ends_alike_before_words_in_marks_and_at_the_end() -> None:
    text = "The workers' “no” to the dockers'"
    assert tokenize(text, (0, len(text)), marked=find_marked(text)).words == [
        *("The", "workers'", QUOTED, "to", "the", "dockers", "'")
    ]


@pytest.mark.parametrize(
    ("before", "is_one"), [("Mr", True), ("the U.S", True), ("Pier 12345", False), ("dockers", False)]
)
def test_a_full_stop_after_an_abbreviation_ends_no_sentence(before: str, is_one: bool) -> None:
    assert is_abbreviated(f"{before}. Ada", len(before)) is is_one
    assert len(split_sentences(f"{before}. Ada came.", ())) == (1 if is_one else 2)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ada left (at last!) Ivo came… Who? Nobody.", ["Ada left (at last!)", "Ivo came…", "Who?", "Nobody."]),
        ("他走了。」她说！」Ada left.) Ivo", ["他走了。」", "她说！」", "Ada left.)", "Ivo"]),
        ("It paid 3.5 mln. of it...then", ["It paid 3.5 mln. of it...then"]),
    ],
)
def test_a_sentence_ends_where_its_script_says(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text, ())] == sentences


@pytest.mark.parametrize(
    ("text", "signs"),
    [("'em 's don't workers' ‚so‘ a‘b", ["'", "'", "'", "‚", "‘"]), ('a"b «c» d’s 「e」', ['"', "«", "»", "「", "」"])],
)
def test_an_apostrophe_between_letters_is_no_mark(text: str, signs: list[str]) -> None:
    assert MARK.findall(text) == signs
