"""Feeds against their specifications: Atom (RFC 4287) and JSON Feed 1.1."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from lxml import etree

from scripts.audit.finding import Finding, count_faults
from scripts.audit.published import Published

ATOM = "{http://www.w3.org/2005/Atom}"
ONCE = ("id", "title", "updated")  # RFC 4287, 4.1.1 and 4.1.2: exactly one of each in a feed and in an entry
JSON_FEED = "https://jsonfeed.org/version/1.1"
TEXTS = ("content_text", "content_html")


def check_feeds(site: Published) -> Finding:
    """Return what a strict reader of feeds would refuse."""
    atom = sorted(site.folder.rglob("feed.xml"))
    other = sorted(site.folder.rglob("feed.json"))
    faults = (
        *(f"{name(file, site)}: {fault}" for file in atom for fault in read_atom(file, site)),
        *(f"{name(file, site)}: {fault}" for file in other for fault in read_json(file, site)),
        *(f"{page}: links {href}, which is not there" for page, href in find_lost(site)),
    )
    return count_faults("errors in feeds", faults, checked=f"{len(atom) + len(other)} feeds")


def name(file: Path, site: Published) -> str:
    return file.relative_to(site.folder).as_posix()


def read_atom(file: Path, site: Published) -> Iterator[str]:
    feed = etree.parse(str(file)).getroot()
    if feed.tag != f"{ATOM}feed":
        yield f"is a {feed.tag}"
    if feed.find(f"{ATOM}author") is None:
        yield "no author"
    itself = [link.get("href") for link in feed.findall(f"{ATOM}link") if link.get("rel") == "self"]
    if itself != [site.address + name(file, site)]:
        yield "no link to itself"
    entries = feed.findall(f"{ATOM}entry")
    for one in (feed, *entries):
        yield from read_parts(one)
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    if len(ids) != len(set(ids)):
        yield "two entries with one id"


def read_parts(element: etree._Element) -> Iterator[str]:
    for part in ONCE:
        found = element.findall(f"{ATOM}{part}")
        if len(found) != 1 or not (found[0].text or "").strip():
            yield f"{len(found)} of {part}"
    for part in ("updated", "published"):
        yield from (f"{one.text} is no moment" for one in element.findall(f"{ATOM}{part}") if not is_moment(one.text))
    if not urlsplit(element.findtext(f"{ATOM}id") or "").scheme:
        yield f"id {element.findtext(f'{ATOM}id')} is no address"
    for link in element.findall(f"{ATOM}link"):
        if not urlsplit(link.get("href", "")).scheme:
            yield f"link {link.get('href')} is relative"


def is_moment(words: str | None) -> bool:
    try:
        return datetime.fromisoformat(words or "").tzinfo is not None
    except ValueError:
        return False


def read_json(file: Path, site: Published) -> Iterator[str]:
    feed = json.loads(file.read_bytes())
    if feed.get("version") != JSON_FEED or not feed.get("title"):
        yield "no version or title"
    if feed.get("feed_url") != site.address + name(file, site):
        yield "no address of its own"
    for item in feed.get("items", []):
        if not isinstance(item.get("id"), str) or not any(item.get(text) for text in TEXTS):
            yield f"item without id or content: {item.get('url')}"
        if "date_published" in item and not is_moment(item["date_published"]):
            yield f"{item['date_published']} is no moment"


def find_lost(site: Published) -> Iterator[tuple[str, str]]:
    for page, tree in site.documents.items():
        for href in tree.xpath("//link[@rel='alternate'][contains(@type, 'atom') or contains(@type, 'json')]/@href"):
            if not (site.folder / urlsplit(urljoin(f"/{page}", href)).path.lstrip("/")).is_file():
                yield page, href
