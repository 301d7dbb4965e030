"""Who said the words between marks: a table of rules over the sentence that holds them."""

from collections.abc import Callable
from dataclasses import dataclass

from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import Attribution, Manner
from newsdossier.relating.voices.attributions.heard import Heard, Voice
from newsdossier.relating.voices.segments.tokens import QUOTED
from newsdossier.relating.voices.speakers.things import is_term, is_title, names_a_thing
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.function_words import JOINERS
from newsdossier.relating.voices.words.pronouns import PRONOUNS

LINKS = frozenset({",", ":", "that", "—", "–", "-", "how", "as", "was", "is", "were", "it", "the", "a", "an", "of"})
"""Between a verb and the words that it brings in."""
BEFORE_VERB = 3  # tokens between words in marks and the verb that closes the clause around them


@dataclass(frozen=True, slots=True)
class Finding:
    """A speaker, and what found him."""

    rule: str
    voice: Voice
    certainty: Certainty

    @property
    def attribution(self) -> Attribution:
        return self.voice.attribution


Rule = Callable[[Heard, int], Finding | None]


def find_speaker(heard: Heard, quoted: int) -> Finding | None:
    """Return the speaker that the sentence names for a token that stands for words in marks; None where it has none."""
    if names_a_thing(heard, quoted):
        return None
    found = (rule(heard, quoted) for rule in RULES)
    return next((finding for finding in found if finding is not None), None)


def by_words_then_speaker(heard: Heard, quoted: int) -> Finding | None:
    """`“…,” said Ada Brennick`; `“…,” the union said`."""
    for voice in heard.voices:
        begin = begin_of(voice)
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


CLOSING_SPEECH = frozenset(",.?!…—–-:;'’")
LEAST_UNCLOSED = 3  # spaces: so many words are a sentence, though no comma closes it


def begin_of(voice: Voice) -> int:
    clause = voice.clause
    return min(clause.source.first, clause.verb, clause.listener.first if clause.listener else clause.verb)


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
    begin = end_of(voice)
    between = heard.tokens.lows[begin:quoted]
    if all(low in LINKS or low in DAYS or low in JOINERS for low in between):
        return Finding("speaker-before-words", voice, Certainty.CERTAIN)
    return None


def end_of(voice: Voice) -> int:
    clause = voice.clause
    return max(clause.verb + 1, clause.source.last, clause.listener.last if clause.listener else 0)


def last_before(heard: Heard, quoted: int) -> Voice | None:
    """Return the last clause before the words, if it brings in what they say."""
    fitting = [voice for voice in heard.voices if end_of(voice) <= quoted and is_speaking(heard, voice)]
    return fitting[-1] if fitting else None


def is_speaking(heard: Heard, voice: Voice) -> bool:
    """Return whether the source of a clause is made to speak: "citing" alone names where something stands."""
    clause = voice.clause
    if clause.manner is not Manner.CITED:
        return True
    return "as" in heard.tokens.lows[clause.source.last : clause.source.last + 2] or clause.rule == "was-quoted"


def by_words_inside_clause(heard: Heard, quoted: int) -> Finding | None:
    """Source, words, verb: `브레닉은 “…”고 말했다`."""
    for voice in heard.voices:
        verb = voice.clause.verb
        is_around = voice.clause.source.last <= quoted < verb <= quoted + BEFORE_VERB
        if is_around and all(low[0].isalnum() for low in heard.tokens.lows[quoted + 1 : verb]):
            return Finding("words-inside-clause", voice, Certainty.CERTAIN)
    return None


def by_clause_before(heard: Heard, quoted: int) -> Finding | None:
    """`She said that the crews “will not sit idly by”`."""
    voice = last_before(heard, quoted)
    if voice is None or voice.clause.manner is Manner.ACCORDING_TO or is_title(heard, quoted):
        return None
    if voice.clause.is_inverted and is_new_clause(heard, voice, quoted):
        return None
    return Finding("speaker-in-clause-before", voice, Certainty.LIKELY)


def is_new_clause(heard: Heard, voice: Voice, quoted: int) -> bool:
    return ";" in heard.tokens.lows[end_of(voice) : quoted]


def by_clause_after(heard: Heard, quoted: int) -> Finding | None:
    """`The trip would “lift” relations, the agency said`."""
    if is_title(heard, quoted) or is_term(heard, quoted):
        return None
    for voice in heard.voices:
        clause = voice.clause
        if (
            min(clause.source.first, clause.verb) > quoted
            and is_speaking(heard, voice)
            and closes(heard, quoted, voice)
        ):
            return Finding("speaker-at-end-of-sentence", voice, Certainty.LIKELY)
    return None


def closes(heard: Heard, quoted: int, voice: Voice) -> bool:
    """Return whether a comma parts the clause from what was said before it, and no other sentence goes on after it."""
    begin = begin_of(voice)
    return any(
        heard.tokens.lows[index] in (",", QUOTED, "—", "–", "-") for index in range(max(begin - 2, quoted + 1), begin)
    )


def by_according_before(heard: Heard, quoted: int) -> Finding | None:
    """`According to the union, the plan is “dead”`."""
    voice = last_before(heard, quoted)
    is_said = voice is not None and not is_title(heard, quoted)
    return Finding("according-to-speaker", voice, Certainty.LIKELY) if voice is not None and is_said else None


RULES: tuple[Rule, ...] = (
    by_words_then_speaker,
    by_speaker_then_words,
    by_clause_before,
    by_words_inside_clause,
    by_clause_after,
    by_according_before,
)
"""Words beside the marks first; a clause before them reaches further than one after them."""
