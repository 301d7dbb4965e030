"""Quotations of one article: the words between marks, joined where "he said" parts them, with speaker and carrier."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.clean_text import Fate
from newsdossier.model.evidence import Certainty
from newsdossier.model.span import Span
from newsdossier.model.voices import NamedSource, Quotation
from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.quotations.carriers import find_carrier
from newsdossier.relating.voices.quotations.echoes import find_echo
from newsdossier.relating.voices.segments.marks import Marked, find_within
from newsdossier.relating.voices.segments.tokens import QUOTED
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.speakers.ascription import Ascription
from newsdossier.relating.voices.speakers.guesses.guess import guess_speaker
from newsdossier.relating.voices.speakers.nearby import find_speaker_nearby, passages_between
from newsdossier.relating.voices.speakers.speakers import Finding, find_speaker
from newsdossier.relating.voices.speakers.things import is_title, names_a_thing

HEADS = frozenset({Fate.HEADLINE, Fate.STANDFIRST, Fate.HEADING})
"""They repeat words of the text, mostly without saying whose."""
STOPS_INSIDE = frozenset(".,!?…")
CLOSING = " '\"’”»"
LONGEST_HEADING = 9  # words
BETWEEN_PARTS = frozenset(",?!—–-…")
"""Before the closing mark of a first part: the sentence goes on after "he said"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words between two marks, in their sentence."""

    heard: Heard
    marked: Marked
    token: int
    """Index of the token that stands for them."""
    words: str
    """Without the white space around them; within them it is one space."""
    is_alone: bool
    """Whether its sentence holds nothing but quotations."""

    @property
    def span(self) -> Span:
        words = self.heard.leaf.text[self.marked.start : self.marked.end]
        start = self.marked.start + len(words) - len(words.lstrip())
        return self.heard.leaf.span(start, start + len(words.strip()))

    @property
    def is_heading(self) -> bool:
        """Whether it is told in a heading, or is one itself: words in marks on a line of their own, with no stop."""
        if self.heard.leaf.fate in HEADS:
            return True
        is_whole = self.marked.before == 0 and self.marked.after == len(self.heard.leaf.text.rstrip())
        words = self.words
        return (
            is_whole
            and self.marked.closed
            and words.rstrip(CLOSING)[-1:] not in STOPS_INSIDE
            and words.count(" ") < LONGEST_HEADING
        )

    @property
    def may_echo(self) -> bool:
        """Whether it may repeat words of the text: in a headline, where all words may have capitals, or on a line."""
        return self.heard.leaf.fate in HEADS or (self.is_heading and not is_title(self.heard, self.token))


@dataclass(slots=True)
class Draft:
    """A quotation while it is put together."""

    pieces: list[Piece]
    speaker: NamedSource | None = None
    carrier: NamedSource | None = None
    rule: str = ""
    certainty: Certainty = Certainty.DOUBTFUL

    def hear(self, finding: Finding, *, cast: Cast) -> None:
        self.speaker, self.rule, self.certainty = finding.attribution.source, finding.rule, finding.certainty
        self.carrier = find_carrier(self.pieces[-1].heard, finding.voice, cast=cast)

    def ascribe(self, ascription: Ascription | None) -> None:
        if ascription is not None:
            self.speaker, self.rule, self.certainty = ascription.speaker, ascription.rule, ascription.certainty

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
        if one.tokens.quoted:
            for piece in pieces_of(one):
                take(piece, drafts, heard=heard, cast=cast)
    quotations = tuple(draft.finish() for draft in drafts)
    return tuple(
        find_echo(quotation, quotations) if draft.pieces[0].may_echo else quotation
        for draft, quotation in zip(drafts, quotations, strict=True)
    )


def pieces_of(heard: Heard) -> Iterator[Piece]:
    tokens = (index for index, word in enumerate(heard.tokens.words) if word == QUOTED)
    inside = find_within(heard.leaf.marked, heard.start, heard.end)
    is_alone = all(low == QUOTED or not low[0].isalnum() for low in heard.tokens.lows)
    for token, marked in zip(tokens, inside, strict=False):
        words = " ".join(heard.leaf.text[marked.start : marked.end].split())
        yield Piece(heard, marked, token, words, is_alone)


def take(piece: Piece, drafts: list[Draft], *, heard: tuple[Heard, ...], cast: Cast) -> None:
    """Join a piece to the quotation that it continues, or begin a new one."""
    last = drafts[-1] if drafts else None
    finding = find_speaker(piece.heard, piece.token)
    if last is not None and takes_up(last.pieces[-1], piece, cast=cast):
        last.pieces.append(piece)
        if finding is not None and last.speaker is None:
            last.hear(finding, cast=cast)
        return
    if last is not None and last.speaker is not None and continues(last, piece, finding):
        last.pieces.append(piece)
        return
    draft = Draft([piece])
    if finding is not None:
        draft.hear(finding, cast=cast)
    elif not piece.is_heading:
        draft.ascribe(ascribe(piece, last, heard=heard, cast=cast))
    drafts.append(draft)


def ascribe(piece: Piece, last: Draft | None, *, heard: tuple[Heard, ...], cast: Cast) -> Ascription | None:
    """Return to whom words belong that no reporting clause brings in; None where nothing tells it."""
    if not piece.is_alone:
        if cast.language is not None:
            return None
        is_thing = names_a_thing(piece.heard, piece.token)
        return None if is_thing else guess_speaker(piece.heard, piece.token, cast=cast) or go_on(piece, last)
    speaking = (last.pieces[-1].heard, last.speaker) if last is not None else None
    return find_speaker_nearby(piece.heard, heard, speaking=speaking, cast=cast)


def go_on(piece: Piece, last: Draft | None) -> Ascription | None:
    """Return whoever spoke before in the paragraph, where speech opens a sentence that says something of it."""
    if last is None or last.speaker is None or piece.token or last.pieces[-1].heard.leaf is not piece.heard.leaf:
        return None
    is_sentence = (
        piece.words[:1].isupper() and piece.words.count(" ") >= LONG and not is_title(piece.heard, piece.token)
    )
    return Ascription(last.speaker, "speaker-goes-on", Certainty.DOUBTFUL) if is_sentence else None


LONG = 6  # spaces between words: fewer may be a title


def takes_up(before: Piece, piece: Piece, *, cast: Cast) -> bool:
    """Return whether the paragraph before left its marks open, and this one opens with the words that follow."""
    return (
        not before.marked.closed
        and 0 <= before.heard.leaf.passage < piece.heard.leaf.passage
        and passages_between(before.heard, piece.heard, cast=cast) == 1
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
