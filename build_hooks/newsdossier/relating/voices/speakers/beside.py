"""Words in marks right beside the clause that names their speaker, or inside of it."""

from newsdossier.model.evidence import Certainty
from newsdossier.relating.voices.attributions.heard import Heard, Voice
from newsdossier.relating.voices.segments.tokens import QUOTED
from newsdossier.relating.voices.speakers.finding import Finding, is_speaking, last_before
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.function_words import JOINERS
from newsdossier.relating.voices.words.pronouns import PRONOUNS

LINKS = frozenset({",", ":", "that", "—", "–", "-", "how", "as", "was", "is", "were", "it", "the", "a", "an", "of"})
"""Between a verb and the words that it brings in."""
BEFORE_VERB = 3  # tokens between words in marks and the verb that closes the clause around them
CLOSING_SPEECH = frozenset(",.?!…—–-:;'’")
LEAST_UNCLOSED = 3  # spaces: so many words are a sentence, though no comma closes it


def by_words_then_speaker(heard: Heard, quoted: int) -> Finding | None:
    """`“…,” said Ada Brennick`; `“…,” the union said`."""
    for voice in heard.voices:
        begin = voice.clause.begin
        is_beside = begin > quoted and is_speaking(heard, voice) and is_gap(heard, quoted + 1, begin)
        if is_beside and not is_modifier(heard, quoted, voice):
            return Finding("speaker-after-words", voice, Certainty.CERTAIN)
    return None


def is_modifier(heard: Heard, quoted: int, voice: Voice) -> bool:
    """Return whether the words stand before the noun that they modify: "“Early Tide” director Ada Brennick said"."""
    tokens, source = heard.tokens, voice.clause.source
    if not heard.is_english or source.first != quoted + 1 or tokens.lows[source.first] in PRONOUNS:
        return False
    start, end = tokens.place(quoted, quoted + 1)
    return tokens.last_sign(quoted) not in CLOSING_SPEECH and heard.leaf.text.count(" ", start, end) < LEAST_UNCLOSED


def is_gap(heard: Heard, first: int, last: int) -> bool:
    """Return whether nothing but signs stands between two tokens; after speech titles may, too: "NGO President"."""
    between = heard.tokens.words[first:last]
    if QUOTED in between:
        return False
    words = [word for word in between if word[0].isalnum() and word != "as"]  # "“…,” as Brennick put it"
    return not words or (all(word[0].isupper() for word in words) and heard.tokens.ends_as_speech(first - 1))


def by_speaker_then_words(heard: Heard, quoted: int) -> Finding | None:
    """`Ada Brennick said: “…”`, `said on Friday that “…”`, `told the Courier in 2018 that it “…”`."""
    voice = last_before(heard, quoted)
    if voice is None:
        return None
    begin = voice.clause.end
    between = heard.tokens.lows[begin:quoted]
    if all(low in LINKS or low in DAYS or low in JOINERS for low in between):
        return Finding("speaker-before-words", voice, Certainty.CERTAIN)
    return None


def by_words_inside_clause(heard: Heard, quoted: int) -> Finding | None:
    """Source, words, verb: `브레닉은 “…”고 말했다`."""
    for voice in heard.voices:
        verb = voice.clause.verb
        is_around = voice.clause.source.last <= quoted < verb <= quoted + BEFORE_VERB
        if is_around and all(low[0].isalnum() for low in heard.tokens.lows[quoted + 1 : verb]):
            return Finding("words-inside-clause", voice, Certainty.CERTAIN)
    return None
