"""Entries for outlets.yml."""

from newsdossier.adapters.report import count
from newsdossier.adapters.suggestions.entry_lines import Lines, examples, summary, write
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import SuggestedOutlet
from newsdossier.pipeline import suggest_outlets


def outlets(dossier: Dossier, most: int) -> tuple[list[str], Lines]:
    found = suggest_outlets(dossier)
    title = [f"{summary(len(found), most, 'outlet')} for dossier/outlets.yml"]
    return title, (line for outlet in found[:most] for line in outlet_lines(outlet))


def outlet_lines(outlet: SuggestedOutlet) -> Lines:
    yield f"\n# {count(outlet.articles, 'article')}"
    yield from examples(outlet.examples)
    yield f"{write(outlet.id)}:"
    yield f"  name: {write(outlet.name)}"
    if outlet.home:
        yield f"  home: {write(outlet.home)}"
