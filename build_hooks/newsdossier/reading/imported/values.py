"""Values that another tool wrote, as our fields have them. None where it cannot be known what they are here."""

import re
from collections.abc import Callable, Mapping

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from newsdossier.model.address import make_slug
from newsdossier.model.field_types import LanguageTag, WebAddress, read_day, read_span
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.reading.white_space import settle_white_space
from newsdossier.reading.yaml.day_hints import find_day
from newsdossier.reading.yaml.tree import Fields, Items, Words, YamlTree

NOTE_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]|\[([^\[\]]+)\]\([^)\[\]]*\)")
"""How notes link: [[People/Ada Brennick|Ada Brennick]], [Ada Brennick](https://…)."""
ADDRESS, LANGUAGE = TypeAdapter[str](WebAddress), TypeAdapter[str](LanguageTag)
Value = str | tuple[str, ...] | None


def words_of(tree: YamlTree) -> tuple[str, ...]:
    """Return all words of a value: its own, its items', those of its fields."""
    if isinstance(tree, Words):
        return (settle_white_space(tree.text),) if tree.text else ()
    inner = tree.items if isinstance(tree, Items) else tuple(entry.value for entry in tree.entries)
    return tuple(words for value in inner for words in words_of(value) if words)


def read_text(tree: YamlTree, lists: Taxonomies) -> Value:
    return unlink(" ".join(words_of(tree))) or None if isinstance(tree, Words) else None


def read_names(tree: YamlTree, lists: Taxonomies) -> Value:
    """Return names with commas between them, links of notes taken off: [["Ada Brennick"]] is a link to YAML too."""
    return None if isinstance(tree, Fields) else ", ".join(filter(None, map(unlink, words_of(tree)))) or None


def unlink(words: str) -> str:
    return settle_white_space(NOTE_LINK.sub(lambda link: link[1] or link[2], words))


def read_written_span(tree: YamlTree, lists: Taxonomies) -> Value:
    words = one_of(tree)
    try:
        return str(read_span(words))
    except PydanticCustomError:
        return find_day(words) or None


def read_written_day(tree: YamlTree, lists: Taxonomies) -> Value:
    words = one_of(tree)
    try:
        return str(read_day(words))
    except PydanticCustomError:
        return find_day(words) or None


def read_address(tree: YamlTree, lists: Taxonomies) -> Value:
    return valid(ADDRESS, unlink(one_of(tree)))


def read_language(tree: YamlTree, lists: Taxonomies) -> Value:
    return valid(LANGUAGE, one_of(tree).replace("_", "-"))


def valid(form: TypeAdapter[str], words: str) -> str | None:
    try:
        return form.validate_python(words)
    except ValidationError:
        return None


def read_outlet(tree: YamlTree, lists: Taxonomies) -> Value:
    """Return the id of the outlet that the words name; there is none for one that the dossier does not list."""
    outlets = {key: (outlet.name, *outlet.aliases) for key, outlet in lists.outlets.items()}
    return find_id(unlink(one_of(tree)), outlets)


def read_topics(tree: YamlTree, lists: Taxonomies) -> Value:
    """Return ids of topics where every word names one: `topics:` is the whole list, and part of it would be wrong."""
    topics = {key: (topic.name,) for key, topic in lists.topics.items()}
    words = words_of(tree) if isinstance(tree, Items) else one_of(tree).split(",")
    found = tuple(find_id(word.strip().lstrip("#"), topics) for word in words)
    known = tuple(topic for topic in found if topic is not None)
    return known if known and len(known) == len(found) else None


def find_id(name: str, names_by_id: Mapping[str, tuple[str, ...]]) -> str | None:
    if (slug := make_slug(name)) in names_by_id:
        return slug
    folded = name.casefold()
    return next((key for key, names in names_by_id.items() if folded in map(str.casefold, names)), None)


def one_of(tree: YamlTree) -> str:
    """Return the words of a value that is one text, or a list of one; "" else."""
    words = words_of(tree)
    return words[0] if len(words) == 1 else ""


READERS: dict[str, Callable[[YamlTree, Taxonomies], Value]] = {
    "url": read_address,
    "outlet": read_outlet,
    "published": read_written_span,
    "headline": read_text,
    "standfirst": read_text,
    "byline": read_names,
    "language": read_language,
    "updated": read_written_span,
    "retrieved": read_written_day,
    "archived_url": read_address,
    "topics": read_topics,
    "note": read_text,
}
"""By our own name of the field."""
