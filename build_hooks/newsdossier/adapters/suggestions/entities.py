"""Entries for entities.yml."""

from newsdossier.adapters.report import count, flatten
from newsdossier.adapters.suggestions.entry_lines import Lines, examples, summary, write
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import SuggestedEntity
from newsdossier.model.taxonomy import EntityKind
from newsdossier.pipeline import suggest_entities


def entities(dossier: Dossier, most: int) -> tuple[list[str], Lines]:
    found = suggest_entities(dossier)
    title = [
        f"{summary(len(found), most, 'name')} for dossier/entities.yml",
        "an entry without a kind wants one: person, place, organisation or work",
    ]
    return title, (line for entity in found[:most] for line in entity_lines(entity))


def entity_lines(entity: SuggestedEntity) -> Lines:
    yield f"\n# {count(entity.mentions, 'mention')} in {count(entity.articles, 'article')}"
    yield from examples(entity.examples)
    yield f"{write(entity.id)}:"
    yield f"  name: {write(entity.name)}"
    if entity.kind is not None:
        yield f"  kind: {entity.kind}  # {flatten(entity.kind_reason)}"
    else:
        yield f"  # kind: {' or '.join(EntityKind)}"
    if entity.aliases:
        yield f"  aliases: {write(list(entity.aliases))}"
    if entity.short:
        yield f"  short: {write(list(entity.short))}"
