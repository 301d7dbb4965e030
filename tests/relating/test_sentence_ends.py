import pytest

from newsdossier.relating.sentence_ends import LONGEST_SENTENCE, split_sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The U.S. Navy left. It came back.", 2),
        ("Mr. Vael met Gov. Sund on Sept. 4. They talked.", 2),
        ("“Nobody won.” Everybody signed.", 2),
        ("Prices rose 3.5 percent.", 1),
        ("港が閉まった。船は待つ。", 2),
        ("Why? Nobody knows!", 2),
        ("", 0),
    ],
)
def test_full_stops_of_abbreviations_end_no_sentence(text: str, count: int) -> None:
    assert len(list(split_sentences(text))) == count


def test_a_sentence_without_end_is_cut() -> None:
    pieces = list(split_sentences("dockers wait " * 1000))
    assert max(end - start for start, end in pieces) == LONGEST_SENTENCE
