"""Words in marks between whoever spoke them and the news service that passes them on."""

from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.sources.kinds import MEDIA_KINDS
from newsdossier.relating.voices.speakers.apart import by_clause_after, by_clause_before
from newsdossier.relating.voices.speakers.beside import by_words_then_speaker
from newsdossier.relating.voices.speakers.finding import Finding


def by_speaker_then_carrier(heard: Heard, quoted: int) -> Finding | None:
    """`Vael said that the plan is “dead,” Northwire reported`: the clause before has the speaker, likely at most."""
    if len(heard.voices) < BOTH:
        return None
    carrier = by_words_then_speaker(heard, quoted) or by_clause_after(heard, quoted)
    speaker = by_clause_before(heard, quoted) if is_medium(carrier) else None
    return None if is_medium(speaker) else speaker


BOTH = 2


def is_medium(finding: Finding | None) -> bool:
    return finding is not None and finding.attribution.source.kind in MEDIA_KINDS
