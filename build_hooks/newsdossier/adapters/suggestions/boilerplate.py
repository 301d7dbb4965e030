"""Lines that recur on the pages of outlets, for outlets.yml."""

from newsdossier.adapters.report import count, flatten
from newsdossier.adapters.suggestions.entry_lines import Lines, Listing, count_shown, write_yaml
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import SuggestedBoilerplate
from newsdossier.pipeline import suggest_boilerplate


def list_boilerplate(dossier: Dossier, most: int) -> Listing:
    """Return lines for the outlets that have them, and how many articles were passed over."""
    found = suggest_boilerplate(dossier)
    nameless = sum(article.metadata.outlet is None for article in dossier.articles)
    passed_over = (f"passed over: {count(nameless, 'article')} whose outlet is not known",) if nameless else ()
    title = (f"{count_shown(len(found), most, 'outlet')} with lines that recur, for dossier/outlets.yml", *passed_over)
    return Listing(title, (line for outlet in found[:most] for line in write_boilerplate(outlet)))


def write_boilerplate(outlet: SuggestedBoilerplate) -> Lines:
    where = "put the lines into the entry that is there" if outlet.listed else "outlets.yml has no such entry yet"
    yield f"\n# {count(outlet.total, 'article')}; {where}"
    yield f"{write_yaml(outlet.outlet)}:"
    yield f"  name: {write_yaml(outlet.name)}"
    yield "  boilerplate:"
    for line in outlet.lines:
        places = ", ".join(f"{flatten(one.path)}:{one.line}" for one in line.examples)
        yield f"    # in {count(line.articles, 'article')}: {places}"
        yield f"    - {write_yaml(line.text)}"
