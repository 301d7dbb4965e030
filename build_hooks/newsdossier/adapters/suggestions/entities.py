"""Entries for entities.yml."""

from newsdossier.adapters.report import count, flatten
from newsdossier.adapters.suggestions.entry_lines import Lines, Listing, count_shown, quote_examples, write_yaml
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import SuggestedEntity
from newsdossier.model.taxonomy import EntityKind
from newsdossier.pipeline import suggest_entities


def list_entities(dossier: Dossier, most: int) -> Listing:
    """Return an entry for each name, with places where it stands."""
    found = suggest_entities(dossier)
    title = (
        f"{count_shown(len(found), most, 'name')} for dossier/entities.yml",
        "an entry without a kind wants one: person, place, organisation or work",
    )
    return Listing(title, (line for entity in found[:most] for line in write_entity(entity)))


def write_entity(entity: SuggestedEntity) -> Lines:
    yield f"\n# {count(entity.mentions, 'mention')} in {count(entity.articles, 'article')}"
    yield from quote_examples(entity.examples)
    yield f"{write_yaml(entity.id)}:"
    yield f"  name: {write_yaml(entity.name)}"
    if entity.kind is not None:
        yield f"  kind: {entity.kind}  # {flatten(entity.kind_reason)}"
    else:
        yield f"  # kind: {' or '.join(EntityKind)}"
    if entity.aliases:
        yield f"  aliases: {write_yaml(list(entity.aliases))}"
    if entity.short:
        yield f"  short: {write_yaml(list(entity.short))}"
