"""Names that two entries of one list share: texts that use them could mean either."""

from collections.abc import Iterator

from newsdossier.model.problem import Level, Problem
from newsdossier.model.taxonomy import Entity, Outlet, Topic
from newsdossier.reading.lists.entries import Entries
from newsdossier.reading.quoting import quote

Place = tuple[str | int, ...]


def note_shared_names(entries: Entries[Topic] | Entries[Entity] | Entries[Outlet]) -> Iterator[Problem]:
    """Give a note for each name or alias that an entry above has too, and for each that an entry lists twice.

    Terms of topics and short names may well be shared: they count only beside something else.
    """
    owners: dict[str, str] = {}
    for name, entry in entries.values.items():
        for words, place in names_of_entry(entry):
            owner = owners.setdefault(words.casefold(), name)
            if place != ("name",) and owner == name and words.casefold() == entry.name.casefold():
                yield note(entries, (name, *place), f"{quote(words)} is the name of the entry already", REDUNDANT)
            elif owner != name:
                message = f"{quote(words)} is a name of {quote(owner)} too"
                yield note(entries, (name, *place), message, AMBIGUOUS)


def names_of_entry(entry: Topic | Entity | Outlet) -> Iterator[tuple[str, Place]]:
    yield entry.name, ("name",)
    if not isinstance(entry, Topic):
        yield from ((alias, ("aliases", index)) for index, alias in enumerate(entry.aliases))


def note(entries: Entries[Topic] | Entries[Entity] | Entries[Outlet], place: Place, message: str, hint: str) -> Problem:
    line = entries.line_of(*place)
    return Problem(path=entries.path, line=line, code="shared-name", message=message, hint=hint, level=Level.NOTE)


AMBIGUOUS = "keep it where it belongs, or add a word that tells them apart"
REDUNDANT = "take it out of the aliases"
