"""What an article's page tells machines: a schema.org NewsArticle with only what is known."""

import json
from collections.abc import Iterator
from typing import Any, Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facts import find_original
from newsdossier.model.article import Article
from newsdossier.model.days import SettledDay
from newsdossier.model.evidence import Certainty
from newsdossier.model.shown import shown_standfirst

SCRIPT_ESCAPES: Final = {
    ord("<"): "\\u003c",
    ord(">"): "\\u003e",
    ord("&"): "\\u0026",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}
"""So that the text can stand in a script element, whatever a headline holds."""


def compose_json_ld(article: Article, *, catalogue: Catalogue) -> str:
    """Return a JSON object as text, safe inside a script element. It has no headline where the article has none."""
    known = {name: value for name, value in list_properties(article, catalogue=catalogue) if value}
    return json.dumps(known, ensure_ascii=False, separators=(",", ":")).translate(SCRIPT_ESCAPES)


def list_properties(article: Article, *, catalogue: Catalogue) -> Iterator[tuple[str, Any]]:
    metadata, card = article.metadata, catalogue.cards[article.slug]
    yield "@context", "https://schema.org"
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
    yield "isPartOf", {"@type": "Collection", "name": catalogue.dossier.settings.title}


def known_day(day: SettledDay | None) -> str:
    """Return a day, month or year as ISO 8601 has it; "" where it is not known, or only with doubt."""
    return str(day.span) if day is not None and day.certainty is not Certainty.DOUBTFUL else ""
