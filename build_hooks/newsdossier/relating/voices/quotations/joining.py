"""Whether words in marks go on with the quotation before them."""

from newsdossier.relating.voices.quotations.drafts import Draft
from newsdossier.relating.voices.quotations.pieces import Piece
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.speakers.finding import Finding
from newsdossier.relating.voices.speakers.nearby import passages_between

BETWEEN_PARTS = frozenset(",?!—–-…")
"""Before the closing mark of a first part: the sentence goes on after "he said"."""


def is_joined(last: Draft, piece: Piece, finding: Finding | None, *, cast: Cast) -> bool:
    """Return whether a piece goes on with the quotation before it; `finding` is the speaker that its sentence names."""
    is_spoken = last.said is not None
    return takes_up(last.pieces[-1], piece, cast=cast) or (is_spoken and continues(last.pieces[-1], piece, finding))


def takes_up(before: Piece, piece: Piece, *, cast: Cast) -> bool:
    """Return whether the paragraph before left its marks open, and this one opens with the words that follow."""
    return (
        not before.marked.closed
        and 0 <= before.heard.leaf.passage < piece.heard.leaf.passage
        and passages_between(before.heard, piece.heard, cast=cast) == 1
        and piece.marked.before == 0
    )


def continues(before: Piece, piece: Piece, finding: Finding | None) -> bool:
    """Return whether a piece is the second half of a quotation that "he said" parts, here or in the next sentence."""
    if before.heard.leaf.passage != piece.heard.leaf.passage:
        return False
    if before.heard is piece.heard:
        return continues_in_sentence(before, piece, finding)
    between = piece.heard.leaf.text[before.heard.end : piece.heard.start]
    return piece.is_alone and not between.strip()


def continues_in_sentence(before: Piece, piece: Piece, finding: Finding | None) -> bool:
    if finding is None:
        return False
    ends_open = before.words[-1:] in BETWEEN_PARTS
    between = piece.heard.tokens.lows[before.token + 1 : piece.token]
    clause = finding.voice.clause
    is_between = before.token < clause.verb < piece.token
    return ends_open and is_between and bool(between) and between[-1] in (",", ".", ":", "—", "–", "-")
