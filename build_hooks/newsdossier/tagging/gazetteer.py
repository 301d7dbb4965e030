"""Names that the dossier follows, laid out so that one pass over a text finds them all."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from newsdossier.model.taxonomy import Entity, EntityKind
from newsdossier.tagging.pieces import Piece, split_pieces

MAX_NAME_PIECES = 40  # longer than any treaty's title; it bounds the walk from each word of a text


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One name of one entity."""

    entity: str
    kind: EntityKind
    pieces: tuple[Piece, ...]
    weak: bool
    """Whether it counts only where the entity is named in full too: a short name, or the name of several entities."""


@dataclass(frozen=True, slots=True)
class Node:
    """What can follow after some words of a name, and the names that end here."""

    next: dict[str, "Node"] = field(default_factory=dict)
    names: list[Name] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Lookup from names to entities."""

    root: Node


def build_gazetteer(entities: Mapping[str, Entity]) -> Gazetteer:
    """Return the lookup for these entities. Names without a letter or digit, and endless ones, are passed over."""
    root = Node()
    for name in names_of(entities):
        node = root
        for piece in name.pieces:
            node = node.next.setdefault(piece.key, Node())
        node.names.append(name)
    return Gazetteer(root)


def names_of(entities: Mapping[str, Entity]) -> Iterator[Name]:
    full = {key: spellings((entity.name, *entity.aliases)) for key, entity in sorted(entities.items())}
    owners = Counter(spelling for names in full.values() for spelling in names)
    for key, entity in sorted(entities.items()):
        short = {spelling: pieces for spelling, pieces in spellings(entity.short).items() if spelling not in full[key]}
        for spelling, pieces in {**full[key], **short}.items():
            weak = spelling in short or owners[spelling] > 1
            yield Name(entity=key, kind=entity.kind, pieces=pieces, weak=weak)


def spellings(names: tuple[str, ...]) -> dict[tuple[str, ...], tuple[Piece, ...]]:
    """Return the pieces of each name by their spelling; names that differ in joints alone are one."""
    split = (split_pieces(name) for name in names)
    return {tuple(piece.text for piece in pieces): pieces for pieces in split if 0 < len(pieces) <= MAX_NAME_PIECES}
