"""Words in marks of which a clause further on or before in the sentence names the speaker."""

from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import Manner
from newsdossier.relating.voices.attributions.heard import Heard, Voice
from newsdossier.relating.voices.segments.tokens import QUOTED
from newsdossier.relating.voices.speakers.finding import Finding, is_speaking, last_before
from newsdossier.relating.voices.speakers.things import is_term, is_title


def by_clause_before(heard: Heard, quoted: int) -> Finding | None:
    """`She said that the crews “will not sit idly by”`."""
    voice = last_before(heard, quoted)
    if voice is None or voice.clause.manner is Manner.ACCORDING_TO or is_title(heard, quoted):
        return None
    if voice.clause.is_inverted and is_new_clause(heard, voice, quoted):
        return None
    return Finding("speaker-in-clause-before", voice, Certainty.LIKELY)


def is_new_clause(heard: Heard, voice: Voice, quoted: int) -> bool:
    return ";" in heard.tokens.lows[voice.clause.end : quoted]


def by_clause_after(heard: Heard, quoted: int) -> Finding | None:
    """`The trip would “lift” relations, the agency said`."""
    if is_title(heard, quoted) or is_term(heard, quoted):
        return None
    for voice in heard.voices:
        clause = voice.clause
        if (
            min(clause.source.first, clause.verb) > quoted
            and is_speaking(heard, voice)
            and closes(heard, quoted, voice)
        ):
            return Finding("speaker-at-end-of-sentence", voice, Certainty.LIKELY)
    return None


def closes(heard: Heard, quoted: int, voice: Voice) -> bool:
    """Return whether a sign or other words in marks part the clause from what was said before it."""
    begin = voice.clause.begin
    return any(
        heard.tokens.lows[index] in (",", QUOTED, "—", "–", "-") for index in range(max(begin - 2, quoted + 1), begin)
    )


def by_according_before(heard: Heard, quoted: int) -> Finding | None:
    """`According to the union, the plan is “dead”`."""
    voice = last_before(heard, quoted)
    if voice is None or is_title(heard, quoted):
        return None
    return Finding("according-to-speaker", voice, Certainty.LIKELY)
