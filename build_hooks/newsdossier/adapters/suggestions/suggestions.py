"""The proposals for each of the lists, by the word that `dossier suggest` takes."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from newsdossier.adapters.report import make_printable
from newsdossier.adapters.suggestions.boilerplate import list_boilerplate
from newsdossier.adapters.suggestions.entities import list_entities
from newsdossier.adapters.suggestions.entry_lines import Listing
from newsdossier.adapters.suggestions.events import list_events
from newsdossier.adapters.suggestions.outlets import list_outlets
from newsdossier.adapters.suggestions.topics import list_topics
from newsdossier.model.dossier import Dossier


def render_suggestions(subject: str, dossier: Dossier, *, most: int) -> str:
    """Return the suggestions for one of the lists, or a comment that says that there are none."""
    listing = SUBJECTS[subject](dossier, most)
    return make_printable("\n".join((*(f"# {line}" for line in listing.title), *listing.entries)))


SUBJECTS: Mapping[str, Callable[[Dossier, int], Listing]] = MappingProxyType(
    {
        "topics": list_topics,
        "entities": list_entities,
        "outlets": list_outlets,
        "boilerplate": list_boilerplate,
        "events": list_events,
    }
)
