"""The proposals for each of the lists, by the word that `dossier suggest` takes."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from newsdossier.adapters.report import make_printable
from newsdossier.adapters.suggestions.boilerplate import boilerplate
from newsdossier.adapters.suggestions.entities import entities
from newsdossier.adapters.suggestions.events import events
from newsdossier.adapters.suggestions.outlets import outlets
from newsdossier.adapters.suggestions.topics import topics
from newsdossier.model.dossier import Dossier


def render_suggestions(subject: str, dossier: Dossier, *, most: int) -> str:
    """Return the suggestions for one of the lists, or a comment that says that there are none."""
    title, lines = SUBJECTS[subject](dossier, most)
    comments = [f"# {line}" for line in title]
    return make_printable("\n".join((*comments, *lines)))


SUBJECTS: Mapping[str, Callable[[Dossier, int], tuple[list[str], Any]]] = MappingProxyType(
    {"topics": topics, "entities": entities, "outlets": outlets, "boilerplate": boilerplate, "events": events}
)
