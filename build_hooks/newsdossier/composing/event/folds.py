"""Which passages of a report stand open in its column, and which open on demand."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final

from newsdossier.model.page.passages import Paragraph, PassageKey

KINDS: Final = {"shared": "shared", "sole": "only here"}  # what the line of a fold counts
MIN_FOLDED: Final = 2  # a line that says "1 more passage" takes the room of the passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many paragraphs of a report stand open; the rest open on demand."""

    run: int
    """In a row that no other report has: so many give the drift."""
    column: int
    """That no other report has, in all: one long report left two columns beside it empty for pages."""
    shared: int
    """That another report has too."""


OF_FEW: Final = Room(run=3, column=6, shared=12)
OF_MANY: Final = Room(run=1, column=2, shared=4)  # several rows are read for what they share
FEW: Final = 3  # reports that stand in one row


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A paragraph, or the part of one that is marked alike."""

    kind: str
    """shared, sole or plain, as in `ReportRow`"""
    keys: tuple[PassageKey, ...]
    paragraph: Paragraph

    @property
    def differs(self) -> bool:
        """Whether anything in it differs from another report."""
        return any(words.differs for stretch in self.paragraph.stretches for words in stretch.words)


def find_room(reports: int) -> Room:
    return OF_FEW if reports <= FEW else OF_MANY


def fold(parts: Sequence[Part], *, room: Room) -> Iterator[tuple[bool, tuple[Part, ...]]]:
    """Yield the parts in order, in groups: whether the group is folded, and what is in it."""
    shown: list[Part] = []
    left = room.column
    for is_quiet, members in groupby(zip(find_quiet(parts, room=room), parts, strict=True), key=itemgetter(0)):
        run = tuple(part for _, part in members)
        opening = count_opening(run, left=min(left, room.run)) if is_quiet else len(run)
        shown += run[:opening]
        left -= opening if is_quiet else 0
        if opening == len(run):
            continue
        if shown:
            yield False, tuple(shown)
        yield True, run[opening:]
        shown = []
    if shown:
        yield False, tuple(shown)


def find_quiet(parts: Sequence[Part], *, room: Room) -> Iterator[bool]:
    """Yield of each part whether it may be folded: it does not differ, and is not among the first that are shared."""
    shared = 0
    for part in parts:
        shared += part.kind == "shared"
        yield not part.differs and (part.kind != "shared" or shared > room.shared)


def count_opening(run: Sequence[Part], *, left: int) -> int:
    """Return how many paragraphs of a run stand open: all of them where too few are left for a fold."""
    opening = max(0, left)
    return len(run) if len(run) < opening + MIN_FOLDED else opening


def summarise(parts: Sequence[Part]) -> str:
    """Return "6 more passages: 1 shared, 4 only here", "2 more passages, only here"."""
    total, kinds = f"{len(parts)} more passages", Counter(part.kind for part in parts)
    if len(kinds) == 1:
        return ", ".join((total, *(words for kind, words in KINDS.items() if kind in kinds)))
    return f"{total}: {', '.join(f'{kinds[kind]} {words}' for kind, words in KINDS.items() if kind in kinds)}"
