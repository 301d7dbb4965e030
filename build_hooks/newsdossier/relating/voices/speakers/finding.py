"""A speaker whom a sentence names, and which of its clauses may let anybody speak."""

from dataclasses import dataclass

from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import Attribution, Manner
from newsdossier.relating.voices.attributions.heard import Heard, Voice


@dataclass(frozen=True, slots=True)
class Finding:
    """A speaker, and what found him."""

    rule: str
    voice: Voice
    certainty: Certainty

    @property
    def attribution(self) -> Attribution:
        return self.voice.attribution


def last_before(heard: Heard, quoted: int) -> Voice | None:
    """Return the last clause before the words, if it brings in what they say."""
    fitting = [voice for voice in heard.voices if voice.clause.end <= quoted and is_speaking(heard, voice)]
    return fitting[-1] if fitting else None


def is_speaking(heard: Heard, voice: Voice) -> bool:
    """Return whether the source of a clause is made to speak: "citing" alone names where something stands."""
    clause = voice.clause
    if clause.manner is not Manner.CITED:
        return True
    return "as" in heard.tokens.lows[clause.source.last : clause.source.last + 2] or clause.rule == "was-quoted"
