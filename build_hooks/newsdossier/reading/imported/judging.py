"""What becomes of each field that another tool wrote."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsdossier.model.address import SourcePath, make_slug
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.proposal import BroughtField
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.reading.imported.names import NAMES, find_own_names
from newsdossier.reading.imported.values import READERS, Value, words_of
from newsdossier.reading.yaml.fields import fill_model
from newsdossier.reading.yaml.tree import Entry, Fields

DAYS = frozenset({"published", "updated", "retrieved"})
SLUGS = frozenset({"slug", "aliases"})
WHY_NOT = {
    "url": "it is no web address, and no outlet of the dossier",
    "outlet": "no outlet of the dossier is called so",
    "topics": "not all of these are topics of the dossier, and topics are a whole list",
    **dict.fromkeys(DAYS, "it names no day for certain"),
}
NO_FIELD = "there is no such field here"
OTHER_FORM = "the field has another form here"


def judge(entries: tuple[Entry, ...], *, lists: Taxonomies, stated: frozenset[str]) -> Iterator[BroughtField]:
    """Yield what becomes of each field that cannot stay as it is. Of two with one meaning the surer name is taken."""
    said = {entry.key: "the file says it as well" for entry in entries if is_ours(entry)}
    said |= dict.fromkeys(stated, "you state it")
    waiting = {entry.key: entry for entry in entries if not is_ours(entry)}
    for own, name in names_in_order(waiting):
        value = READERS[own](waiting[name].value, lists) if name in waiting and own not in said else None
        if value is not None:
            said[own] = f'"{name}" says it as well'
            yield bring(waiting.pop(name), own=own, value=value)
    for entry in waiting.values():
        if words_of(entry.value):
            yield replace(bring(entry), reason=tell_why_not(entry, said))


def names_in_order(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield our names, and for each the given ones that may mean it, the surest first."""
    for own, others in NAMES.items():
        ranks = {other: rank for rank, other in enumerate((own, *others.split()))}
        able = [name for name in names if name == own or own in find_own_names(name)]
        yield from ((own, name) for name in sorted(able, key=lambda name: (ranks.get(name.casefold(), 99), name)))


def is_ours(entry: Entry) -> bool:
    """Return whether a field is one that we have, and says what it may say here."""
    if entry.key not in FrontMatter.model_fields:
        return False
    if entry.key in SLUGS and any(make_slug(words) != words for words in words_of(entry.value)):
        return False
    return not fill_model(FrontMatter, Fields(entries=(entry,), line=1), path=SourcePath("")).problems


def bring(entry: Entry, *, own: str | None = None, value: Value = None) -> BroughtField:
    written = "" if value is None else value if isinstance(value, str) else ", ".join(value)
    return BroughtField(was=entry.key, line=entry.line, words=", ".join(words_of(entry.value)), name=own, value=written)


def tell_why_not(entry: Entry, said: dict[str, str]) -> str:
    own = find_own_names(entry.key)
    if not own:
        return OTHER_FORM if entry.key in FrontMatter.model_fields else NO_FIELD
    return next((said[name] for name in own if name in said), WHY_NOT.get(own[0], OTHER_FORM))
