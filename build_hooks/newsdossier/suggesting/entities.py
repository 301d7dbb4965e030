"""Entries for entities.yml: names that recur in the text of several articles."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from newsdossier.model.address import make_slug
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import SuggestedEntity
from newsdossier.model.taxonomy import EntityKind
from newsdossier.suggesting.sightings import Names, Sightings, gather_names
from newsdossier.suggesting.titles import kind_in_name

FEWEST_ARTICLES = 2  # a name in one article alone is that article's
FEWEST_MENTIONS = 3
FEWEST_SHORT = 2  # places where a part of a name stands by itself
FEWEST_TITLED = 2  # places with a title before the name: "Minister" may once end the sentence before
MOST_EXAMPLES = 3


def suggest_entities(dossier: Dossier) -> tuple[SuggestedEntity, ...]:
    """Return an entry for each name that recurs and entities.yml lacks; that of most articles first.

    Scripts without capitals show no names this way. The kind is given only where the text says it.
    """
    names = gather_names(dossier)
    places = {
        article.metadata.dateline.value.place.casefold() for article in dossier.articles if article.metadata.dateline
    }
    shorts = find_shorts(names)
    parts = {short for found in shorts.values() for short in found}
    entities = (
        make_entity(name, names[name], short=shorts.get(name, ()), places=places)
        for name in names
        if name not in parts and recurs(names[name])
    )
    known = dossier.taxonomies.entities
    return tuple(
        sorted(
            (one for one in merge_spellings(entities) if one.id and one.id not in known),
            key=lambda one: (-one.articles, -one.mentions, one.id),
        )
    )


def recurs(seen: Sightings) -> bool:
    return len(seen.examples) >= FEWEST_ARTICLES and seen.mentions >= FEWEST_MENTIONS


def find_shorts(names: Names) -> dict[str, tuple[str, ...]]:
    """Return, by full name, the parts of it that stand by themselves and are part of no other name that recurs."""
    owners = defaultdict[str, set[str]](set)
    for name, seen in names.items():
        if recurs(seen):
            for part in parts_of(name, seen):
                owners[part].add(name)
    shorts = defaultdict[str, tuple[str, ...]](tuple)
    for part, full in sorted(owners.items()):
        name = min(full)
        if len(full) == 1 and part in names and stands_for(names[part], names[name]):
            shorts[name] += (part,)
    return shorts


def parts_of(name: str, seen: Sightings) -> Iterator[str]:
    """Yield the words of a name by which texts may call it: the last, and the first of a person's."""
    words = name.split()
    if len(words) > 1:
        yield words[-1]
        if is_titled(seen):
            yield words[0]


def is_titled(seen: Sightings) -> bool:
    return seen.titles.total() >= FEWEST_TITLED


def stands_for(short: Sightings, full: Sightings) -> bool:
    """Return whether a part of a name stands by itself, beside the full name. "The House" is not the White House."""
    shares_article = not full.examples.keys().isdisjoint(short.examples)
    return shares_article and short.mentions >= FEWEST_SHORT and 2 * short.definite < short.mentions


def make_entity(name: str, seen: Sightings, *, short: tuple[str, ...], places: set[str]) -> SuggestedEntity:
    kind, reason = tell_kind(name, seen, places=places)
    return SuggestedEntity(
        id=make_slug(name),
        name=name,
        kind=kind,
        kind_reason=reason,
        aliases=(),
        short=short,
        articles=len(seen.examples),
        mentions=seen.mentions,
        examples=tuple(seen.examples[path] for path in sorted(seen.examples))[:MOST_EXAMPLES],
    )


def tell_kind(name: str, seen: Sightings, *, places: set[str]) -> tuple[EntityKind | None, str]:
    """Return the kind, and the words that say so; None and "" where none do."""
    if (kind := kind_in_name(name)) is not None:
        return kind, "its name says so"
    if is_titled(seen):
        title = min(seen.titles, key=lambda title: (-seen.titles[title], title))
        return EntityKind.PERSON, f"{title} {name}"
    return (EntityKind.PLACE, "it stands in a dateline") if name.casefold() in places else (None, "")


def merge_spellings(entities: Iterator[SuggestedEntity]) -> Iterator[SuggestedEntity]:
    """Yield one entry for names that differ in joints, case or "The" alone; the most frequent spelling is the name."""
    by_id = defaultdict[str, list[SuggestedEntity]](list)
    for entity in entities:
        by_id[entity.id.removeprefix("the-")].append(entity)
    for same in by_id.values():
        first, *others = sorted(same, key=lambda one: (-one.mentions, one.name))
        yield replace(first, aliases=tuple(one.name for one in others))
