"""What a subject is called besides, and the pages that belong to it, ours and others."""

from collections.abc import Iterator
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.forge import is_web_address
from newsdossier.composing.subjects import Subject, SubjectKey, make_chip
from newsdossier.model.page.parts import Chip, Link
from newsdossier.model.taxonomy import Entity, Outlet, Topic

WIKIDATA: Final = "https://www.wikidata.org/wiki/"


def list_aliases(subject: Subject) -> tuple[str, ...]:
    entry = subject.entry
    if isinstance(entry, Topic):
        return ()
    short = entry.short if isinstance(entry, Entity) else ()
    return tuple(dict.fromkeys(alias for alias in (*entry.aliases, *short) if alias != entry.name))


def list_wider(subject: Subject, *, catalogue: Catalogue) -> Iterator[Link]:
    """Return the wider topics, widest first; a chain that comes back to itself ends there."""
    chain: dict[SubjectKey, Link] = {}
    entry = subject.entry
    while isinstance(entry, Topic) and entry.parent is not None:
        key = ("topic", entry.parent)
        parent = catalogue.subjects.get(key)
        if parent is None or key in chain or entry.parent == subject.id:
            break
        chain[key] = Link(text=parent.name, url=parent.url)
        entry = parent.entry
    return reversed(chain.values())


def list_narrower(subject: Subject, *, catalogue: Catalogue) -> tuple[Chip, ...]:
    keys = catalogue.narrower.get(subject.id, ()) if subject.kind == "topic" else ()
    return tuple(make_chip(catalogue.subjects[key], count=catalogue.count(key)) for key in keys)


def list_outside(subject: Subject) -> Iterator[Link]:
    entry = subject.entry
    if isinstance(entry, Entity) and entry.wikidata:
        yield Link(text=f"Wikidata: {entry.wikidata}", url=f"{WIKIDATA}{entry.wikidata}")
    if isinstance(entry, Outlet) and entry.home and is_web_address(entry.home):
        yield Link(text="Home page", url=entry.home)
