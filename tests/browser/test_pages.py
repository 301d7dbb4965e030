"""Every page in a browser: nothing scrolls sideways, nothing is asked of others, nothing is complained of."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from scripts.chromium import prefer, resize
from tests.browser.conftest import Visit

ARTICLE = "articles/kim-and-shoigu-meet-in-pyongyang/"
PAGES = (
    "",
    ARTICLE,
    f"{ARTICLE}saved/",
    "articles/politburo-meets-after-kims-visit-to-russia/",
    "events/shoigu-in-pyongyang/",
    "events/",
    "topics/",
    "topics/military-cooperation/",
    "people/",
    "people/sergei-shoigu/",
    "places/pyongyang/",
    "organisations/kcna/",
    "outlets/",
    "dates/",
    "dates/2023/",
    "dates/2023/09/",
    "timeline/",
    "search/",
    "data/",
    "about/",
    "add/",
    "problems/",
    "contribute/front-matter/",
    "contribute/explain/",
    "404.html",
)
PAGE_TYPES = (
    "",
    ARTICLE,
    f"{ARTICLE}saved/",
    "events/politburo-on-the-journey/",
    "timeline/",
    "dates/2023/09/",
    "people/sergei-shoigu/",
    "outlets/",
    "search/",
    "data/",
    "add/",
    "404.html",
)
"""One of each kind of page."""
WIDTHS = (320, 390, 1440)
WIDEST = """
    const room = document.documentElement.clientWidth;
    const cuts = (node) => /auto|scroll|hidden|clip/.test(getComputedStyle(node).overflowX);
    const scrolls = (node) => node && (cuts(node) || scrolls(node.parentElement));
    return [document.documentElement.scrollWidth - room, [...document.querySelectorAll("body *")]
        .filter((node) => node.getBoundingClientRect().right > room + 1 && !scrolls(node.parentElement))
        .map((node) => node.outerHTML.slice(0, 120)).slice(0, 3)];
"""


@pytest.mark.parametrize("page", PAGES)
def test_a_page_fits_every_window_and_talks_to_nobody(visit: Visit, page: str) -> None:
    browser = visit.open(page)
    assert browser.find_elements(By.TAG_NAME, "h1")
    for width in WIDTHS:
        resize(browser, width)
        sideways, culprits = browser.execute_script(WIDEST)
        assert sideways <= 0, f"at {width} pixels: {culprits}"
    elsewhere = [url for url in visit.read_requests() if not url.startswith((visit.address, "data:", "blob:"))]
    assert not elsewhere
    assert not visit.read_complaints()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_system_until_the_reader_chooses(visit: Visit, scheme: str) -> None:
    prefer(visit.browser, scheme)
    browser = visit.open(ARTICLE)
    ground = "return getComputedStyle(document.body).backgroundColor"
    by_system = browser.execute_script(ground)
    other = {"light": "dark", "dark": "light"}[scheme]
    Select(browser.find_element(By.ID, "dossier-palette")).select_by_value(other)
    chosen = browser.execute_script(ground)
    assert chosen != by_system
    visit.open("timeline/")
    assert browser.execute_script(ground) == chosen, "the choice holds on the next page"


def test_a_why_opens_where_it_stands(visit: Visit) -> None:
    browser = visit.open(ARTICLE)
    evidence = browser.find_element(By.CSS_SELECTOR, "main details:has(summary)")
    evidence.find_element(By.TAG_NAME, "summary").click()
    assert evidence.get_attribute("open") is not None
    assert len(evidence.text) > len(evidence.find_element(By.TAG_NAME, "summary").text)


def test_an_article_reads_without_javascript(plain_visit: Visit) -> None:
    browser = plain_visit.open(ARTICLE)
    words = browser.find_element(By.TAG_NAME, "main").text
    assert "Meets Russian Security Chief" in words
    assert "During their talks on Friday" in words
    assert "14 September 2024" in words
    assert "We use cookies" not in words


def test_a_phone_leads_past_the_text_to_what_stands_below_it(visit: Visit) -> None:
    browser = visit.open(ARTICLE)
    way = browser.find_element(By.CSS_SELECTOR, ".dossier-sections")
    assert not way.is_displayed(), "it stands beside the text"
    resize(browser, 390)
    links = way.find_elements(By.TAG_NAME, "a")
    assert links
    for link in links:
        link.send_keys("\n")
        assert browser.find_element(By.CSS_SELECTOR, ":target").is_displayed()
