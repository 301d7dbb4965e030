"""An article heard sentence by sentence: the reporting clauses, and the sources that they name."""

from collections.abc import Iterable
from typing import NamedTuple

from newsdossier.model.span import Span
from newsdossier.model.voices import Attribution, Manner, NamedSource, SourceKind
from newsdossier.relating.voices.cast import Cast
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.clauses.elsewhere import find_clauses_elsewhere
from newsdossier.relating.voices.clauses.find import find_clauses, find_telling
from newsdossier.relating.voices.kinds import MEDIA_KINDS
from newsdossier.relating.voices.languages import Language
from newsdossier.relating.voices.listeners import as_medium
from newsdossier.relating.voices.marks import find_within
from newsdossier.relating.voices.media import is_told_medium
from newsdossier.relating.voices.naming import bare
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.sentences import split_sentences
from newsdossier.relating.voices.sheet import Leaf, Sheet
from newsdossier.relating.voices.sources import read_source, resolve_source
from newsdossier.relating.voices.tokens import TOKEN, Tokens, tokenize
from newsdossier.relating.voices.verbs import find_reporting
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.media import OUTLET_ENDINGS

RANKS = (SourceKind.OUTLET, SourceKind.NEWS_AGENCY, SourceKind.STATE_MEDIA)
"""What an article calls a source once holds for all of it; the later the more it says."""

ANY_MEDIA = frozenset({"the", "local", "media", "press", "foreign", "outlets", "several", "some"})
"""Of these nobody in particular carried the words."""


class Voice(NamedTuple):
    """A reporting clause and what it says."""

    clause: Clause
    attribution: Attribution


class Heard(NamedTuple):
    """A sentence that brings in sources, or holds words between quotation marks. A tuple, as there are many."""

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
    heard = listen_elsewhere(cast, cast.language) if cast.language else listen_to(cast)
    kinds = learn_kinds([voice.attribution.source for one in heard for voice in one.voices])
    if not kinds:
        return tuple(heard)
    return tuple([one._replace(voices=tuple([call_voice(voice, kinds) for voice in one.voices])) for one in heard])


def listen_to(cast: Cast) -> list[Heard]:
    """Return the sentences that quote, or hold a verb of reporting.

    Each step is taken for all of them before the next: so the processor keeps what a step needs at hand.
    """
    places = find_places(cast.sheet)
    read = [tokenize(leaf.text, (start, end), marked=leaf.marked) for leaf, start, end in places]
    telling = [find_telling(tokens) for tokens in read]
    told = [find_clauses(tokens, signs) for tokens, signs in zip(read, telling, strict=True)]
    return [
        make_heard(leaf, (start, end), tokens, clauses, cast=cast)
        for (leaf, start, end), tokens, signs, clauses in zip(places, read, telling, told, strict=True)
        if signs or tokens.quoted
    ]


def find_places(sheet: Sheet) -> list[tuple[Leaf, int, int]]:
    """Return where sentences stand that may quote or report; of the verbs the article is asked once for all."""
    reporting = find_reporting(sheet.printed)
    places: list[tuple[Leaf, int, int]] = []
    for leaf in sheet.leaves:
        text, marked = leaf.text, leaf.marked
        words = [word for word in reporting if word in text]
        if words or marked:
            for start, end in split_sentences(text, marked):
                if any(map(text[start:end].__contains__, words)) or (marked and is_quoting(leaf, start, end)):
                    places.append((leaf, start, end))
    return places


def listen_elsewhere(cast: Cast, language: Language) -> list[Heard]:
    heard: list[Heard] = []
    for leaf in cast.sheet.leaves:
        for start, end in split_sentences(leaf.text, leaf.marked):
            tokens = tokenize(leaf.text, (start, end), marked=leaf.marked, token=language.token or TOKEN)
            clauses = list(find_clauses_elsewhere(tokens, language))
            one = make_heard(leaf, (start, end), tokens, clauses, cast=cast)
            if one.voices or is_quoting(leaf, start, end):
                heard.append(one)
    return heard


def make_heard(leaf: Leaf, place: tuple[int, int], tokens: Tokens, clauses: list[Clause], *, cast: Cast) -> Heard:
    known = len(cast.named)
    voices: tuple[Voice, ...] = ()
    if clauses:
        claim = leaf.span(*place)
        found = [attribute(leaf, tokens, clause, cast=cast, claim=claim) for clause in clauses]
        voices = tuple([voice for voice in found if voice is not None])
    return Heard(leaf, *place, tokens, voices, known, cast.language is None)


def is_quoting(leaf: Leaf, start: int, end: int) -> bool:
    return bool(find_within(leaf.marked, start, end))


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
    source, via = call(said.source, kinds), said.via and call(said.via, kinds)
    is_known = source is said.source and via is said.via
    return voice if is_known else voice._replace(attribution=said._replace(source=source, via=via))


def call(source: NamedSource, kinds: dict[str, SourceKind]) -> NamedSource:
    kind = kinds.get(key_of(source), source.kind)
    return source if kind is source.kind else source._replace(kind=kind)


def key_of(source: NamedSource) -> str:
    return source.entity or source.outlet or source.name
