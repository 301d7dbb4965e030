"""Where an article says whose words it passes on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsdossier.model.voices import Attribution, Manner, NamedSource, SourceKind
from newsdossier.relating.voices.clauses import Clause, find_clauses
from newsdossier.relating.voices.sentences import split_sentences
from newsdossier.relating.voices.sheet import Leaf
from newsdossier.relating.voices.sources import Cast
from newsdossier.relating.voices.tokens import Tokens, tokenize
from newsdossier.relating.voices.verbs import REPORTING

CARRIERS = frozenset({SourceKind.STATE_MEDIA, SourceKind.NEWS_AGENCY, SourceKind.OUTLET})
RANKS = (SourceKind.OUTLET, SourceKind.NEWS_AGENCY, SourceKind.STATE_MEDIA)
"""What an article calls a source once holds for all of it; the later the more it says."""


def find_attributions(cast: Cast) -> tuple[Attribution, ...]:
    """Return the attributions of an article in reading order."""
    found = [
        attribution
        for leaf in cast.sheet.leaves
        if REPORTING.search(leaf.text)
        for attribution in listen_to(leaf, cast=cast)
    ]
    kinds = learn_kinds(source for one in found for source in (one.source, one.via) if source)
    return tuple(replace(one, source=call(one.source, kinds), via=one.via and call(one.via, kinds)) for one in found)


def learn_kinds(sources: Iterable[NamedSource]) -> dict[str, SourceKind]:
    """Return of each medium the most that the article calls it, by entity, outlet or name."""
    kinds: dict[str, SourceKind] = {}
    for source in sources:
        if source.kind in CARRIERS:
            known = kinds.get(key_of(source), source.kind)
            kinds[key_of(source)] = max(known, source.kind, key=RANKS.index)
    return kinds


def call(source: NamedSource, kinds: dict[str, SourceKind]) -> NamedSource:
    return replace(source, kind=kinds.get(key_of(source), source.kind))


def key_of(source: NamedSource) -> str:
    return source.entity or source.outlet or source.name


def listen_to(leaf: Leaf, *, cast: Cast) -> Iterator[Attribution]:
    for start, end in split_sentences(leaf.text, leaf.marked):
        if REPORTING.search(leaf.text, start, end):
            tokens = tokenize(leaf.text, start=start, end=end, marked=leaf.marked)
            for clause in find_clauses(tokens):
                attribution = attribute(leaf, tokens, clause, cast=cast, sentence=(start, end))
                if attribution is not None:
                    yield attribution


def attribute(
    leaf: Leaf, tokens: Tokens, clause: Clause, *, cast: Cast, sentence: tuple[int, int]
) -> Attribution | None:
    source = cast.resolve(leaf, tokens, clause.source)
    if source is None:
        return None
    return Attribution(
        source=source,
        manner=clause.manner,
        claim=leaf.span(*sentence),
        via=carrier_of(leaf, tokens, clause, cast=cast),
        rule=clause.rule,
    )


def carrier_of(leaf: Leaf, tokens: Tokens, clause: Clause, *, cast: Cast) -> NamedSource | None:
    """Return the listener, where that is a news service or an outlet: "told reporters" names none."""
    if clause.listener is None:
        return None
    listener = cast.read(leaf, tokens, clause.listener)
    if listener is None:
        return None
    if listener.kind in CARRIERS:
        return listener
    is_name = listener.name[:1].isupper() and listener.entity is None and listener.span.end - listener.span.start > 1
    if clause.manner is Manner.TOLD and is_name and listener.kind is SourceKind.INSTITUTION:
        return replace(listener, kind=SourceKind.OUTLET)
    return None
