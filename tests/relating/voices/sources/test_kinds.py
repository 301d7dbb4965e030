import pytest

from newsdossier.model.voices import SourceKind
from newsdossier.relating.voices.sources.kinds import CALLING_WORDS, RULES_OF_CALLING_WORDS, find_kind

NAMES = {
    "Ada Brennick": SourceKind.PERSON,
    "the White House": SourceKind.INSTITUTION,
    "the Mora Council": SourceKind.INSTITUTION,
    "MPA": SourceKind.INSTITUTION,
    "the old quay": SourceKind.UNNAMED,
    "the firm": SourceKind.UNNAMED,
    "A tech firm": SourceKind.UNNAMED,
    "the Pell firm": SourceKind.INSTITUTION,
    "the ministry": SourceKind.INSTITUTION,
}
CALLED = {
    "state media Telegraph": SourceKind.STATE_MEDIA,
    "the Northwire news agency": SourceKind.NEWS_AGENCY,
    "a port source": SourceKind.UNNAMED,
    "Experts": SourceKind.UNNAMED,
    "a statement": SourceKind.DOCUMENT,
    "initial reports": SourceKind.UNNAMED,
    "a Pell report": SourceKind.DOCUMENT,
    "the Calder Courier": SourceKind.OUTLET,
}


@pytest.mark.parametrize("name", NAMES)
def test_rules_of_words_for_sources_say_nothing_of_a_name_without_such_a_word(name: str) -> None:
    words, lows = name.split(), name.lower().split()
    assert CALLING_WORDS.isdisjoint(lows)
    assert [rule(name, words, lows) for rule in RULES_OF_CALLING_WORDS] == [None] * len(RULES_OF_CALLING_WORDS)
    assert find_kind(words, lows, name=name) is NAMES[name]


@pytest.mark.parametrize("told", CALLED)
def test_what_a_text_calls_a_source_outranks_its_name(told: str) -> None:
    words, lows = told.split(), told.lower().split()
    assert not CALLING_WORDS.isdisjoint(lows)
    assert find_kind(words, lows, name=told) is CALLED[told]
