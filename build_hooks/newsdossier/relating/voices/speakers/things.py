"""Words between marks that nobody spoke: names of things, titles of works, terms."""

from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.words.function_words import DETERMINERS, JOINERS, STOPS

BEFORE_A_NAME = frozenset(
    (
        *("word", "term", "terms", "titled", "entitled", "named", "nicknamed", "book", "film", "song"),
        *("movie", "album", "novel", "magazine", "called", "phrase", "so-called", "known", "series", "show", "play"),
        *("dubbed", "label", "labelled", "labeled", "title", "headline", "documentary", "essay", "podcast"),
        *("program", "programme", "poem", "ballad", "code", "slogan", "motto", "self-described", "self-styled"),
    )
)
AFTER_A_NAME = frozenset(
    {"show", "program", "programme", "magazine", "movie", "film", "song", "series", "album", "star"}
)
"""Right after the marks: "the “Early Tide” show"."""
NAMING_REACH = 2  # words: "known as", "the term"
LONGEST_TITLE = 8  # words
SMALL = STOPS | DETERMINERS | JOINERS
"""Words that stay small in titles."""


def names_a_thing(heard: Heard, quoted: int) -> bool:
    """Return whether the words before the marks announce a name or title: "the word “we”", "known as “the Gate”"."""
    if is_nickname(heard, quoted):
        return True
    before = heard.tokens.lows[max(0, quoted - NAMING_REACH) : quoted]
    if before[-1:] in ([","], [":"]):
        return False
    is_announced = bool(BEFORE_A_NAME & set(before)) and not is_verb_of_voice(heard, quoted)
    if is_announced and before[-1] in VERBS_OF_BEING and heard.tokens.ends_as_speech(quoted):
        return False  # `her motto is “dead as a nail,” Brennick said`
    return is_announced or is_before_noun(heard, quoted) or is_owned_title(heard, quoted)


def is_owned_title(heard: Heard, quoted: int) -> bool:
    """Return whether a title stands after its owner: "Mora Radio's “Early Tide”"."""
    return heard.tokens.lows[quoted - 1].endswith(("'s", "’s")) and quoted > 0 and is_title(heard, quoted)


def is_term(heard: Heard, quoted: int) -> bool:
    """Return whether a word or two stand in a noun phrase, as a term does: "a “phase one” deal"."""
    lows = heard.tokens.lows
    start, end = heard.tokens.place(quoted, quoted + 1)
    is_short = len(heard.leaf.text[start:end].split()) <= FEW
    is_inside = quoted > 0 and lows[quoted - 1] in ARTICLES and quoted + 1 < len(lows)
    return is_short and is_inside and lows[quoted + 1][0].isalpha() and lows[quoted + 1] not in SMALL


ARTICLES = frozenset({"a", "an", "the", "this", "its", "their", "his", "her"})
FEW = 2  # words
VERBS_OF_BEING = frozenset({"is", "was", "are", "were"})


def is_nickname(heard: Heard, quoted: int) -> bool:
    """Return whether the words stand inside a name: "Ada “the Crane” Brennick"."""
    words = heard.tokens.words
    if heard.leaf.text[heard.tokens.place(quoted, quoted + 1)[1] - 2] in ",.?!":
        return False
    beside = (words[quoted - 1 : quoted], words[quoted + 1 : quoted + 2])
    return quoted > 0 and all(side and side[0][0].isupper() for side in beside)


def is_verb_of_voice(heard: Heard, quoted: int) -> bool:
    """Return whether one of those words is the verb of a clause: "Vael called it “a shame”"."""
    return any(
        quoted - NAMING_REACH <= voice.clause.verb < quoted and not is_reduced(heard, voice.clause.verb, quoted)
        for voice in heard.voices
    )


def is_reduced(heard: Heard, verb: int, quoted: int) -> bool:
    """Return whether "called" hangs on the noun before it: "a script called “Wild Tide”"."""
    lows = heard.tokens.lows
    return verb + 1 == quoted and lows[verb] in ("called", "dubbed", "titled", "named") and is_title(heard, quoted)


def is_before_noun(heard: Heard, quoted: int) -> bool:
    lows = heard.tokens.lows
    return quoted > 0 and lows[quoted - 1] in DETERMINERS and not AFTER_A_NAME.isdisjoint(lows[quoted + 1 : quoted + 2])


def is_title(heard: Heard, quoted: int) -> bool:
    """Return whether the words are spelt as a title is: a few, each with a capital but the small ones."""
    if not heard.is_english:
        return False
    start, end = heard.tokens.place(quoted, quoted + 1)
    words = [word.strip(".,!?&") for word in heard.leaf.text[start + 1 : end - 1].split()[: LONGEST_TITLE + 1]]
    if len(words) == 1:
        return is_name_in_sentence(heard, quoted, words[0])
    telling = [word for word in words if word and word.lower() not in SMALL]
    is_spelt_so = all(not word[0].islower() for word in telling) and words[0][:1].isupper()
    return 1 < len(words) <= LONGEST_TITLE and bool(telling) and is_spelt_so and len(telling) * 2 >= len(words)


def is_name_in_sentence(heard: Heard, quoted: int, word: str) -> bool:
    """Return whether one word has a capital in the middle of a sentence of small words: "said that “Tide” won"."""
    before = heard.tokens.words[quoted - 1 : quoted] if quoted else []
    return word[:1].isupper() and bool(before) and before[0][0].islower()
