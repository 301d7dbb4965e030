"""Which news service or outlet carried a quotation, where its own sentence says so."""

from newsdossier.model.voices import Manner, NamedSource, SourceKind
from newsdossier.relating.voices.attributions.heard import Heard, Voice
from newsdossier.relating.voices.phrases.following import find_after
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.sources.kinds import MEDIA_KINDS
from newsdossier.relating.voices.sources.sources import read_source

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
    return carrier_by_word(heard, voice, cast=cast) or carrier_by_clause(heard, voice)


def carrier_by_word(heard: Heard, voice: Voice, *, cast: Cast) -> NamedSource | None:
    """ "said, via the Courier", "seen by the Courier", "in an interview with the Courier"."""
    lows = heard.tokens.lows
    for index, low in enumerate(lows):
        is_passed_on = low == "by" and lows[index - 1] in PASSED_ON and index
        is_interview = low in ("with", "to") and lows[index - 1 : index] == ["interview"]
        is_told = low == "to" and 0 < index - voice.clause.verb <= OBJECT and is_named_body(heard, index + 1)
        if low == "via" or is_passed_on or is_interview or is_told:
            phrase = find_after(heard.tokens, index + 1)
            found = phrase and read_source(heard.leaf, heard.tokens, phrase, cast=cast)
            is_free = found is not None and not is_told and found.name[:1].isupper() and found.entity is None
            if found and (found.kind in MEDIA_KINDS or is_free):
                return found if found.kind in MEDIA_KINDS else found._replace(kind=SourceKind.OUTLET)
    return None


def is_named_body(heard: Heard, begin: int) -> bool:
    """Return whether a phrase opens with "the" and a name: "described it to the Courier as"."""
    words = heard.tokens.words[begin : begin + 2]
    return words[:1] == ["the"] and len(words) > 1 and words[1][0].isupper()


OBJECT = 4  # words between a verb and the listener: "described the old boat to the Courier"
CARRYING = frozenset({"according", "reported", "reports", "said", "says", "wrote", "writes", "told", "quoted", "cited"})
"""Verbs with which a medium passes words on; one that denied something carried nothing."""


def carrier_by_clause(heard: Heard, voice: Voice) -> NamedSource | None:
    """ "According to AFP, one of them wrote", "…, she said, the Courier reported"."""
    lows = heard.tokens.lows
    others = (other.attribution for other in heard.voices if other is not voice and lows[other.clause.verb] in CARRYING)
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
