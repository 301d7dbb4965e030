"""Found text is text: it runs nothing, reads nothing and asks nobody."""

import json
import re
from urllib.parse import urlsplit

import pytest

from tests.site.building import SITE_URL, BuiltSite

HOST = urlsplit(SITE_URL).netloc
DATA = ("application/ld+json", "application/json")


def test_no_script_of_an_article_runs(site: BuiltSite) -> None:
    for page in site.pages.values():
        for script in page.find("//script[not(@src)]"):
            if script.get("type") in DATA:
                json.loads(script.text)
            else:
                assert "alert" not in script.text, page.url


def test_every_page_of_a_kind_has_the_same_scripts(site: BuiltSite) -> None:
    """Whatever an article holds, its page has as many scripts as that of a harmless one."""
    scripts = {len(page.find("//script[not(@type='application/ld+json')]")) for page in site.articles()}
    assert len(scripts) == 1


def test_no_attribute_runs_a_script(site: BuiltSite) -> None:
    for page in site.pages.values():
        assert not [name for name in page.find("//@*[starts-with(name(), 'on')]") if "alert" in name], page.url
        addresses = page.find("//@href | //@src | //@action | //@formaction | //@content")
        assert not [address for address in addresses if re.search(r"(?i)(javascript|vbscript)\s*:", address)], page.url


def test_articles_bring_no_elements_that_load_or_frame(site: BuiltSite) -> None:
    for page in site.pages.values():
        assert not page.find("//iframe | //object | //embed | //base | //frame | //applet"), page.url
        assert not [src for src in page.find("//img/@src") if "tracker" in src or src == "x"], page.url


def test_no_page_asks_another_server(site: BuiltSite) -> None:
    for page in site.pages.values():
        linked = "//link[not(@rel='canonical' or @rel='alternate')]/@href"
        loaded = page.find(f"//@src | //@srcset | //@poster | //@data | //@action | {linked}")
        assert not [address for address in loaded if is_foreign(address)], page.url
        assert not re.search(
            r"(?i)@import|url\(\s*['\"]?(https?:)?//", "".join(page.find("//style//text() | //@style"))
        )


def test_no_style_sheet_or_script_of_ours_asks_another_server(site: BuiltSite) -> None:
    for file in sorted((site.folder / "assets" / "dossier").rglob("*.*")):
        assert not re.search(r"(?i)url\(\s*['\"]?(https?:)?//|@import|fetch\(['\"]https?:", file.read_text("utf-8")), (
            file
        )


def is_foreign(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme != "data" and parts.netloc not in ("", HOST)


@pytest.mark.parametrize(
    "words",
    [
        'prints its templates {{ config }} {% include "mkdocs.yml" %}',
        "{{ config }} and {{ 7 * 7 }} and {% raw %} and {# nobody #}",
        "[TOC] was printed",
        '!!! danger "Admonition" stood',
        "{ .class #id onclick=\"alert('attr')\" } and {: onclick=\"alert('attr')\" }",
        "*stars* and **more stars** and __lines__ and `ticks` and ~~tildes~~ and ==marks== and ^^carets^^",
        "[a link](https://union.example.org) and ![a picture](https://tracker.example.org/a.png)",
        "<https://union.example.org> and [a note][^1] and [[wiki]] and :smile: and $x$ and H~2~O",
        "[^1]: A footnote that is none was found",
        "*[HTML]: an abbreviation that is none followed",
        "1. One letter was sent",
        "# A heading that is none filled",
        "<!-- dossier:timeline limit=5 --> was written",
        "on the seventh <!-- a comment --> about",
        "+ plus, said the letter, and - minus, and > more, and then it said | a | b | as",
        "``` fences ``` were promised",
    ],
)
def test_words_that_other_tools_read_as_code_are_shown(site: BuiltSite, words: str) -> None:
    assert words in site.pages["articles/words-of-templates/"].words


def test_snippets_read_no_file(site: BuiltSite) -> None:
    assert '--8<-- "mkdocs.yml"' in site.pages["articles/words-of-templates/saved/"].words
    assert not [page.url for page in site.pages.values() if "plugins:" in page.html]


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert('headline')</script> & \"quotes\" of 'dockers' --> <!-- </title><img src=x onerror=alert(2)>",
        "{{ config.site_name }} </p><svg onload=alert(3)>",
        "<script>alert('body')</script> and nothing else",
        "</script><script>alert('again')</script> stood in the second line & <img src=x onerror=\"alert('img')\">",
        "wrote &lt;b&gt; and &amp; and &#x3C;script&#x3E; on the wall",
    ],
)
def test_markup_in_an_article_is_shown_as_it_was_found(site: BuiltSite, words: str) -> None:
    assert words in site.pages["articles/script-in-headline/"].words


def test_markdown_clippings_keep_formatting_and_lose_scripts(site: BuiltSite) -> None:
    page = site.pages["articles/port-talks-resume/"]
    body = "//*[@data-pagefind-body]"
    assert "Thursday" in page.find(f"{body}//em//text()")
    assert "https://union.example.org/plan" in page.find(f"{body}//a/@href")
    assert not page.find(f"{body}//img | {body}//*[@onclick]")
