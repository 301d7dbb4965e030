"""Feeds of the whole dossier and of each topic, person and outlet: Atom (RFC 4287) and JSON Feed 1.1.

They run by the day on which an article joined the dossier, else was saved, else came out; never by a clock.
"""

import json
from datetime import date
from typing import Any, Final
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from newsdossier.model.dossier import Dossier
from newsdossier.model.site import SiteFile
from newsdossier.rendering.feed_entries import Feed, FeedEntry, compose_feeds

ATOM: Final = "http://www.w3.org/2005/Atom"
JSON_FEED: Final = "https://jsonfeed.org/version/1.1"
BEFORE_ALL: Final = date(1970, 1, 1)  # `updated` of a feed without entries: Atom demands one
LANG: Final = "xml:lang"


def render_feeds(dossier: Dossier, *, site_url: str) -> tuple[SiteFile, ...]:
    """Return feed.xml and feed.json, of the dossier and below the page of each topic, person and outlet, by path.

    Without a `site_url` the links are relative to the feed. Of an article that is not shown in full, a feed holds the
    standfirst or the first lines.
    """
    feeds = compose_feeds(dossier)
    author = feeds[0].title
    files = (
        file
        for feed in feeds
        for file in (
            SiteFile(path=f"{feed.path}.xml", text=render_atom(feed, author=author, site_url=site_url)),
            SiteFile(path=f"{feed.path}.json", text=render_json_feed(feed, site_url=site_url)),
        )
    )
    return tuple(sorted(files, key=lambda file: file.path))


def render_atom(feed: Feed, *, author: str, site_url: str) -> str:
    root = Element("feed", {"xmlns": ATOM})
    add(root, "id", feed.id)
    add(root, "title", feed.title)
    add(root, "subtitle", " ".join(part for part in (feed.description, describe_left_out(feed)) if part))
    add(root, "updated", name_moment(feed.entries[0].day if feed.entries else BEFORE_ALL))
    add(add(root, "author"), "name", author)
    add_link(root, "alternate", locate(feed.page, feed=feed, site_url=site_url), "text/html")
    add_link(root, "self", locate(f"{feed.path}.xml", feed=feed, site_url=site_url), "application/atom+xml")
    for entry in feed.entries:
        add_entry(root, entry, feed=feed, site_url=site_url)
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def add_entry(root: Element, entry: FeedEntry, *, feed: Feed, site_url: str) -> None:
    element = SubElement(root, "entry", {LANG: entry.language} if entry.language else {})
    add(element, "id", entry.id)
    add(element, "title", entry.title)
    add(element, "updated", name_moment(entry.day))
    if entry.published is not None:
        add(element, "published", name_moment(entry.published))
    for author in entry.authors:
        add(add(element, "author"), "name", author)
    for topic in entry.topics:
        SubElement(element, "category", {"term": topic})
    add_link(element, "alternate", locate(entry.url, feed=feed, site_url=site_url), "text/html")
    if entry.summary:
        add(element, "summary", entry.summary)


def add(parent: Element, name: str, text: str = "") -> Element:
    element = SubElement(parent, name)
    element.text = text or None
    return element


def add_link(parent: Element, relation: str, address: str, media: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": media, "href": address})


def render_json_feed(feed: Feed, *, site_url: str) -> str:
    values = {
        "version": JSON_FEED,
        "title": feed.title,
        "description": feed.description,
        "home_page_url": locate(feed.page, feed=feed, site_url=site_url),
        "feed_url": locate(f"{feed.path}.json", feed=feed, site_url=site_url),
        "_newsdossier": {"about": "articles that have no day, and are not listed", "left_out": feed.left_out},
        "items": [describe_item(entry, feed=feed, site_url=site_url) for entry in feed.entries],
    }
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def describe_item(entry: FeedEntry, *, feed: Feed, site_url: str) -> dict[str, Any]:
    """Return an item; its moment is that by which the feed runs."""
    known = {
        "id": entry.id,
        "url": locate(entry.url, feed=feed, site_url=site_url),
        "title": entry.title,
        "content_text": entry.summary or entry.title,
        "date_published": name_moment(entry.day),
        "authors": [{"name": author} for author in entry.authors],
        "language": entry.language,
        "tags": list(entry.topics),
    }
    return {name: value for name, value in known.items() if value}


def describe_left_out(feed: Feed) -> str:
    if not feed.left_out:
        return ""
    return f"{feed.left_out} {'article' if feed.left_out == 1 else 'articles'} without a day left out."


def name_moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def locate(url: str, *, feed: Feed, site_url: str) -> str:
    """Return the address of a page: on the public site where that is known, else relative to the feed."""
    path = quote(url, safe="/")
    if site_url:
        return f"{site_url.rstrip('/')}/{path}"
    return "../" * feed.path.count("/") + path or "./"
