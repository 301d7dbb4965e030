"""What each page tells machines: a title and a description of its own, OpenGraph, JSON-LD of what is known."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from lxml import html

from scripts.audit.finding import Finding, count_faults
from scripts.audit.published import Published

OPEN_GRAPH = ("og:title", "og:type", "og:url", "og:description", "og:image", "og:site_name")
ARTICLE_PROPERTIES = frozenset(
    {
        "@context",
        "@id",
        "@type",
        "about",
        "archivedAt",
        "articleSection",
        "author",
        "citation",
        "dateModified",
        "datePublished",
        "description",
        "headline",
        "image",
        "inLanguage",
        "isBasedOn",
        "isPartOf",
        "keywords",
        "license",
        "mainEntityOfPage",
        "mentions",
        "name",
        "publisher",
        "sourceOrganization",
        "url",
        "wordCount",
    }
)
"""Properties of schema.org's NewsArticle and what it inherits that a dossier can know."""


def check_metadata(site: Published) -> tuple[Finding, ...]:
    """Return pages without a title or description of their own, or OpenGraph, and pages with wrong JSON-LD."""
    faults = (*find_repeated(site, "title"), *find_repeated(site, "description"), *find_missing(site))
    wrong = tuple(f"{page}: {fault}" for page, tree in site.documents.items() for fault in find_wrong(tree))
    return (
        count_faults("pages without own title, description, OpenGraph", faults, checked=f"{len(site.documents)} pages"),
        count_faults("pages without JSON-LD, or errors in it", wrong, checked=f"{len(site.documents)} pages"),
    )


def find_repeated(site: Published, what: str) -> tuple[str, ...]:
    values = {page: read(tree, what) for page, tree in site.documents.items()}
    times = Counter(values.values())
    return tuple(f"{page}: {what} {value!r}" for page, value in values.items() if not value or times[value] > 1)


def read(tree: html.HtmlElement, what: str) -> str:
    found = tree.xpath("//head/title/text()" if what == "title" else "//head/meta[@name='description']/@content")
    return " ".join("".join(found).split())


def find_missing(site: Published) -> tuple[str, ...]:
    return tuple(
        f"{page}: no {name}"
        for page, tree in site.documents.items()
        if page != "404.html"
        for name in OPEN_GRAPH
        if not any(tree.xpath("//head/meta[@property=$name]/@content", name=name))
    )


def find_wrong(tree: html.HtmlElement) -> Iterator[str]:
    scripts = tree.xpath("//script[@type='application/ld+json']/text()")
    if not scripts:
        yield "no JSON-LD"
    for script in scripts:
        try:
            value = json.loads(script)
        except ValueError as error:
            yield f"not JSON: {error}"
        else:
            yield from find_wrong_values(value, tree)


def find_wrong_values(value: dict[str, Any], tree: html.HtmlElement) -> Iterator[str]:
    if value.get("@type") == "NewsArticle":
        yield from (f"unknown property {name}" for name in sorted(set(value) - ARTICLE_PROPERTIES))
        stated = tree.xpath("//article//time/@datetime")
        day = value.get("datePublished")
        if day and not any(day.startswith(one) or one.startswith(day) for one in stated):
            yield f"datePublished {day} stands nowhere on the page"
    yield from (f"empty {name}" for name, one in value.items() if one in ("", [], {}, None))
    yield from (
        f"{name} is no address"
        for name in ("url", "archivedAt", "@id")
        if name in value and not urlsplit(str(value[name])).scheme
    )
