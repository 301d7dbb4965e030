"""Pages on paper: what only works on a screen goes, evidence opens, links keep their addresses."""

import base64
from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from scripts.chromium import prefer
from tests.browser.conftest import Visit
from tests.browser.test_event_page import EVENT
from tests.browser.test_pages import ARTICLE, PAGE_TYPES

SCREEN_ONLY = (
    ".dossier-masthead nav",
    ".dossier-masthead__tools",
    ".dossier-skip",
    ".dossier-crumbs",
    ".dossier-footer__links",
    ".dossier-timeline__filters",
    ".dossier-sections",
    ".dossier-follow",
    ".dossier-why__correct",
    ".dossier-citation-format",
    "main button",
)
ADDRESSES = """
    return [...document.querySelectorAll(".dossier-side a[href^='http'], .dossier-prose a[href^='http']")]
        .map((link) => [link.getAttribute("href"), getComputedStyle(link, "::after").content]);
"""
COLOURS = "const style = getComputedStyle(document.body); return [style.backgroundColor, style.color];"


@pytest.fixture
def paper(visit: Visit) -> Iterator[Visit]:
    """The site as it goes to the printer, for a reader who likes it dark."""
    prefer(visit.browser, "dark")
    visit.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    yield visit
    visit.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def print_pdf(browser: Chrome) -> bytes:
    return base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])


@pytest.mark.parametrize("page", PAGE_TYPES)
def test_paper_is_white_and_has_no_controls(paper: Visit, page: str) -> None:
    browser = paper.open(page)
    assert browser.execute_script(COLOURS) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
    for selector in SCREEN_ONLY:
        shown = [node for node in browser.find_elements(By.CSS_SELECTOR, selector) if node.is_displayed()]
        assert not shown, selector


def test_the_address_stands_behind_a_link_that_leads_elsewhere(paper: Visit) -> None:
    links = paper.open(ARTICLE).execute_script(ADDRESSES)
    assert links
    for address, printed in links:
        assert f"<{address}>" in printed.replace('"', "").replace(" ", ""), "an address behind each link"


def test_evidence_is_opened_on_paper_and_closed_again(visit: Visit) -> None:
    browser = visit.open(ARTICLE)
    browser.execute_script("dispatchEvent(new Event('beforeprint'))")
    whys = browser.find_elements(By.CSS_SELECTOR, ".dossier-why")
    assert whys
    assert all(why.find_element(By.CSS_SELECTOR, ".dossier-why__panel").is_displayed() for why in whys)
    browser.execute_script("dispatchEvent(new Event('afterprint'))")
    assert not browser.find_elements(By.CSS_SELECTOR, ".dossier-why[open]")


@pytest.mark.parametrize("page", [ARTICLE, EVENT])
def test_the_printed_file_has_pages_and_its_links_work(visit: Visit, page: str) -> None:
    printed = print_pdf(visit.open(page))
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") >= 1
    assert printed.count(b"/URI (") > 10, "links are still links"
