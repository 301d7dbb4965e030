"""Feeds and data files, as the programs that read them see them."""

import json

from lxml import etree

from tests.site.building import SITE_URL, BuiltSite

ATOM = "{http://www.w3.org/2005/Atom}"


def test_every_feed_is_well_formed(site: BuiltSite) -> None:
    feeds = sorted(site.folder.rglob("feed.xml"))
    assert len(feeds) >= 2  # the dossier and its topics
    for feed in feeds:
        root = etree.parse(str(feed)).getroot()
        assert root.tag == f"{ATOM}feed"
        for entry in root.iter(f"{ATOM}entry"):
            link = next(entry.iter(f"{ATOM}link")).get("href")
            assert link is not None
            assert link.startswith(SITE_URL)
            assert site.has(link.removeprefix(SITE_URL)), link


def test_every_data_file_is_json(site: BuiltSite) -> None:
    files = [*site.folder.rglob("feed.json"), *(site.folder / "data").rglob("*.json")]
    assert files
    for file in files:
        json.loads(file.read_text("utf-8"))


def test_pages_link_their_feed(site: BuiltSite) -> None:
    for url in ("", "timeline/", "topics/wages/"):
        assert site.pages[url].find("//link[@rel='alternate'][@type='application/atom+xml']/@href"), url
