"""The text of a passage, cut where its marks begin and end."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from newsdossier.composing.event.marks import Mark
from newsdossier.model.page.passages import PassageKey, Stretch, Words

ENDED = re.compile(r"[.!?。！？][\"'”’»)\]]?\s*\Z")
"""The end of a sentence, at the end of what is searched."""
BETWEEN_SENTENCES: Final = 8  # characters: a full stop, closing marks and a space


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of a passage with the mark of a block (shared or sole) on them, or none."""

    start: int
    end: int
    mark: Mark | None

    @property
    def is_sole(self) -> bool:
        return self.mark is not None and self.mark.is_sole

    @property
    def letters(self) -> frozenset[str]:
        return frozenset(key.key for key in self.mark.keys) if self.mark is not None else frozenset()


@dataclass(frozen=True, slots=True)
class TextPart:
    """Words of a passage that stand beside one margin."""

    is_sole: bool
    keys: tuple[PassageKey, ...]
    stretches: tuple[Stretch, ...]


def part_text(text: str, marks: Sequence[Mark]) -> Iterator[TextPart]:
    """Yield the text in parts: what only this report says, each sentence that is shared, and all between.

    A part without letters or digits, as a dash between two sentences, belongs to the one before.
    """
    pieces = cut(len(text), merge_covered([mark for mark in marks if not mark.differs]))
    differing = merge_covered([mark for mark in marks if mark.differs])
    for part in group_pieces(text, attach_scraps(text, list(pieces))):
        if text[part[0].start : part[-1].end].strip():
            stretches = tuple(make_stretch(text, piece, differing) for piece in part)
            yield TextPart(part[0].is_sole, collect_keys(part), stretches)


def group_pieces(text: str, pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces that stand beside one margin: a letter stands beside the sentence that it is of."""
    part: list[Piece] = []
    for piece in pieces:
        if part and (piece.is_sole != part[0].is_sole or opens_passage(text, piece, part)):
            yield part
            part = []
        part.append(piece)
    if part:
        yield part


def opens_passage(text: str, piece: Piece, part: Sequence[Piece]) -> bool:
    """Return whether the piece is shared with a new letter, and the sentence before it has ended."""
    last = next((one.letters for one in reversed(part) if one.letters), frozenset())
    is_new = bool(last) and not piece.letters <= last
    before = max(part[0].start, piece.start - BETWEEN_SENTENCES)
    return is_new and ENDED.search(text, before, piece.start) is not None


def merge_covered(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks; one that lies on words of those before it gives the last of these its ids and keys."""
    merged: list[Mark] = []
    at = -1
    for mark in marks:
        if mark.end <= at:
            last = merged[-1]
            merged[-1] = replace(last, anchors=(*last.anchors, *mark.anchors), keys=(*last.keys, *mark.keys))
        else:
            merged.append(mark)
            at = mark.end
    return merged


def collect_keys(pieces: Sequence[Piece]) -> tuple[PassageKey, ...]:
    """Return the keys of the shared passages in a part, each letter once, in order."""
    keys: dict[str, PassageKey] = {}
    for piece in pieces:
        for key in piece.mark.keys if piece.mark is not None else ():
            keys.setdefault(key.key, key)
    return tuple(keys[letter] for letter in sorted(keys, key=lambda letter: (len(letter), letter)))


def cut(length: int, marks: Sequence[Mark]) -> Iterator[Piece]:
    """Yield the marked pieces and those between them; of marks that overlap the first keeps what both have."""
    at = 0
    for mark in marks:
        start, end = max(mark.start, at), min(mark.end, length)
        if at < start:
            yield Piece(at, start, None)
        yield Piece(start, end, mark)
        at = end
    if at < length:
        yield Piece(at, length, None)


def attach_scraps(text: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces; one without letters or digits grows onto the piece before it, if that is marked as sole."""
    waiting: Piece | None = None
    for piece in pieces:
        is_scrap = piece.mark is None and not any(letter.isalnum() for letter in text[piece.start : piece.end])
        if waiting is not None and waiting.is_sole and is_scrap:
            waiting = Piece(waiting.start, piece.end, waiting.mark)
            continue
        if waiting is not None:
            yield waiting
        waiting = piece
    if waiting is not None:
        yield waiting


def make_stretch(text: str, piece: Piece, differing: Sequence[Mark]) -> Stretch:
    mark = piece.mark
    return Stretch(
        key=mark.keys[0].key if mark is not None and mark.keys else "",
        anchors=mark.anchors if mark is not None else (),
        words=tuple(list_words(text, piece, differing)),
    )


def list_words(text: str, piece: Piece, differing: Sequence[Mark]) -> Iterator[Words]:
    """Yield the words of a piece, apart where reports differ; of words that it cuts the first part has the id."""
    at = piece.start
    for mark in differing:
        start, end = max(mark.start, at), min(mark.end, piece.end)
        if start < end:
            if at < start:
                yield Words(text=text[at:start], anchors=(), differs="")
            anchors = mark.anchors if mark.start >= piece.start else ()
            yield Words(text=text[start:end], anchors=anchors, differs=mark.differs)
            at = end
    if at < piece.end:
        yield Words(text=text[at : piece.end], anchors=(), differs="")
