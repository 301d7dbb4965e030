"""Lines that recur on the pages of outlets, for outlets.yml."""

from newsdossier.adapters.report import count, flatten
from newsdossier.adapters.suggestions.entry_lines import Lines, summary, write
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import SuggestedBoilerplate
from newsdossier.pipeline import suggest_boilerplate


def boilerplate(dossier: Dossier, most: int) -> tuple[list[str], Lines]:
    found = suggest_boilerplate(dossier)
    nameless = sum(article.metadata.outlet is None for article in dossier.articles)
    title = [f"{summary(len(found), most, 'outlet')} with lines that recur, for dossier/outlets.yml"]
    if nameless:
        title.append(f"passed over: {count(nameless, 'article')} whose outlet is not known")
    return title, (line for outlet in found[:most] for line in boilerplate_lines(outlet))


def boilerplate_lines(outlet: SuggestedBoilerplate) -> Lines:
    where = "put the lines into the entry that is there" if outlet.listed else "outlets.yml has no such entry yet"
    yield f"\n# {count(outlet.total, 'article')}; {where}"
    yield f"{write(outlet.outlet)}:"
    yield f"  name: {write(outlet.name)}"
    yield "  boilerplate:"
    for line in outlet.lines:
        places = ", ".join(f"{flatten(one.path)}:{one.line}" for one in line.examples)
        yield f"    # in {count(line.articles, 'article')}: {places}"
        yield f"    - {write(line.text)}"
