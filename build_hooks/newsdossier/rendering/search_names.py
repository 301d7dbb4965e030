"""search/names.json: the names that the dossier knows, for a search that is misspelt."""

import json

from newsdossier.model.dossier import Dossier
from newsdossier.model.site import SiteFile
from newsdossier.rendering.characters import replace_controls

PATH = "search/names.json"


def render_search_names(dossier: Dossier) -> SiteFile:
    """Return the entities that articles name, each with its other names, by name: `name` and `also`."""
    named = {mention.entity for article in dossier.articles for mention in article.mentions}
    entities = [entity for key, entity in dossier.taxonomies.entities.items() if key in named]
    names = [
        {"name": entity.name, "also": sorted(set(entity.aliases) - {entity.name})}
        for entity in sorted(entities, key=lambda one: (one.name, one.kind, one.aliases))
    ]
    return SiteFile(path=PATH, text=f"{replace_controls(json.dumps(names, ensure_ascii=False))}\n")
