"""What an article's page tells machines: a schema.org NewsArticle with only what is known."""

from collections.abc import Iterator
from typing import Any, Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facts import find_original
from newsdossier.composing.subject.links import WIKIDATA
from newsdossier.composing.subjects import Subject
from newsdossier.model.article import Article
from newsdossier.model.comparison import OriginKind
from newsdossier.model.days import SettledDay
from newsdossier.model.evidence import Certainty
from newsdossier.model.page.json_ld import write_json_ld
from newsdossier.model.shown import shown_standfirst
from newsdossier.model.taxonomy import Entity

SCHEMA_TYPES: Final = {
    "person": "Person",
    "place": "Place",
    "organisation": "Organization",
    "work": "CreativeWork",
}
"""schema.org's type of each kind of entity."""

PASSED_ON: Final = frozenset({OriginKind.STATE_MEDIA, OriginKind.AGENCY})
"""Sources that published what an article rests on; a person who spoke is no publication."""


def compose_json_ld(article: Article, *, catalogue: Catalogue) -> str:
    """Return a JSON object as text, safe inside a script element. It has no headline where the article has none."""
    return write_json_ld(list_properties(article, catalogue=catalogue))


def list_properties(article: Article, *, catalogue: Catalogue) -> Iterator[tuple[str, Any]]:
    metadata, card = article.metadata, catalogue.cards[article.slug]
    subjects = [catalogue.subjects[key] for key in catalogue.subjects_by_slug[article.slug]]
    yield "@type", "NewsArticle"
    yield "headline", metadata.headline.value if metadata.headline is not None else ""
    yield "description", shown_standfirst(article, rights=catalogue.rights[article.slug])
    yield "datePublished", known_day(article.dating.published)
    yield "dateModified", known_day(article.dating.updated)
    yield "author", [{"@type": "Person", "name": author} for author in metadata.authors]
    yield "publisher", {"@type": "Organization", "name": card.outlet} if card.outlet else None
    yield "sourceOrganization", {"@type": "Organization", "name": card.agency} if card.agency else None
    yield "articleSection", metadata.section.value if metadata.section is not None else ""
    yield "inLanguage", card.lang
    yield "url", find_original(article)
    yield "archivedAt", article.clipping.front_matter.archived_url
    yield "wordCount", article.text.words
    yield "keywords", [subject.name for subject in subjects if subject.kind == "topic"]
    yield "mentions", [describe_entity(subject) for subject in subjects if subject.kind in SCHEMA_TYPES]
    yield "isBasedOn", list(list_originals(article, catalogue=catalogue))
    yield "citation", list(list_publishers(article, catalogue=catalogue))
    yield "isPartOf", {"@type": "Collection", "name": catalogue.dossier.settings.title}


def describe_entity(subject: Subject) -> dict[str, str]:
    """Return a person, place, organisation or work as schema.org has it."""
    wikidata = subject.entry.wikidata if isinstance(subject.entry, Entity) else None
    same = {"sameAs": f"{WIKIDATA}{wikidata}"} if wikidata else {}
    return {"@type": SCHEMA_TYPES[subject.kind], "name": subject.name, **same}


def list_originals(article: Article, *, catalogue: Catalogue) -> Iterator[dict[str, str]]:
    """Yield the articles that this one surely rewrites; what is only likely is not known."""
    for rewrite in catalogue.rewrites.get(article.slug, ()):
        if rewrite.rewrite == article.slug and rewrite.certainty is Certainty.CERTAIN:
            original = catalogue.articles[rewrite.original]
            named = original.metadata.headline
            parts = {"headline": named.value if named is not None else "", "url": find_original(original)}
            yield {"@type": "NewsArticle", **{name: value for name, value in parts.items() if value}}


def list_publishers(article: Article, *, catalogue: Catalogue) -> Iterator[dict[str, Any]]:
    """Yield what the article says that it has its news from, where the dossier's lists name the publisher."""
    event = catalogue.events_by_slug.get(article.slug)
    origins = catalogue.story.origins.get(event.id) if event is not None else None
    if origins is None:
        return
    nodes = {node.id: node for node in origins.nodes}
    reports = {node.id for node in origins.nodes if node.article == article.slug}
    named = {edge.source for edge in origins.edges if edge.stated and edge.target in reports}
    for key in sorted(named):
        node = nodes[key]
        if node.kind in PASSED_ON and (node.entity is not None or node.outlet is not None):
            yield {"@type": "CreativeWork", "publisher": {"@type": "Organization", "name": node.name}}


def known_day(day: SettledDay | None) -> str:
    """Return a day, month or year as ISO 8601 has it; "" where it is not known, or only with doubt."""
    return str(day.span) if day is not None and day.certainty is not Certainty.DOUBTFUL else ""
