"""What articles are about and who printed them: topics, entities and outlets, each with a page of its own."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from newsdossier.model.article import Article
from newsdossier.model.page.addresses import subject_url
from newsdossier.model.page.parts import Chip
from newsdossier.model.taxonomy import Entity, Outlet, Taxonomies, Topic

SubjectKey = tuple[str, str]
"""Kind and id: ("person", "ada-brennick")."""

PLURALS: Final = {
    "topic": "Topics",
    "person": "People",
    "place": "Places",
    "organisation": "Organisations",
    "work": "Works",
    "outlet": "Outlets",
}
"""Kinds of subjects in the order in which pages list them."""

NOT_STATED: Final = "Outlet not stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One entry of the taxonomies, as pages name it."""

    kind: str
    id: str
    name: str
    entry: Topic | Entity | Outlet

    @property
    def url(self) -> str:
        return subject_url(self.kind, self.id)


def list_subjects(taxonomies: Taxonomies) -> dict[SubjectKey, Subject]:
    """Return every subject of the taxonomies by kind and id, by name within its kind."""
    listed = [
        *(Subject(kind="topic", id=key, name=topic.name, entry=topic) for key, topic in taxonomies.topics.items()),
        *(Subject(kind=one.kind, id=key, name=one.name, entry=one) for key, one in taxonomies.entities.items()),
        *(Subject(kind="outlet", id=key, name=outlet.name, entry=outlet) for key, outlet in taxonomies.outlets.items()),
    ]
    kinds = tuple(PLURALS)
    listed.sort(key=lambda subject: (kinds.index(subject.kind), subject.name.casefold(), subject.id))
    return {(str(subject.kind), subject.id): subject for subject in listed}


def list_narrower_topics(subjects: Mapping[SubjectKey, Subject]) -> dict[str, tuple[SubjectKey, ...]]:
    """Return the topics below each topic, by its id."""
    below: defaultdict[str, list[SubjectKey]] = defaultdict(list)
    for key, subject in subjects.items():
        if isinstance(subject.entry, Topic) and subject.entry.parent is not None:
            below[subject.entry.parent].append(key)
    return {parent: tuple(keys) for parent, keys in below.items()}


def subjects_of_article(article: Article, *, subjects: Mapping[SubjectKey, Subject]) -> tuple[SubjectKey, ...]:
    """Return the subjects of an article: topics as tagged, entities by how often they are named, outlet and agency."""
    named = Counter((str(mention.kind), mention.entity) for mention in article.mentions)
    keys = [
        *(("topic", tag.topic) for tag in article.tags),
        *sorted(named, key=lambda key: (-named[key], key)),
        *(("outlet", outlet) for outlet in (article.metadata.outlet_id, article.metadata.agency_id) if outlet),
    ]
    return tuple(key for key in dict.fromkeys(keys) if key in subjects)


def name_outlet(article: Article, *, outlets: Mapping[str, Outlet]) -> str:
    """Return the outlet's name from the taxonomy, else as printed; "" where the file does not say."""
    known = outlets.get(article.metadata.outlet_id or "")
    printed = article.metadata.outlet
    return known.name if known is not None else (printed.value if printed is not None else "")


def name_agency(article: Article, *, outlets: Mapping[str, Outlet]) -> str:
    """Return the name of the news service whose text it is; "" where none is named."""
    known = outlets.get(article.metadata.agency_id or "")
    printed = article.metadata.agency
    return known.name if known is not None else (printed.value if printed is not None else "")


def make_chip(subject: Subject, *, count: int) -> Chip:
    return Chip(text=subject.name, url=subject.url, count=f"{count:,}")
