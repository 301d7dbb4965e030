"""What an article calls a medium once, it is in all of it."""

from collections.abc import Iterable, Sequence

from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.attributions.heard import Heard, Voice
from newsdossier.relating.voices.sources.kinds import MEDIA_KINDS

RANKS = (SourceKind.OUTLET, SourceKind.NEWS_AGENCY, SourceKind.STATE_MEDIA)
"""The later the more it says."""


def call_media(heard: Sequence[Heard]) -> tuple[Heard, ...]:
    """Return the sentences of an article with each medium called what the article calls it anywhere."""
    kinds = learn_kinds([voice.attribution.source for one in heard for voice in one.voices])
    if not kinds:
        return tuple(heard)
    return tuple([one._replace(voices=tuple([call_voice(voice, kinds) for voice in one.voices])) for one in heard])


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
