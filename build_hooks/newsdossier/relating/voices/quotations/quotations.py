"""Quotations of one article: the words between marks, joined where "he said" parts them, with speaker and carrier."""

from newsdossier.model.voices import Quotation
from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.quotations.ascribing import ascribe
from newsdossier.relating.voices.quotations.doubting import doubt_namesakes
from newsdossier.relating.voices.quotations.drafts import Draft
from newsdossier.relating.voices.quotations.echoes import find_echo
from newsdossier.relating.voices.quotations.joining import is_joined
from newsdossier.relating.voices.quotations.pieces import Piece, pieces_of
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.speakers.in_sentence import find_speaker


def find_quotations(heard: tuple[Heard, ...], *, cast: Cast) -> tuple[Quotation, ...]:
    """Return all words between marks in reading order; those that nobody is said to have spoken have no speaker."""
    drafts: list[Draft] = []
    for one in heard:
        if one.tokens.quoted:
            for piece in pieces_of(one):
                take(piece, drafts, heard=heard, cast=cast)
    quotations = tuple(doubt_namesakes(draft.finish(), cast=cast) for draft in drafts)
    return tuple(
        find_echo(quotation, quotations) if draft.pieces[0].may_echo else quotation
        for draft, quotation in zip(drafts, quotations, strict=True)
    )


def take(piece: Piece, drafts: list[Draft], *, heard: tuple[Heard, ...], cast: Cast) -> None:
    """Join a piece to the quotation that it goes on with, or begin a new one."""
    last = drafts[-1] if drafts else None
    finding = find_speaker(piece.heard, piece.token)
    if last is not None and is_joined(last, piece, finding, cast=cast):
        last.pieces.append(piece)
        if finding is not None and last.said is None:
            last.hear(finding, cast=cast)
        return
    drafts.append(Draft([piece]))
    if finding is not None:
        drafts[-1].hear(finding, cast=cast)
    elif not piece.is_heading:
        drafts[-1].said = ascribe(piece, last, heard=heard, cast=cast)
