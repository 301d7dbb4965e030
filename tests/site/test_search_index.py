"""What Pagefind finds in the built pages."""

import gzip
import json
from typing import Any

import pytest

from tests.site.building import BuiltSite


@pytest.fixture(scope="module")
def fragments(site: BuiltSite) -> dict[str, Any]:
    """What search knows of each page, by address."""
    files = (site.folder / "pagefind" / "fragment").iterdir()
    read = (json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd")) for file in files)
    return {fragment["url"]: fragment for fragment in read}


def test_articles_are_indexed_and_nothing_else(site: BuiltSite, fragments: dict[str, Any]) -> None:
    assert sorted(fragments) == sorted(f"/{page.url}" for page in site.articles())


def test_one_index_holds_every_language(site: BuiltSite) -> None:
    entry = json.loads((site.folder / "pagefind" / "pagefind-entry.json").read_text("utf-8"))
    assert [*entry["languages"]] == ["en"]
    assert entry["languages"]["en"]["page_count"] == 10


def test_filters_are_the_facets_of_an_article(fragments: dict[str, Any]) -> None:
    filters = fragments["/articles/dockers-enter-third-week/"]["filters"]
    assert filters["year"] == ["2024"]
    assert filters["topic"] == ["Wages & <em>hours</em>"]
    assert filters["outlet"] == ["The Harbour Post"]
    assert {"Mara Lindqvist", 'Oskar "Ossi" Brandt <img src=x onerror=alert(1)>'} == set(filters["person"])


def test_the_text_is_found_and_the_furniture_is_not(fragments: dict[str, Any]) -> None:
    content = fragments["/articles/dockers-enter-third-week/"]["content"]
    assert "back for crumbs" in content
    assert "cookies" not in content
    assert "why?" not in content
