"""Where a text names an entity."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.clean_text import CleanText, Fate
from newsdossier.model.mention import Mention
from newsdossier.model.metadata import Metadata
from newsdossier.model.span import HEADLINE, STANDFIRST
from newsdossier.model.words import HANGUL
from newsdossier.tagging.gazetteer import Gazetteer, Name, Node
from newsdossier.tagging.pieces import Piece, split_pieces

MIN_SHOUTED_WORDS = 2  # one word in capitals is an acronym, not a headline set in capitals


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One passage, cut into pieces."""

    passage: int
    text: str
    pieces: tuple[Piece, ...]
    running: bool
    """Whether its words are capitalised as in a sentence: not so in headlines and headings."""
    shouted: bool
    """Whether it is all set in capitals."""


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


def find_mentions(text: CleanText, *, metadata: Metadata, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """Return every place where the article names an entity, in reading order: headline, standfirst, passages.

    Of two names that overlap the longer wins: "Bank of England" is not a mention of "England". A short name, or one
    that several entities bear, counts where exactly one of its bearers is named in full.
    """
    if not gazetteer.root.next:
        return ()
    hits = [hit for stretch in cut(text, metadata=metadata) for hit in longest(find_hits(stretch, gazetteer.root))]
    anchored = frozenset(name.entity for hit in hits for name in hit.names if anchors(name, hit=hit))
    settled = ((hit, bearer(hit, anchored=anchored)) for hit in hits)
    return tuple(make_mention(hit, name=name) for hit, name in settled if name is not None)


def cut(text: CleanText, *, metadata: Metadata) -> Iterator[Stretch]:
    if metadata.headline:
        yield make_stretch(HEADLINE, metadata.headline.value, running=False)
    if metadata.standfirst:
        yield make_stretch(STANDFIRST, metadata.standfirst.value, running=True)
    for index, passage in enumerate(text.passages):
        yield make_stretch(index, passage.text, running=passage.fate is not Fate.HEADING)


def make_stretch(passage: int, text: str, *, running: bool) -> Stretch:
    pieces = split_pieces(text)
    shouted = text.isupper() and len(pieces) >= MIN_SHOUTED_WORDS
    return Stretch(passage=passage, text=text, pieces=pieces, running=running and not shouted, shouted=shouted)


def find_hits(stretch: Stretch, root: Node) -> Iterator[Hit]:
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


def anchors(name: Name, *, hit: Hit) -> bool:
    """Return whether the entity is surely named. "US" and "WHO" in a headline set in capitals may be plain words."""
    return not name.weak and not in_doubt(name, hit=hit)


def in_doubt(name: Name, *, hit: Hit) -> bool:
    return hit.stretch.shouted and len(name.pieces) == 1 and name.pieces[0].text.isupper()


def bearer(hit: Hit, *, anchored: frozenset[str]) -> Name | None:
    """Return the name that is meant, or None where that cannot be said."""
    sure = [name for name in hit.names if anchors(name, hit=hit)]
    meant = sure or [name for name in hit.names if name.entity in anchored]
    if len({name.entity for name in meant}) != 1:
        return None
    return None if meant[0].weak and part_of_other_name(hit) else meant[0]


def part_of_other_name(hit: Hit) -> bool:
    """Return whether another capitalised word follows: the "Roke" of "Roke Harbour" is not whoever "Roke" is else."""
    if not hit.stretch.running or hit.last + 1 == len(hit.stretch.pieces):
        return False
    piece, after = hit.stretch.pieces[hit.last], hit.stretch.pieces[hit.last + 1]
    return hit.stretch.text[piece.end : after.start] == " " and after.text[0].isupper()


def make_mention(hit: Hit, *, name: Name) -> Mention:
    start, end = hit.stretch.pieces[hit.first].start, hit.stretch.pieces[hit.last].end
    return Mention(
        entity=name.entity,
        kind=name.kind,
        passage=hit.stretch.passage,
        start=start,
        end=end,
        words=hit.stretch.text[start:end],
    )
