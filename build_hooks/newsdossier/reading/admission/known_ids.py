"""All ids and slugs that a clipping may name."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.clipping import Clipping
from newsdossier.model.source import DossierSources, Source
from newsdossier.model.taxonomy import Taxonomies


@dataclass(frozen=True, slots=True, kw_only=True)
class IdList:
    """One list of ids, and where it is kept."""

    noun: str
    """"topic", for "no topic is called …"."""
    where: str
    """Where to look it up: "Topics: dossier/topics.yml"."""
    ids: frozenset[str]
    is_complete: bool
    """Whether an id that is not in it is unknown. Not so where no dossier is around a file, or not all of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownIds:
    """What front matter and events.yml may point to."""

    topics: IdList
    outlets: IdList
    events: IdList
    articles: IdList
    new_slugs: dict[str, Slug]
    """By alias: what an article was called, and is called now."""

    @classmethod
    def of(cls, clippings: tuple[Clipping, ...], *, taxonomies: Taxonomies, sources: DossierSources) -> "KnownIds":
        files = (sources.settings, sources.topics, sources.entities, sources.outlets, sources.events)
        has_dossier = sources.whole or any(files)
        return cls(
            topics=make_list("topic", sources.topics, ids=taxonomies.topics, is_complete=has_dossier),
            outlets=make_list("outlet", sources.outlets, ids=taxonomies.outlets, is_complete=has_dossier),
            events=make_list("event", sources.events, ids=taxonomies.events, is_complete=has_dossier),
            articles=IdList(
                noun="article",
                where="an article is called by its file's name without the ending, or by its slug:",
                ids=frozenset(clipping.slug for clipping in clippings),
                is_complete=sources.whole,
            ),
            new_slugs={alias: clipping.slug for clipping in clippings for alias in clipping.front_matter.aliases},
        )


def make_list(noun: str, source: Source | None, *, ids: Iterable[str], is_complete: bool) -> IdList:
    path = source.path if source else f"dossier/{noun}s.yml"
    where = f"{noun.capitalize()}s: {path}"
    return IdList(noun=noun, where=where, ids=frozenset(ids), is_complete=is_complete)
