"""The dossier's own lists: topics.yml, entities.yml, outlets.yml, events.yml."""

from newsdossier.model.problem import Checked
from newsdossier.model.source import DossierSources
from newsdossier.model.taxonomy import CuratedEvent, Entity, Outlet, Taxonomies, Topic
from newsdossier.reading.lists.entries import read_entries
from newsdossier.reading.lists.event_days import check_event_days
from newsdossier.reading.lists.shared_names import note_shared_names
from newsdossier.reading.lists.topic_tree import settle_parents


def read_taxonomies(sources: DossierSources) -> Checked[Taxonomies]:
    """Return the lists, always: an entry that cannot be understood is left out, with a fault.

    An entry of which only a field is wrong stays, without that field: articles that name it are not to blame.
    """
    topics = settle_parents(read_entries(sources.topics, Topic))
    entities = read_entries(sources.entities, Entity)
    outlets = read_entries(sources.outlets, Outlet)
    events = check_event_days(read_entries(sources.events, CuratedEvent))
    lists = Taxonomies(topics=topics.values, entities=entities.values, outlets=outlets.values, events=events.values)
    shared = (*note_shared_names(topics), *note_shared_names(entities), *note_shared_names(outlets))
    problems = (*topics.problems, *entities.problems, *outlets.problems, *events.problems, *shared)
    return Checked(value=lists, problems=problems)
