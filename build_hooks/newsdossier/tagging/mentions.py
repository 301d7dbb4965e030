"""Where a text names an entity."""

from newsdossier.model.clean_text import CleanText
from newsdossier.model.mention import Mention
from newsdossier.model.metadata import Metadata
from newsdossier.tagging.gazetteer import Gazetteer, Name
from newsdossier.tagging.hits import Hit, find_hits, longest
from newsdossier.tagging.stretches import cut


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
