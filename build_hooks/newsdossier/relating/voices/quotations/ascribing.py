"""Whose words are that no reporting clause brings in."""

from newsdossier.model.evidence import Certainty
from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.quotations.drafts import Draft
from newsdossier.relating.voices.quotations.pieces import Piece
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.speakers.ascription import Ascription
from newsdossier.relating.voices.speakers.guesses.guess import guess_speaker
from newsdossier.relating.voices.speakers.nearby import find_speaker_nearby
from newsdossier.relating.voices.speakers.things import is_title, names_a_thing

LONG = 6  # spaces between words: fewer may be a title


def ascribe(piece: Piece, last: Draft | None, *, heard: tuple[Heard, ...], cast: Cast) -> Ascription | None:
    """Return to whom words belong that no reporting clause brings in; None where nothing tells it."""
    if not piece.is_alone:
        if cast.language is not None:
            return None
        is_thing = names_a_thing(piece.heard, piece.token)
        return None if is_thing else guess_speaker(piece.heard, piece.token, cast=cast) or go_on(piece, last)
    speaking = (last.pieces[-1].heard, last.said.speaker) if last is not None and last.said is not None else None
    return find_speaker_nearby(piece.heard, heard, speaking=speaking, cast=cast)


def go_on(piece: Piece, last: Draft | None) -> Ascription | None:
    """Return whoever spoke before in the paragraph, where speech opens a sentence that says something of it."""
    if last is None or last.said is None or piece.token or last.pieces[-1].heard.leaf is not piece.heard.leaf:
        return None
    is_sentence = (
        piece.words[:1].isupper() and piece.words.count(" ") >= LONG and not is_title(piece.heard, piece.token)
    )
    return Ascription(last.said.speaker, "speaker-goes-on", Certainty.DOUBTFUL) if is_sentence else None
