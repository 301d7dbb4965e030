"""What is learned from sorted texts, and what each word said."""

from newsdossier.model.suggestion import SuggestedTopic
from newsdossier.suggesting.learning import learn

STRIKES = ("Strike at the port\nThe dockers strike, it is said.", "Strike goes on\nThe dockers stay away, it is said.")
SONGS = ("Choir sings\nThe guests hear songs, it is said.", "Songs at noon\nThe choir is heard, it is said.")


def learn_strike(*new: str) -> list[tuple[SuggestedTopic, ...]]:
    given = (*[frozenset({"strike"})] * len(STRIKES), *[frozenset[str]()] * len(SONGS))
    return list(learn(STRIKES + SONGS, new, given=given, topics=("strike",)))


def words_of(text: str) -> list[str]:
    ((topic,),) = learn_strike(text)
    return [one.word for one in topic.words]


def test_what_texts_have_no_more_of_than_usual_does_not_speak() -> None:
    assert set(words_of("Strike again\nThe dockers strike, it is said.")) == {"Strike", "dockers"}


def test_a_text_with_more_of_a_word_than_usual_is_heard_by_it() -> None:
    assert words_of("Dockers\nDockers, dockers: dockers strike.")[0] == "Dockers"


def test_a_text_like_the_others_has_no_topic_and_no_words() -> None:
    assert learn_strike("Choir sings\nThe guests hear songs.") == [()]


def test_each_text_keeps_its_own_words() -> None:
    first, second = learn_strike("Strike\nAll strike.", "The dockers\nThe dockers stay away.")
    assert [word.word for word in first[0].words] == ["Strike"]
    assert "Strike" not in [word.word for word in second[0].words]
