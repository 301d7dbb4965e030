"""The speaker whom the sentence most likely has: the heaviest candidate who may speak."""

from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.phrases.heads import is_head
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.sources.antecedents import resolve_pronoun
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.sources.sources import read_source
from newsdossier.relating.voices.speakers.ascription import Ascription
from newsdossier.relating.voices.speakers.guesses.candidate import ENOUGH
from newsdossier.relating.voices.speakers.guesses.candidates import candidates
from newsdossier.relating.voices.speakers.guesses.weighing import weigh_signs
from newsdossier.relating.voices.speakers.guesses.words import POSSESSIVES
from newsdossier.relating.voices.words.function_words import DETERMINERS


def guess_speaker(heard: Heard, quoted: int, *, cast: Cast) -> Ascription | None:
    """Return whom the sentence most likely lets speak; None where too little speaks for anybody."""
    tokens = heard.tokens
    signs = weigh_signs(heard, quoted)
    fitting = [one for one in candidates(heard, quoted) if one.weight + signs >= ENOUGH]
    for candidate in sorted(fitting, key=lambda one: (-one.weight, -one.phrase.first)):
        source = look_up(heard, candidate.phrase, cast=cast.at(heard.known))
        if source is not None and may_speak(tokens, candidate.phrase, source):
            is_likely = candidate.weight + signs > ENOUGH + 1
            return Ascription(source, candidate.rule, Certainty.LIKELY if is_likely else Certainty.DOUBTFUL)
    return None


def look_up(heard: Heard, phrase: Phrase, *, cast: Cast) -> NamedSource | None:
    pronoun = POSSESSIVES.get(heard.tokens.lows[phrase.first])
    if pronoun is None or phrase.last - phrase.first > 1:
        return read_source(heard.leaf, heard.tokens, phrase, cast=cast)
    start, end = heard.tokens.place(phrase.first, phrase.first + 1)
    return resolve_pronoun(heard.leaf, pronoun, start, end, cast=cast)


def may_speak(tokens: Tokens, phrase: Phrase, source: NamedSource) -> bool:
    """Return whether a phrase names a person, a body or people: "the plan" does not."""
    first = tokens.words[phrase.first]
    if phrase.first == 0 and phrase.last == 1 and (first.endswith("ing") or tokens.lows[0] in DETERMINERS):
        return False  # "Moving forward, …", "That is when"
    if source.kind is SourceKind.UNNAMED:
        return is_head(source.name.lower().split()[-1]) or phrase_head_speaks(tokens, phrase)
    return True


def phrase_head_speaks(tokens: Tokens, phrase: Phrase) -> bool:
    return any(is_head(low) for low in tokens.lows[phrase.first : phrase.last])
