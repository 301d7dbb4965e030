"""The words of a text are the same by whatever way is quickest for it."""

import pytest

from newsdossier.model.words import UNSPACED_LETTER, WORD, list_words
from newsdossier.relating.reuse.runs.citing_runs import place_words
from newsdossier.relating.reuse.tellings.tellings import (
    PARAGRAPH_BREAK,
    SENTENCE_BREAK,
    list_with_breaks,
    split_sentences,
)
from newsdossier.relating.reuse.words.words import blank_all, list_words_of
from newsdossier.relating.vocabulary import list_terms, pair_characters

TEXTS = (
    "".join(map(chr, range(128))) + " Ada's crane_no. 4, 3.5% (of U.S. quays)\n\tsaid\x1f“no”",
    "Der Bürgermeister von Þórshöfn sagte: „Nein.“ Ne\u0301e à Mora — 5 °C",
    "港口工人周二罢工。서울에서 파업이 시작됐다。Dockers 港",
    "",
)


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_parted_alike_in_any_script(text: str) -> None:
    assert list_words(text) == WORD.findall(text)
    if not UNSPACED_LETTER.search(text):
        assert list_terms(text) == list(pair_characters(text))


@pytest.mark.parametrize("text", TEXTS)
def test_sentence_by_sentence_no_word_is_lost(text: str) -> None:
    saved = text.replace(SENTENCE_BREAK, "").replace(PARAGRAPH_BREAK, "")
    parted = "\n".join(list_with_breaks([saved, saved])).removesuffix(f"\n{PARAGRAPH_BREAK}").split(PARAGRAPH_BREAK)
    sentences = [[words.split() for words in paragraph.split(SENTENCE_BREAK)] for paragraph in parted]
    assert sentences == [[list_terms(saved[start:end]) for start, end in split_sentences(saved)]] * 2
    assert {word for words in sentences[0] for word in words} == set(list_terms(saved))


def test_words_of_texts_blanked_together_are_those_of_each() -> None:
    for text, blanked in zip(TEXTS, blank_all(TEXTS), strict=True):
        half = text.find(" ", len(text) // 2)
        spans = [(0, half), (half, len(text))] if text else [(0, 0)]
        words = [[word.casefold() for word in WORD.findall(text[start:end])] for start, end in spans]
        assert list_words_of(blanked, spans) == words


@pytest.mark.parametrize("text", [*TEXTS[:3], " (No) 4,5% quays.\n"])
def test_words_stand_where_they_are_looked_for(text: str) -> None:
    words = [match.span() for match in WORD.finditer(text)]
    for first in range(len(words)):
        for last in range(first + 1, len(words) + 1):
            assert place_words(text, first, last) == (words[first][0], words[last - 1][1])


def test_sentences_end_after_a_closing_mark_and_after_a_full_stop_of_han() -> None:
    text = "He said “no.” Then (at noon?) he went. 港口罢工。没有人来！Why"
    assert [text[start:end] for start, end in split_sentences(text)] == [
        "He said “no.”",
        "Then (at noon?)",
        "he went.",
        "港口罢工。",
        "没有人来！",
        "Why",
    ]
