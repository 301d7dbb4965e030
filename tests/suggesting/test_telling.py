"""Which words of a text are shown as what spoke for a topic."""

from newsdossier.model.suggestion import TellingWord
from newsdossier.suggesting.telling import MOST_WORDS, Heard, find_telling_words

TEXT = "Dockers STRIKE again\nThe dockers strike at 12 gates, and a Straße is closed. 港口罢工"


def telling(*heard: tuple[str, float], part: str = "whole") -> list[str]:
    return [one.word for one in find_telling_words(TEXT, [Heard(part, word, strength) for word, strength in heard])]


def test_words_stand_as_printed_first_and_the_strongest_stands_first() -> None:
    assert telling(("dockers", 0.1), ("strike", 0.3), ("strasse", 0.2)) == ["STRIKE", "Straße", "Dockers"]


def test_words_that_spoke_against_the_topic_or_not_at_all_are_left_out() -> None:
    assert telling(("dockers", -0.3), ("strike", 0.0), ("gates", 1e-9), ("closed", 0.1)) == ["closed"]


def test_of_words_as_strong_the_first_by_the_alphabet_wins() -> None:
    assert telling(("gates", 0.2), ("closed", 0.2), ("again", 0.2)) == ["again", "closed", "gates"]


def test_no_more_than_five_words_are_shown() -> None:
    words = ("again", "and", "at", "closed", "dockers", "gates")
    assert telling(*((word, 0.2) for word in words)) == ["again", "and", "at", "closed", "Dockers"]
    assert MOST_WORDS == 5


def test_what_no_reader_finds_in_the_text_is_no_evidence() -> None:
    assert telling(("#", 0.5), ("", 0.4), ("ferry", 0.3), ("gat", 0.2), ("gates", 0.1)) == ["gates"]


def test_two_characters_are_a_word_in_scripts_without_spaces() -> None:
    assert telling(("罢工", 0.2), ("港口", 0.1)) == ["罢工", "港口"]


def test_what_a_word_said_in_each_part_counts_together() -> None:
    heard = [Heard("whole", "gates", 0.3), Heard("whole", "strike", 0.2), Heard("headline", "strike", 0.2)]
    assert find_telling_words(TEXT, heard) == (
        TellingWord(word="STRIKE", in_headline=True),
        TellingWord(word="gates", in_headline=False),
    )


def test_a_headline_that_spoke_against_the_topic_is_not_named() -> None:
    heard = [Heard("whole", "strike", 0.3), Heard("headline", "strike", -0.1)]
    assert find_telling_words(TEXT, heard) == (TellingWord(word="STRIKE", in_headline=False),)
