"""The sources that the reporting clauses of a sentence name, and who was told."""

from newsdossier.model.span import Span
from newsdossier.model.voices import Attribution, Manner, NamedSource
from newsdossier.relating.voices.attributions.heard import Heard, Voice
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.sheet import Leaf
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.sources.kinds import MEDIA_KINDS
from newsdossier.relating.voices.sources.listeners import as_medium
from newsdossier.relating.voices.sources.media import is_told_medium
from newsdossier.relating.voices.sources.naming import bare
from newsdossier.relating.voices.sources.sources import read_source, resolve_source
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.media import OUTLET_ENDINGS

ANY_MEDIA = frozenset({"the", "local", "media", "press", "foreign", "outlets", "several", "some"})
"""Of these nobody in particular carried the words."""


def make_heard(leaf: Leaf, place: tuple[int, int], tokens: Tokens, clauses: list[Clause], *, cast: Cast) -> Heard:
    known = len(cast.named)
    voices: tuple[Voice, ...] = ()
    if clauses:
        claim = leaf.span(*place)
        found = [attribute(leaf, tokens, clause, cast=cast, claim=claim) for clause in clauses]
        voices = tuple([voice for voice in found if voice is not None])
    return Heard(leaf, *place, tokens, voices, known, cast.language is None)


def attribute(leaf: Leaf, tokens: Tokens, clause: Clause, *, cast: Cast, claim: Span) -> Voice | None:
    source = resolve_source(leaf, tokens, clause.source, cast=cast)
    if source is None:
        return None
    via = None if clause.listener is None else carrier_of(leaf, tokens, clause, clause.listener, cast=cast)
    return Voice(clause, Attribution(source, clause.manner, claim, clause.rule, via))


def carrier_of(leaf: Leaf, tokens: Tokens, clause: Clause, told: Phrase, *, cast: Cast) -> NamedSource | None:
    """Return whoever was told, where that is a news service or an outlet: "told reporters" names none."""
    phrase = whole_name(tokens, told)
    listener = read_source(leaf, tokens, phrase, cast=cast)
    if listener is None or set(listener.name.lower().split()) <= ANY_MEDIA:
        return None
    if listener.kind in MEDIA_KINDS:
        return listener
    words, following = tokens.words[phrase.first : phrase.last], tokens.words[phrase.last : phrase.last + 1]
    is_medium = clause.manner is Manner.TOLD and is_told_medium(words, following[0] if following else "")
    return as_medium(listener, name=bare(" ".join(words)), cast=cast) if is_medium else None


def whole_name(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Return a phrase with the rest of its name, of which a part is a time of day: "the Calder Morning News"."""
    last = phrase.last
    if not tokens.words[last - 1][0].isupper():
        return phrase
    while last < len(tokens.words) and tokens.words[last][0].isupper() and tokens.lows[last] not in DAYS:
        last += 1
    return Phrase(phrase.first, last) if tokens.lows[last - 1] in OUTLET_ENDINGS else phrase
