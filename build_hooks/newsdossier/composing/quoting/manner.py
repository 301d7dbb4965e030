"""How the words of a quotation came into a report, as it says itself: "told reporters", "Northwire said"."""

import re
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.model.citing import words_at
from newsdossier.model.shown import shown_quote
from newsdossier.model.span import Span
from newsdossier.model.voices import Attribution, Manner, NamedSource, Quotation, SourceKind

MEDIA: Final = frozenset({SourceKind.STATE_MEDIA, SourceKind.NEWS_AGENCY, SourceKind.OUTLET})
TOLD: Final = re.compile(
    r"\b(?:told|tells) ((?:the |a )?(?:[a-z]{1,20} )?"
    r"(?:reporters|journalists|media|press|lawmakers|parliament|supporters|court|conference|rally|hearing|briefing))\b"
)
"""Who was told, where that is no medium with a name."""


def describe_manner(quotation: Quotation, *, catalogue: Catalogue) -> str:
    """Return who carried the words and how; "" where the report quotes whoever spoke directly."""
    if quotation.speaker is None:
        return "speaker not named"
    if quotation.carrier is not None:
        return say_carrier(quotation.carrier, quotation, catalogue=catalogue)
    if quotation.speaker.kind in MEDIA:
        return say_medium(quotation.speaker, quotation, catalogue=catalogue)
    said = find_attribution(quotation.speaker, quotation, catalogue=catalogue)
    if said is None or said.manner is not Manner.TOLD:
        return ""
    told = TOLD.search(words_at(catalogue.articles[said.claim.article], said.claim))
    return f"told {told[1]}" if told is not None else ""


def say_carrier(carrier: NamedSource, quotation: Quotation, *, catalogue: Catalogue) -> str:
    speaker = quotation.speaker
    said = find_attribution(speaker, quotation, catalogue=catalogue) if speaker is not None else None
    if said is not None and said.manner is Manner.TOLD and said.via is not None and said.via.span == carrier.span:
        return f"told {name_medium(carrier, catalogue=catalogue)}"
    return say_medium(carrier, quotation, catalogue=catalogue)


def say_medium(medium: NamedSource, quotation: Quotation, *, catalogue: Catalogue) -> str:
    name = name_medium(medium, catalogue=catalogue)
    said = find_attribution(medium, quotation, catalogue=catalogue)
    if said is not None and said.manner is Manner.ACCORDING_TO:
        return f"according to {name}"
    is_said = said is not None and said.manner is Manner.SAID
    return f"{name} said" if is_said else f"carried by {name}"


def name_medium(medium: NamedSource, *, catalogue: Catalogue) -> str:
    return shown_quote(medium.name, rights=catalogue.rights[medium.span.article]) or f"a source ({medium.kind})"


def find_attribution(source: NamedSource, quotation: Quotation, *, catalogue: Catalogue) -> Attribution | None:
    """Return where the sentence of the quotation brings in the source; None where another sentence does."""
    attributions = catalogue.story.attributions.get(quotation.spans[0].article, ())
    return next(
        (
            one
            for one in attributions
            if one.source.span == source.span and any(is_inside(span, one.claim) for span in quotation.spans)
        ),
        None,
    )


def is_inside(span: Span, claim: Span) -> bool:
    return span.passage == claim.passage and claim.start <= span.start and span.end <= claim.end
