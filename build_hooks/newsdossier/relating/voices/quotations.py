"""Quotations of one article: the words between marks, joined where "he said" parts them, with speaker and carrier."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.clean_text import Fate
from newsdossier.model.evidence import Certainty
from newsdossier.model.span import Span
from newsdossier.model.voices import NamedSource, Quotation
from newsdossier.relating.voices.carriers import find_carrier
from newsdossier.relating.voices.echoes import find_echo
from newsdossier.relating.voices.hearing import Heard
from newsdossier.relating.voices.marks import Marked
from newsdossier.relating.voices.sources import Cast
from newsdossier.relating.voices.speakers import Finding, find_speaker
from newsdossier.relating.voices.tokens import QUOTED

HEADS = frozenset({Fate.HEADLINE, Fate.STANDFIRST, Fate.HEADING})
"""They repeat words of the text, mostly without saying whose."""
BETWEEN_PARTS = frozenset(",?!—–-…")
"""Before the closing mark of a first part: the sentence goes on after "he said"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words between two marks, in their sentence."""

    heard: Heard
    marked: Marked
    token: int
    """Index of the token that stands for them."""

    @property
    def span(self) -> Span:
        words = self.heard.leaf.text[self.marked.start : self.marked.end]
        start = self.marked.start + len(words) - len(words.lstrip())
        return self.heard.leaf.span(start, start + len(words.strip()))

    @property
    def words(self) -> str:
        return " ".join(self.heard.leaf.text[self.marked.start : self.marked.end].split())

    @property
    def is_alone(self) -> bool:
        """Whether its sentence holds nothing but the quotation."""
        return all(low == QUOTED or not low[0].isalnum() for low in self.heard.tokens.lows)


@dataclass(slots=True)
class Draft:
    """A quotation while it is put together."""

    pieces: list[Piece]
    speaker: NamedSource | None = None
    carrier: NamedSource | None = None
    rule: str = ""
    certainty: Certainty = Certainty.DOUBTFUL

    def finish(self) -> Quotation:
        return Quotation(
            spans=tuple(piece.span for piece in self.pieces),
            words=" ".join(piece.words for piece in self.pieces),
            speaker=self.speaker,
            carrier=self.carrier,
            rule=self.rule,
            certainty=self.certainty,
        )


def find_quotations(heard: tuple[Heard, ...], *, cast: Cast) -> tuple[Quotation, ...]:
    """Return all words between marks in reading order; those that nobody is said to have spoken have no speaker."""
    drafts: list[Draft] = []
    for one in heard:
        for piece in pieces_of(one):
            take(piece, drafts, heard=heard, cast=cast)
    quotations = tuple(draft.finish() for draft in drafts)
    return tuple(
        find_echo(quotation, quotations) if draft.pieces[0].heard.leaf.fate in HEADS else quotation
        for draft, quotation in zip(drafts, quotations, strict=True)
    )


def pieces_of(heard: Heard) -> Iterator[Piece]:
    if not heard.leaf.marked:
        return
    tokens = (index for index, word in enumerate(heard.tokens.words) if word == QUOTED)
    inside = (one for one in heard.leaf.marked if one.before < heard.end and one.after > heard.start)
    for token, marked in zip(tokens, inside, strict=False):
        yield Piece(heard, marked, token)


def take(piece: Piece, drafts: list[Draft], *, heard: tuple[Heard, ...], cast: Cast) -> None:
    """Join a piece to the quotation that it continues, or begin a new one."""
    last = drafts[-1] if drafts else None
    if last is not None and takes_up(last.pieces[-1], piece):
        last.pieces.append(piece)
        return
    finding = find_speaker(piece.heard, piece.token)
    if last is not None and last.speaker is not None and continues(last, piece, finding):
        last.pieces.append(piece)
        return
    draft = Draft([piece])
    if finding is not None:
        said = finding.attribution
        draft.speaker, draft.rule, draft.certainty = said.source, finding.rule, finding.certainty
        draft.carrier = find_carrier(piece.heard, finding.voice, cast=cast)
    elif piece.is_alone:
        go_on(draft, last, heard=heard, cast=cast)
    drafts.append(draft)


def takes_up(before: Piece, piece: Piece) -> bool:
    """Return whether the paragraph before left its marks open, and this one opens with the words that follow."""
    return (
        not before.marked.closed
        and before.heard.leaf.passage + 1 == piece.heard.leaf.passage
        and piece.marked.before == 0
    )


def continues(last: Draft, piece: Piece, finding: Finding | None) -> bool:
    """Return whether a piece is the second half of a quotation that "he said" parts, here or in the next sentence."""
    before = last.pieces[-1]
    if before.heard.leaf.passage != piece.heard.leaf.passage:
        return False
    if before.heard is piece.heard:
        return continues_in_sentence(before, piece, finding)
    between = piece.heard.leaf.text[before.heard.end : piece.heard.start]
    return piece.is_alone and not between.strip() and last.rule != ""


def continues_in_sentence(before: Piece, piece: Piece, finding: Finding | None) -> bool:
    if finding is None:
        return False
    ends_open = before.words[-1:] in BETWEEN_PARTS
    between = piece.heard.tokens.lows[before.token + 1 : piece.token]
    clause = finding.voice.clause
    is_between = before.token < clause.verb < piece.token
    return ends_open and is_between and bool(between) and between[-1] in (",", ".", ":", "—", "–", "-")


def go_on(draft: Draft, last: Draft | None, *, heard: tuple[Heard, ...], cast: Cast) -> None:
    """Give words that stand alone to whoever was speaking: in this paragraph, or at the end of the one before."""
    piece = draft.pieces[0]
    index = heard.index(piece.heard)
    texts = [one for one in heard[:index] if one.leaf.fate is not Fate.CAPTION]
    before = texts[-1] if texts else None
    if piece.heard.leaf.passage < 0:
        return
    if before is None or passages_between(before, piece.heard, cast=cast) > 1:
        draft.speaker = cast.person_named_before(piece.heard.leaf, 0, "they")
        draft.rule = "person-named-before" if draft.speaker else ""
        return
    if last is not None and last.pieces[-1].heard is before:
        draft.speaker, draft.carrier = last.speaker, None
    elif before.voices:
        draft.speaker = before.voices[-1].attribution.source
    if draft.speaker is not None:
        is_same_paragraph = before.leaf.passage == piece.heard.leaf.passage
        draft.rule, draft.certainty = "speaker-goes-on", Certainty.LIKELY if is_same_paragraph else Certainty.DOUBTFUL


def passages_between(before: Heard, after: Heard, *, cast: Cast) -> int:
    """Return how many passages further on a sentence stands; pictures with their captions part no text."""
    passages = cast.sheet.article.text.passages[max(before.leaf.passage + 1, 0) : after.leaf.passage + 1]
    return sum(passage.fate is not Fate.CAPTION for passage in passages)
