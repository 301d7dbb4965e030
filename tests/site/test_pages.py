"""What every page must have, whoever reads it."""

from collections import Counter
from datetime import date
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from lxml import etree

from tests.site.building import SITE_URL, BuiltSite

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_ten_articles_have_a_page(site: BuiltSite) -> None:
    assert len(list(site.articles())) == 10


def test_strict_build_has_nothing_to_complain_of(site: BuiltSite) -> None:
    assert "WARNING" not in site.printed


def test_every_link_leads_somewhere(site: BuiltSite) -> None:
    """Each address inside the site has a page, and each anchor is on it."""
    for page in site.pages.values():
        for href in page.find("//@href | //@src"):
            address, anchor = urldefrag(urljoin(urljoin(SITE_URL, page.url), href))
            if not address.startswith(SITE_URL):
                assert urlsplit(address).netloc != urlsplit(SITE_URL).netloc, f"{page.url} leaves the site: {href}"
                continue
            path = urlsplit(address).path.removeprefix(urlsplit(SITE_URL).path)
            assert site.has(path), f"{page.url} links {href}"
            if anchor and (path.endswith("/") or not path):
                assert unquote(anchor) in site.pages[unquote(path)].anchors, f"{page.url} links {href}"


def test_ids_stand_once_on_a_page(site: BuiltSite) -> None:
    for page in site.pages.values():
        assert not [name for name, times in Counter(page.find("//@id")).items() if times > 1], page.url


def test_titles_tell_pages_apart(site: BuiltSite) -> None:
    titles = Counter(page.title for page in site.pages.values() if not page.redirects_to)
    assert all(titles)
    assert not [title for title, times in titles.items() if times > 1]


def test_the_dossiers_name_is_escaped_everywhere(site: BuiltSite) -> None:
    assert "Harbour & <b>strike</b>" in site.pages[""].title
    assert not [page.url for page in site.pages.values() if page.find("//b[text()='strike']")]


def test_pages_are_html_without_parse_errors(site: BuiltSite) -> None:
    for page in site.pages.values():
        assert not page.parser.errors, (page.url, page.parser.errors[:3])


@pytest.mark.parametrize(
    ("slug", "language", "direction"),
    [
        ("dockers-enter-third-week", "en", "ltr"),
        ("докеры-вышли-на-пирс", "ru", "ltr"),
        ("strike-in-korean", "ko", "ltr"),
        ("strike-in-arabic", "ar", "rtl"),
    ],
)
def test_an_article_says_its_language_and_direction(site: BuiltSite, slug: str, language: str, direction: str) -> None:
    body = site.pages[f"articles/{slug}/"].find("//*[@data-pagefind-body]")[0]
    languages = [*body.xpath("ancestor-or-self::*/@lang"), *body.xpath(".//@lang")]
    directions = [*body.xpath("ancestor-or-self::*/@dir"), *body.xpath(".//@dir")]
    assert language in languages
    assert direction == "ltr" or direction in directions


def test_utf_16_is_read_as_what_it_says(site: BuiltSite) -> None:
    assert "부스러기를 받자고 돌아가지는 않겠다" in site.pages["articles/strike-in-korean/"].words


def test_questions_and_answers_are_a_list_of_both(site: BuiltSite) -> None:
    text = site.pages["articles/dockers-enter-third-week/"].find("//*[@data-pagefind-body]")[0]
    assert text.xpath(".//dl/dt/text()[contains(., 'Who may work at Pier 4?')]")
    assert text.xpath(".//dl/dd//text()[contains(., 'Nobody but the fire watch')]")
    assert "{: " not in "".join(text.itertext())


def test_an_old_address_leads_to_the_article(site: BuiltSite) -> None:
    page = site.pages["articles/harbour-strike-week-three/"]
    assert urljoin(page.url, page.redirects_to) == "articles/dockers-enter-third-week/"
    assert page.find("//meta[@name='robots']/@content") == ["noindex"]
    assert page.find("//link[@rel='canonical']/@href") == [f"{SITE_URL}articles/dockers-enter-third-week/"]


def test_views_stand_where_handwritten_pages_ask_for_them(site: BuiltSite) -> None:
    home = site.pages[""]
    assert "dossier:" not in home.html
    assert home.find("//a[contains(@href, 'events/')]")
    assert "<!-- dossier:timeline limit=5 -->" in site.pages["add/"].words
    assert "<!-- dossier:no-view-but-code -->" in site.pages["add/"].words


def test_the_masthead_links_only_pages_that_there_are(site: BuiltSite) -> None:
    for page in site.pages.values():
        if not page.redirects_to:
            texts = [" ".join(text.split()) for text in page.find("//header//nav//a//text()")]
            assert {"Timeline", "Topics", "People", "Dates", "Add an article"} <= set(texts), page.url


def test_the_sitemap_has_days_of_articles_and_no_others(site: BuiltSite) -> None:
    tree = etree.parse(str(site.folder / "sitemap.xml"))
    listed = {
        entry.findtext(f"{NAMESPACE}loc"): entry.findtext(f"{NAMESPACE}lastmod")
        for entry in tree.getroot().iter(f"{NAMESPACE}url")
    }
    assert listed[f"{SITE_URL}articles/dockers-enter-third-week/"] == "2024-03-15"
    assert listed[f"{SITE_URL}articles/headline-of-four-hundred-characters/"] is None  # only the year is known
    assert listed[SITE_URL] is None
    assert all(date.fromisoformat(day).year == 2024 for day in listed.values() if day)
    assert len(listed) == sum(not page.redirects_to for page in site.pages.values()) - 1  # 404.html
