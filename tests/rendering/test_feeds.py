"""Feeds hold what RFC 4287 and JSON Feed ask for, run by no clock, and hold nothing that XML forbids."""

import json

from lxml import etree

from newsdossier.model.dossier import Dossier
from newsdossier.rendering.feeds import render_feeds
from tests.composing.invented import make_article, make_dossier

ATOM = "{http://www.w3.org/2005/Atom}"


def feeds(dossier: Dossier, *, site_url: str = "https://strike.example.org/") -> dict[str, str]:
    return {file.path: file.text for file in render_feeds(dossier, site_url=site_url)}


def parse(text: str) -> etree._Element:
    return etree.fromstring(text.encode())


def days(text: str) -> list[str | None]:
    return [entry.findtext(f"{ATOM}updated") for entry in parse(text).iter(f"{ATOM}entry")]


def test_a_dossier_and_each_topic_person_and_outlet_have_both_feeds() -> None:
    followed = (
        "",
        "outlets/merrin-post/",
        "outlets/northwire/",
        "people/ada-brennick/",
        "topics/talks/",
        "topics/wages/",
    )
    assert sorted(feeds(make_dossier())) == [f"{page}feed.{kind}" for page in followed for kind in ("json", "xml")]


def test_the_feed_of_a_person_has_the_articles_that_name_them() -> None:
    dossier = make_dossier(make_article("a", entities=("ada-brennick",)), make_article("b", entities=()))
    entries = json.loads(feeds(dossier)["people/ada-brennick/feed.json"])["items"]
    assert [entry["url"] for entry in entries] == ["https://strike.example.org/articles/a/"]


def test_entries_run_by_added_else_retrieved_else_published() -> None:
    dossier = make_dossier(
        make_article("a", front_matter={"added": "2025-04-03", "retrieved": "2025-04-09"}),
        make_article("b", front_matter={"retrieved": "2025-04-02"}),
        make_article("c", published="2025-04-01"),
    )
    text = feeds(dossier)["feed.xml"]
    assert days(text) == ["2025-04-03T00:00:00Z", "2025-04-02T00:00:00Z", "2025-04-01T00:00:00Z"]
    assert parse(text).findtext(f"{ATOM}updated") == "2025-04-03T00:00:00Z"


def test_entries_without_a_day_are_left_out_and_counted() -> None:
    files = feeds(make_dossier(make_article("a", published=None), make_article("b", published="2025-04")))
    assert days(files["feed.xml"]) == []
    assert "2 articles without a day left out" in (parse(files["feed.xml"]).findtext(f"{ATOM}subtitle") or "")
    assert json.loads(files["feed.json"])["_newsdossier"]["left_out"] == 2


def test_an_entry_keeps_its_id_when_the_site_moves() -> None:
    dossier = make_dossier(make_article("a"))
    here, there = (
        parse(feeds(dossier, site_url=url)["feed.xml"]) for url in ("https://a.example", "https://b.example")
    )
    assert [one.text for one in here.iter(f"{ATOM}id")] == [one.text for one in there.iter(f"{ATOM}id")]


def test_every_entry_has_what_atom_demands() -> None:
    root = parse(feeds(make_dossier(make_article("a", headline=None)), site_url="")["feed.xml"])
    for element in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated", "link"):
            assert element.find(f"{ATOM}{name}") is not None, name
    assert root.findtext(f"{ATOM}author/{ATOM}name")


def test_characters_that_xml_forbids_are_replaced_and_markup_is_text() -> None:
    headline = "A \x00\x0b\ufffe\ud800 <script>&amp;]]></script>"
    files = feeds(make_dossier(make_article("a", headline=headline, text=("\x1b[31m red",))))
    title = parse(files["feed.xml"]).findtext(f"{ATOM}entry/{ATOM}title")
    assert title == "A \ufffd \ufffd\ufffd <script>&amp;]]></script>"
    assert json.loads(files["feed.json"])["items"][0]["title"] == title
