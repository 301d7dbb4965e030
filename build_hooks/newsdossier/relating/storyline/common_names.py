"""Whom and what reports of two events both name."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from newsdossier.model.taxonomy import Entity, EntityKind, Taxonomies
from newsdossier.relating.storyline.pairs import Reports

KINDS = (EntityKind.WORK, EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
"""The most telling first: a country stands in every report of its story, a treaty does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Whom and what the dossier follows."""

    entities: Mapping[str, Entity]
    sources: frozenset[str]
    """Names of outlets and agencies, without case."""


def read_lists(taxonomies: Taxonomies) -> Lists:
    """Return whom the lists of the dossier have; an outlet that is also an entity is a source."""
    outlets = taxonomies.outlets.values()
    sources = frozenset(name.casefold() for outlet in outlets for name in (outlet.name, *outlet.aliases))
    return Lists(entities=taxonomies.entities, sources=sources)


def name_common(earlier: Reports, later: Reports, *, lists: Lists) -> list[str]:
    """Return the ids that reports of both name, the most telling first; a news service that carried both links none."""
    counts = [Counter(one.entity for report in reports for one in report.mentions) for reports in (earlier, later)]
    entities = lists.entities
    common = (key for key in counts[0] if key in counts[1] and key in entities)
    return sorted(
        (key for key in common if entities[key].name.casefold() not in lists.sources),
        key=lambda key: (KINDS.index(entities[key].kind), -min(counts[0][key], counts[1][key]), key),
    )
