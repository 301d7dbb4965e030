"""The words of a text are the same by whatever way is quickest for it."""

import pytest

from newsdossier.model.words import UNSPACED_LETTER, WORD, list_words
from newsdossier.relating.reuse.tellings import split_sentences
from newsdossier.relating.reuse.words import list_terms_of
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
    spans = split_sentences(text)
    assert [list(words) for words in list_terms_of(text, spans)] == [list(list_terms(text[a:b])) for a, b in spans]
    assert {word for words in list_terms_of(text, spans) for word in words} == set(list_terms(text))


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
