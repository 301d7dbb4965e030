"""Which news service or outlet carried a quotation, where its own sentence says so."""

from dataclasses import replace

from newsdossier.model.voices import Manner, NamedSource, SourceKind
from newsdossier.relating.voices.following import find_after
from newsdossier.relating.voices.hearing import Heard, Voice
from newsdossier.relating.voices.sources import MEDIA_KINDS, Cast

PASSED_ON = frozenset(
    (
        *("contacted", "seen", "reviewed", "obtained", "interviewed", "reached", "viewed", "quoted", "cited"),
        *("asked", "verified", "read"),
    )
)
"""With "by", these name who brought the words in: "in an e-mail seen by the Courier"."""


def find_carrier(heard: Heard, voice: Voice, *, cast: Cast) -> NamedSource | None:
    """Return who carried the words; None where the speaker did so himself, or where nobody is named."""
    attribution = voice.attribution
    if attribution.via is not None:
        return attribution.via
    if attribution.source.kind in MEDIA_KINDS:
        return None
    return carrier_by_word(heard, cast=cast) or carrier_by_clause(heard, voice)


def carrier_by_word(heard: Heard, *, cast: Cast) -> NamedSource | None:
    """ "said, via the Courier", "seen by the Courier", "in an interview with the Courier"."""
    lows = heard.tokens.lows
    for index, low in enumerate(lows):
        is_passed_on = low == "by" and lows[index - 1] in PASSED_ON and index
        is_interview = low in ("with", "to") and lows[index - 1 : index] == ["interview"]
        if low == "via" or is_passed_on or is_interview:
            phrase = find_after(heard.tokens, index + 1)
            found = phrase and cast.read(heard.leaf, heard.tokens, phrase)
            if found and (found.kind in MEDIA_KINDS or (found.name[:1].isupper() and found.entity is None)):
                return found if found.kind in MEDIA_KINDS else replace(found, kind=SourceKind.OUTLET)
    return None


def carrier_by_clause(heard: Heard, voice: Voice) -> NamedSource | None:
    """ "According to AFP, one of them wrote", "…, she said, the Courier reported"."""
    others = (other.attribution for other in heard.voices if other is not voice)
    return next(
        (
            other.source
            for other in others
            if other.source.kind in MEDIA_KINDS
            and other.manner in (Manner.ACCORDING_TO, Manner.SAID)
            and other.source.name != voice.attribution.source.name
        ),
        None,
    )
