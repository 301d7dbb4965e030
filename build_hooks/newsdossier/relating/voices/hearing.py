"""An article heard sentence by sentence: the reporting clauses, and the sources that they name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from newsdossier.model.span import Span
from newsdossier.model.voices import Attribution, Manner, NamedSource, SourceKind
from newsdossier.relating.voices.clauses import Clause, find_clauses
from newsdossier.relating.voices.clauses_elsewhere import find_clauses_elsewhere
from newsdossier.relating.voices.languages import Language
from newsdossier.relating.voices.media import is_told_medium
from newsdossier.relating.voices.naming import bare
from newsdossier.relating.voices.phrases import Phrase
from newsdossier.relating.voices.sentences import split_sentences
from newsdossier.relating.voices.sheet import Leaf
from newsdossier.relating.voices.sources import MEDIA_KINDS, Cast
from newsdossier.relating.voices.speaking import can_speak
from newsdossier.relating.voices.tokens import TOKEN, Tokens, tokenize
from newsdossier.relating.voices.verbs import find_reporting
from newsdossier.relating.voices.words import DAYS, OUTLET_ENDINGS

RANKS = (SourceKind.OUTLET, SourceKind.NEWS_AGENCY, SourceKind.STATE_MEDIA)
"""What an article calls a source once holds for all of it; the later the more it says."""

ANY_MEDIA = frozenset({"the", "local", "media", "press", "foreign", "outlets", "several", "some"})
"""Of these nobody in particular carried the words."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A reporting clause and what it says."""

    clause: Clause
    attribution: Attribution


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence that brings in sources, or holds words between quotation marks."""

    leaf: Leaf
    start: int
    end: int
    tokens: Tokens
    voices: tuple[Voice, ...]
    known: int
    """How many sources the article had named before."""
    is_english: bool
    """Whether capitals tell names and titles."""


def hear(cast: Cast) -> tuple[Heard, ...]:
    """Return the sentences of an article that bring in sources or quote, in reading order."""
    language = cast.language
    heard = [
        one
        for leaf in cast.sheet.leaves
        for one in (listen_elsewhere(leaf, cast, language) if language else listen_to(leaf, cast))
    ]
    kinds = learn_kinds(voice.attribution.source for one in heard for voice in one.voices)
    if not kinds:
        return tuple(heard)
    return tuple(replace(one, voices=tuple(call_voice(voice, kinds) for voice in one.voices)) for one in heard)


def listen_to(leaf: Leaf, cast: Cast) -> Iterator[Heard]:
    reporting = find_reporting(leaf.text)
    if not reporting and not leaf.marked:
        return
    for start, end in split_sentences(leaf.text, leaf.marked):
        if is_quoting(leaf, start, end) or any(leaf.text.find(word, start, end) >= 0 for word in reporting):
            tokens = tokenize(leaf.text, start=start, end=end, marked=leaf.marked)
            clauses = (one for one in find_clauses(tokens) if can_speak(tokens, one))
            yield make_heard(leaf, (start, end), tokens, clauses, cast=cast)


def listen_elsewhere(leaf: Leaf, cast: Cast, language: Language) -> Iterator[Heard]:
    for start, end in split_sentences(leaf.text, leaf.marked):
        tokens = tokenize(leaf.text, start=start, end=end, marked=leaf.marked, token=language.token or TOKEN)
        one = make_heard(leaf, (start, end), tokens, find_clauses_elsewhere(tokens, language), cast=cast)
        if one.voices or is_quoting(leaf, start, end):
            yield one


def make_heard(leaf: Leaf, place: tuple[int, int], tokens: Tokens, clauses: Iterable[Clause], *, cast: Cast) -> Heard:
    known, claim = len(cast.named), leaf.span(*place)
    voices = (attribute(leaf, tokens, clause, cast=cast, claim=claim) for clause in clauses)
    return Heard(
        leaf, *place, tokens, tuple(voice for voice in voices if voice is not None), known, cast.language is None
    )


def is_quoting(leaf: Leaf, start: int, end: int) -> bool:
    return any(one.before < end and one.after > start for one in leaf.marked)


def attribute(leaf: Leaf, tokens: Tokens, clause: Clause, *, cast: Cast, claim: Span) -> Voice | None:
    source = cast.resolve(leaf, tokens, clause.source)
    if source is None:
        return None
    attribution = Attribution(
        source=source,
        manner=clause.manner,
        claim=claim,
        via=carrier_of(leaf, tokens, clause, cast=cast),
        rule=clause.rule,
    )
    return Voice(clause, attribution)


def carrier_of(leaf: Leaf, tokens: Tokens, clause: Clause, *, cast: Cast) -> NamedSource | None:
    """Return the listener, where that is a news service or an outlet: "told reporters" names none."""
    if clause.listener is None:
        return None
    phrase = whole_name(tokens, clause.listener)
    listener = cast.read(leaf, tokens, phrase)
    if listener is None or set(listener.name.lower().split()) <= ANY_MEDIA:
        return None
    if listener.kind in MEDIA_KINDS:
        return listener
    words, following = tokens.words[phrase.first : phrase.last], tokens.words[phrase.last : phrase.last + 1]
    is_medium = clause.manner is Manner.TOLD and is_told_medium(words, following[0] if following else "")
    return cast.as_medium(listener, name=bare(" ".join(words))) if is_medium else None


def whole_name(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Return a phrase with the rest of its name, of which a part is a time of day: "the Calder Morning News"."""
    last = phrase.last
    if not tokens.words[last - 1][0].isupper():
        return phrase
    while last < len(tokens.words) and tokens.words[last][0].isupper() and tokens.lows[last] not in DAYS:
        last += 1
    return Phrase(phrase.first, last) if tokens.lows[last - 1] in OUTLET_ENDINGS else phrase


def learn_kinds(sources: Iterable[NamedSource]) -> dict[str, SourceKind]:
    """Return of each medium the most that the article calls it, by entity, outlet or name."""
    kinds: dict[str, SourceKind] = {}
    for source in sources:
        if source.kind in MEDIA_KINDS:
            known = kinds.get(key_of(source), source.kind)
            kinds[key_of(source)] = max(known, source.kind, key=RANKS.index)
    return kinds


def call_voice(voice: Voice, kinds: dict[str, SourceKind]) -> Voice:
    said = voice.attribution
    return replace(
        voice,
        attribution=replace(said, source=call(said.source, kinds), via=said.via and call(said.via, kinds)),
    )


def call(source: NamedSource, kinds: dict[str, SourceKind]) -> NamedSource:
    kind = kinds.get(key_of(source), source.kind)
    return source if kind is source.kind else replace(source, kind=kind)


def key_of(source: NamedSource) -> str:
    return source.entity or source.outlet or source.name
