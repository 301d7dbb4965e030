"""Places where a name of the gazetteer stands, whoever bears it."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.words import HANGUL
from newsdossier.tagging.gazetteer import Name, Node
from newsdossier.tagging.pieces import Piece
from newsdossier.tagging.stretches import Stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place where a name, or several entities' common name, stands."""

    stretch: Stretch
    first: int
    """Index of its first piece."""
    last: int
    names: tuple[Name, ...]

    @property
    def weight(self) -> tuple[int, int]:
        """Sort key: the longest name first; of equals, the first."""
        return (self.stretch.pieces[self.first].start - self.stretch.pieces[self.last].end, self.first)


def find_hits(stretch: Stretch, root: Node) -> Iterator[Hit]:
    """Yield each place where a name stands, names within names too."""
    for first in range(len(stretch.pieces)):
        if starts_word(stretch, first):
            yield from hits_from(first, stretch=stretch, root=root)


def hits_from(first: int, *, stretch: Stretch, root: Node) -> Iterator[Hit]:
    """Yield the names that begin with this piece, as long as the tree of names goes on."""
    node: Node | None = root
    for last in range(first, len(stretch.pieces)):
        node = node.next.get(stretch.pieces[last].key) if node else None
        if node is None:
            return
        standing = stretch.pieces[first : last + 1]
        names = tuple(name for name in node.names if reads_as(standing, name=name))
        if names:
            yield Hit(stretch=stretch, first=first, last=last, names=names)


def starts_word(stretch: Stretch, index: int) -> bool:
    """Return whether a name may begin here. In Korean not inside a word: "이란" (Iran) ends many that are none."""
    piece = stretch.pieces[index]
    if index == 0 or not HANGUL.match(piece.text):
        return True
    before = stretch.pieces[index - 1]
    return before.end != piece.start or not HANGUL.match(before.text)


def reads_as(standing: tuple[Piece, ...], *, name: Name) -> bool:
    return all(
        fits_case(piece, wanted=wanted.text, inside=index > 0)
        for index, (piece, wanted) in enumerate(zip(standing, name.pieces, strict=True))
    )


def fits_case(piece: Piece, *, wanted: str, inside: bool) -> bool:
    """Return whether a word may be the word of a name that differs from it in case at most.

    "parliament" may be "Parliament", "Korea" may be "KOREA", the "Un" of "Jong Un" may be the "un" of "Jong-un";
    "US" is never "us".
    """
    return (
        piece.text == wanted
        or wanted.islower()
        or (len(wanted) > 1 and piece.text.isupper())
        or (inside and piece.hyphenated and piece.text.islower())
    )


def longest(hits: Iterator[Hit]) -> list[Hit]:
    """Return the hits of one passage that no longer one overlaps, in reading order."""
    taken: set[int] = set()
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: hit.weight):
        places = range(hit.first, hit.last + 1)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.first)
