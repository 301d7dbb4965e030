"""Entries for outlets.yml."""

from newsdossier.adapters.report import count
from newsdossier.adapters.suggestions.entry_lines import Lines, Listing, count_shown, quote_examples, write_yaml
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import SuggestedOutlet
from newsdossier.pipeline import suggest_outlets


def list_outlets(dossier: Dossier, most: int) -> Listing:
    """Return an entry for each outlet, with places where it is named."""
    found = suggest_outlets(dossier)
    title = (f"{count_shown(len(found), most, 'outlet')} for dossier/outlets.yml",)
    return Listing(title, (line for outlet in found[:most] for line in write_outlet(outlet)))


def write_outlet(outlet: SuggestedOutlet) -> Lines:
    yield f"\n# {count(outlet.articles, 'article')}"
    yield from quote_examples(outlet.examples)
    yield f"{write_yaml(outlet.id)}:"
    yield f"  name: {write_yaml(outlet.name)}"
    if outlet.home:
        yield f"  home: {write_yaml(outlet.home)}"
